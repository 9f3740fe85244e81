package dev.annals.importers.table;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.ArchiveStream;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.file.FileSurvey;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowCutter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads one file of a table: tells headers from rows, and hands each row on with its layout.
public final class DelimitedFile {

    private final TableRun run;
    private final ArchiveMember part;
    private final String name;
    private final DatasetTable table;
    private final FileNotices tell;
    private Optional<Header> header = Optional.empty();
    private Optional<Section> section = Optional.empty();
    private int sections;

    public DelimitedFile(TableRun run, ArchiveMember part) {
        this.run = run;
        this.part = part;
        this.name = run.nameOf(part);
        this.table = run.dataset().table();
        this.tell = new FileNotices(part.shown(), run.receiver());
    }

    /// A header whose section has not begun, because another row of it may follow.
    private record Header(String raw, Charset charset, DatasetLayout layout) {

        /// With one more row. Where one of the two is not UTF-8, both are read as ISO-8859-1, because a source says once how it was read.
        Header and(OriginalRow row) {
            Charset both = row.charset().equals(charset) ? charset : StandardCharsets.ISO_8859_1;
            return new Header(read(raw, charset, both) + "\n" + read(row.raw(), row.charset(), both), both, layout);
        }

    private static String read(String text, Charset before, Charset now) {
            return new String(text.getBytes(before), now);
        }
    }

    public void read() throws IOException {
        FileSurvey survey = survey();
        if (survey.charset().equals(StandardCharsets.ISO_8859_1)) {
            tell.warn("not-utf8", "is not UTF-8 and is read as ISO-8859-1");
        }
        try (var in = new ArchiveStream(part.opener().open())) {
            Dialect dialect = survey.dialect(table.dialects());
            var cutter = new RowCutter(in, dialect, survey.charset());
            for (Optional<OriginalRow> row = cutter.next(); row.isPresent(); row = cutter.next()) {
                read(row.get(), dialect, survey);
            }
            header.ifPresent(waiting -> begin(survey, dialect, waiting));
            keepBlank(cutter.rest(), survey, dialect);
            in.flaw().ifPresent(why -> run.receiver().notice(
                    Notice.error("broken-archive", "the archive breaks off: " + why, part.shown(), Position.UNKNOWN)));
        }
        if (section.map(Section::isEmpty).orElse(true)) {
            tell.warn("empty", "holds no rows");
        }
    }

    /// A file of blank lines has no row that could keep them, so its source does.
    private void keepBlank(String lines, FileSurvey survey, Dialect dialect) {
        if (section.isEmpty() && !lines.isEmpty()) {
            begin(table.source(survey, name, sections + 1, Optional.of(lines), survey.charset()), dialect, Optional.empty());
        }
    }

    private FileSurvey survey() throws IOException {
        try (var in = new ArchiveStream(part.opener().open())) {
            return FileSurvey.of(in, table.fallback());
        }
    }

    private void read(OriginalRow raw, Dialect dialect, FileSurvey survey) {
        if (raw.flaw().isPresent()) {
            tell.reject(raw, raw.flaw().get().code(), raw.flaw().get().message());
            return;
        }
        if (!raw.charset().equals(survey.charset())) {
            tell.warn(raw, "not-utf8", "is not UTF-8 and is read as ISO-8859-1");
        }
        List<String> fields = dialect.fields(raw.text());
        Optional<DatasetLayout> asHeader = Optional.of(fields).filter(table.columns()::canBegin)
                .map(names -> DatasetLayout.of(names, table.columns())).filter(DatasetLayout::isHeader);
        if (asHeader.isPresent()) {
            header.ifPresent(waiting -> begin(survey, dialect, waiting));
            header = asHeader.map(layout -> new Header(raw.raw(), raw.charset(), layout));
        } else if (header.isPresent() && isTagRow(fields)) {
            header = header.map(first -> first.and(raw));
        } else {
            header.ifPresent(waiting -> begin(survey, dialect, waiting));
            section(survey, dialect).read(raw, fields);
        }
    }

    /// A second row of headers, as the Humanitarian Exchange Language has it (hxlstandard.org, 1.1, "HXL hashtag row").
    private static boolean isTagRow(List<String> fields) {
        List<String> given = fields.stream().map(String::strip).filter(field -> !field.isEmpty()).toList();
        return !given.isEmpty() && given.stream().allMatch(field -> field.startsWith("#"));
    }

    private Section section(FileSurvey survey, Dialect dialect) {
        if (section.isEmpty()) {
            begin(table.source(survey, name, sections + 1, Optional.empty(), survey.charset()), dialect, Optional.empty());
        }
        return section.orElseThrow();
    }

    private void begin(FileSurvey survey, Dialect dialect, Header waiting) {
        header = Optional.empty();
        begin(table.source(survey, name, sections + 1, Optional.of(waiting.raw()), waiting.charset()),
                dialect, Optional.of(waiting.layout()));
        if (!waiting.layout().unknown().isEmpty()) {
            run.receiver().notice(Notice.of(Severity.WARNING, "unknown-columns", part.shown(), "", new Problem(
                    "", String.join(", ", waiting.layout().unknown()), "the raw rows alone keep columns that " + table.title()
                            + " is not known to have",
                    Position.UNKNOWN)));
        }
    }

    private void begin(Source source, Dialect dialect, Optional<DatasetLayout> layout) {
        sections++;
        if (sections == 2) {
            tell.warn("second-header", "has a second header; the rows after it are read by it");
        }
        section = Optional.of(new Section(run, tell, dialect, layout, source));
    }
}
