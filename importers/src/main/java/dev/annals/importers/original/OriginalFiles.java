package dev.annals.importers.original;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.OutputFolder;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts raw rows back into their files, each under its name, whatever the order of the events.
///
/// Rows wait in scratch until the last is there; the sources that are files are held in memory.
final class OriginalFiles implements Export {

    private final OutputFolder folder;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final PlacedRows rows = new PlacedRows();

    OriginalFiles(OutputFolder folder) {
        this.folder = folder;
    }

    @Override
    public List<Notice> write(CorpusRecord record) {
        if (record instanceof Source source && source.file().isPresent()) {
            sources.put(source.id(), source);
        }
        return record instanceof Event event ? write(event) : List.of();
    }

    private List<Notice> write(Event event) {
        if (event.extras().isEmpty()) {
            return List.of(Notice.of(Severity.ERROR, "no-raw-row", "", "event " + event.id(), new Problem(
                    Event.EXTRAS.name(), "", "is missing, so that there is no row to write", Position.UNKNOWN)));
        }
        Extras extras = event.extras().get();
        rows.add(extras.source(), extras.row(), extras.raw(), Encoding.of(event.lineage().flatMap(Lineage::note)));
        for (Report report : event.reports()) {
            report.evidence().forEach(evidence -> join(extras.source(), report, evidence));
        }
        return List.of();
    }

    /// The row of another file that became a report of the event.
    private void join(String own, Report report, Evidence evidence) {
        if (!evidence.source().equals(own)) {
            JoinedRows.raw(report, evidence)
                    .ifPresent(raw -> rows.addJoined(evidence.source(), evidence.start(), raw, Encoding.of(report.summary())));
        }
    }

    /// Files of which no row is left are written too, as long as they have a header.
    @Override
    public void finish() throws IOException {
        var files = new LinkedHashMap<String, List<Source>>();
        for (Source source : sources.values()) {
            if (rows.has(source.id()) || source.header().isPresent()) {
                files.computeIfAbsent(source.file().orElseThrow(), name -> new ArrayList<>()).add(source);
            }
        }
        for (Map.Entry<String, List<Source>> file : files.entrySet()) {
            var original = new OriginalFile(folder.file(file.getKey()));
            for (Source source : file.getValue()) {
                original.write(source, rows);
            }
            original.finish();
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
