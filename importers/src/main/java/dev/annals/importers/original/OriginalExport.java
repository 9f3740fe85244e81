package dev.annals.importers.original;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.RowSpool;
import dev.annals.importers.gdelt.MentionsDataset;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts raw rows one after the other, each file behind its header; mentions that were joined to events come after the events, each at its
/// place in its file.
///
/// Keeps the sources that are files in memory.
final class OriginalExport implements Export {

    private final OutputStream out;
    private final Map<String, Source> unused = new LinkedHashMap<>();
    private final Map<String, Source> files = new LinkedHashMap<>();
    private final JoinedRows joined = new JoinedRows();
    private Optional<Source> current = Optional.empty();
    private RestoredFile file;

    OriginalExport(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.file = new RestoredFile(this.out);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        if (record instanceof Source source && source.file().isPresent()) {
            files.put(source.id(), source);
            unused.put(source.id(), source);
        }
        return record instanceof Event event ? write(event) : List.of();
    }

    private List<Notice> write(Event event) throws IOException {
        if (event.extras().isEmpty()) {
            return List.of(notice(
                    Severity.ERROR, "no-raw-row", event, Event.EXTRAS.name(), "is missing, so that there is no row to write"));
        }
        Extras extras = event.extras().get();
        begin(Optional.ofNullable(files.get(extras.source())));
        long lost = sortIn(event.reports(), extras.source());
        file.put(extras.raw(), Encoding.of(event.lineage().flatMap(Lineage::note)));
        return lost == 0 ? List.of() : List.of(notice(Severity.WARNING, "no-mention-row", event, Event.REPORTS.name(),
                "hold " + lost + " mentions whose rows are not written, because the summary does not end with them any more"));
    }

    /// Puts the joined rows that stand before the row of an event in its own file, and keeps those of its reports; returns how many reports
    /// have lost theirs.
    private long sortIn(List<Report> reports, String own) throws IOException {
        long lost = 0;
        for (Report report : reports) {
            for (Evidence evidence : report.evidence()) {
                if (evidence.source().equals(own)) {
                    putJoined(evidence.start());
                } else if (isMentions(evidence.source()) && !joined.add(report, evidence)) {
                    lost++;
                }
            }
        }
        return lost;
    }

    private static Notice notice(Severity severity, String code, Event event, String field, String message) {
        return Notice.of(severity, code, "", "event " + event.id(), new Problem(field, "", message, Position.UNKNOWN));
    }

    private boolean isMentions(String source) {
        return Optional.ofNullable(files.get(source)).flatMap(Source::publisher).equals(Optional.of(MentionsDataset.TABLE.title()));
    }

    /// Files of mentions come in the order in which they were read, those too of which every row was joined.
    private void begin(Optional<Source> source) throws IOException {
        if (source.equals(current)) {
            return;
        }
        if (source.map(Source::id).filter(this::isMentions).isPresent()) {
            for (Source earlier : unused.values().stream().takeWhile(other -> !other.equals(source.get())).toList()) {
                if (joined.has(earlier.id())) {
                    open(Optional.of(earlier));
                }
            }
        }
        open(source);
    }

    private void open(Optional<Source> source) throws IOException {
        putJoined(Long.MAX_VALUE);
        if (!source.flatMap(Source::file).equals(current.flatMap(Source::file))) {
            endFile();
        }
        current = source;
        if (source.isPresent() && unused.remove(source.get().id()) != null && source.get().header().isPresent()) {
            file.put(source.get().header().get(), Encoding.of(source.get().title()));
        }
    }

    /// Puts the joined rows of the current file that stand before a place in it.
    private void putJoined(long before) throws IOException {
        if (current.isEmpty()) {
            return;
        }
        String source = current.get().id();
        for (Optional<RowSpool.Stored> row = joined.next(source, before); row.isPresent(); row = joined.next(source, before)) {
            file.put(row.get().text(), row.get().encoding());
        }
    }

    private void endFile() throws IOException {
        file.end(current.flatMap(Source::length));
        file = new RestoredFile(out);
    }

    /// Files that have no rows of their own, or joined ones left, are written too, in the end.
    @Override
    public void finish() throws IOException {
        for (Source source : files.values()) {
            if (unused.containsKey(source.id()) || joined.has(source.id())) {
                open(Optional.of(source));
            }
        }
        open(Optional.empty());
        out.flush();
    }

    @Override
    public void close() {
        joined.close();
    }
}
