package dev.annals.importers.plover;

import dev.annals.core.format.Head;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.ArchiveStream;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Decoder;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.file.FileSurvey;
import dev.annals.importers.file.FirstPass;
import dev.annals.importers.file.Json;
import dev.annals.importers.file.JsonParser;
import dev.annals.importers.file.JsonRecords;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowCutter;
import dev.annals.importers.column.DatasetLayout;
import dev.annals.importers.table.GatheredRows;
import dev.annals.importers.column.RowCells;
import dev.annals.importers.table.Section;
import dev.annals.importers.table.SurveyedFile;
import dev.annals.importers.table.TableRun;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one file of PLOVER records; the keys of each record are its columns.
final class PloverFile implements SurveyedFile {

    private static final Dialect LINES = new Dialect('\n', Dialect.Quoting.NONE);

    /// The values that JSON has without quotes (RFC 8259, sections 3 and 6).
    private static final Pattern LITERAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null");

    private final TableRun run;
    private final ArchiveMember part;
    private final FileNotices tell;
    private final String name;
    private Optional<FileSurvey> survey = Optional.empty();
    private Optional<OriginalRow> cutOff = Optional.empty();
    private final Set<String> unknown = new HashSet<>();

    PloverFile(TableRun run, ArchiveMember part) {
        this.run = run;
        this.part = part;
        this.name = run.nameOf(part);
        this.tell = new FileNotices(part.shown(), run.receiver());
    }

    /// Whether the first record of a file is one of PLOVER.
    static boolean recognises(Head head) {
        try {
            var records = new JsonRecords(new RowCutter(head.stream(), LINES, Decoder.UTF8)::next);
            Optional<OriginalRow> first = records.next().filter(record -> record.flaw().isEmpty());
            return first.isPresent() && new PloverDataset().describes(JsonParser.object(first.get().text()).values());
        } catch (JsonParser.NotJson e) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    @Override
    public void survey() throws IOException {
        try (var in = new ArchiveStream(part.opener().open())) {
            var pass = new FirstPass(in, List.of(LINES));
            var records = new JsonRecords(pass::next);
            var gathering = new GatheredRows(run, part.shown(), pass.form());
            for (Optional<OriginalRow> record = records.next(); record.isPresent(); record = records.next()) {
                gather(gathering, record.get());
            }
            gathering.finish(name);
            survey = Optional.of(pass.finish());
        }
    }

    private void gather(GatheredRows gathering, OriginalRow raw) {
        try {
            if (raw.flaw().isEmpty()) {
                gathering.add(raw, cells(JsonParser.object(raw.text()).values()));
            }
        } catch (JsonParser.NotJson told) {
            // It is told when the record is read.
        }
    }

    private RowCells cells(Map<String, Json> members) {
        return new RowCells(
                DatasetLayout.of(List.copyOf(members.keySet()), run.dataset().table().columns()),
                Cells.inQuotes(members.values().stream().map(PloverFile::field).toList()));
    }

    private RowCells cut(OriginalRow raw) {
        try {
            return cells(JsonParser.object(raw.text()).values());
        } catch (JsonParser.NotJson e) {
            throw new IllegalStateException("It was JSON when it was read", e);
        }
    }

    @Override
    public void read() throws IOException {
        FileSurvey known = survey.orElseThrow();
        Section section = Section.ofRecords(run, tell, LINES, run.dataset().table().source(known, name, 1, Optional.empty(), known.encoding()), this::cut);
        section.tellSource();
        try (var in = new ArchiveStream(part.opener().open())) {
            var cutter = new RowCutter(known.form().text(in), LINES, known.decoder(), in::isBroken);
            var records = new JsonRecords(cutter::next);
            for (Optional<OriginalRow> record = records.next(); record.isPresent(); record = records.next()) {
                read(section, record.get());
            }
            in.flaw().ifPresent(why -> tell.brokenOff(cutOff, cutter.line(), why));
        }
        if (section.isEmpty()) {
            tell.warn("empty", "holds no records");
        }
    }

    private void read(Section section, OriginalRow raw) {
        if (raw.flaw().equals(Optional.of(OriginalRow.Flaw.CUT_OFF))) {
            cutOff = Optional.of(raw);
            return;
        }
        if (raw.flaw().isPresent()) {
            tell.reject(raw, raw.flaw().get().code(), raw.flaw().get().message());
            return;
        }
        try {
            Map<String, Json> members = JsonParser.object(raw.text()).values();
            RowCells cells = cells(members);
            cells.layout().unknown().stream().filter(unknown::add).forEach(key ->
                    tell.warn(raw, "unknown-key", "has the key " + key
                            + ", which PLOVER is not known to have; the raw records alone keep it"));
            members.forEach((key, value) -> warnOfBare(raw, key, value));
            section.read(raw, cells);
        } catch (JsonParser.NotJson e) {
            tell.reject(raw, "not-json", e.reason());
        }
    }

    private void warnOfBare(OriginalRow raw, String key, Json value) {
        if (value instanceof Json.Bare(String token) && !LITERAL.matcher(token).matches()) {
            tell.warn(raw, "unquoted", "has " + token + " without quotes at the key " + key + "; it is read as text");
        }
    }

    /// A list of texts becomes one text, as in the tables of POLECAT; actors and places are read from the record itself.
    private static String field(Json value) {
        return String.join(PloverDataset.SEPARATOR, Json.texts(value));
    }
}
