package dev.annals.importers.table;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.TableReader;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.column.DatasetLayout;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.column.FileHabits;
import dev.annals.importers.column.FormNotices;
import dev.annals.importers.column.HabitSurvey;
import dev.annals.importers.column.HeadedRows;
import dev.annals.importers.column.RowCells;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.ArchiveStream;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.file.FileSurvey;
import dev.annals.importers.file.FirstPass;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowCutter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one file of a table: hands each row on with its layout.
public final class DelimitedFile implements SurveyedFile {

    private final TableRun run;
    private final ArchiveMember part;
    private final String name;
    private final DatasetTable table;
    private final FileNotices tell;
    private FileHabits habits = FileHabits.NONE;
    private Optional<FileSurvey> survey = Optional.empty();
    private Optional<Section> section = Optional.empty();
    private Optional<OriginalRow> cutOff = Optional.empty();
    private int sections;
    private long flawed;

    public DelimitedFile(TableRun run, ArchiveMember part) {
        this.run = run;
        this.part = part;
        this.name = run.nameOf(part);
        this.table = run.dataset().table();
        this.tell = new FileNotices(part.shown(), run.receiver());
    }

    @Override
    public void survey() throws IOException {
        try (var in = new ArchiveStream(part.opener().open())) {
            var pass = new FirstPass(in, dialects()).countingRows(part.sheet().isPresent());
            var counts = new HabitSurvey(table, pass.form(), doubts());
            var gathering = new GatheredRows(run, part.shown(), counts);
            var surveying = new Surveying(counts, gathering);
            var rows = new HeadedRows(table, pass.form().dialect(), surveying, part.sheet().isPresent());
            for (Optional<OriginalRow> row = pass.next(); row.isPresent(); row = pass.next()) {
                rows.add(row.get());
            }
            survey = Optional.of(pass.finish());
            habits = counts.habits();
            gathering.finish(name);
            new FormNotices(tell, dialects()).tell(survey.get());
            counts.tell(tell);
            run.dataset().decide(tell);
            surveying.tellBehindHeader();
            if (surveying.areAllUntold()) {
                tell.warn("no-header", "has no header of " + table.title() + new Recognition(run.dataset()).seen(part.head(), pass.form().dialect()));
            }
        }
    }

    /// Who typed a cell of which nobody can tell what was meant can be asked; in a dataset such a cell only looks so.
    private TableReader.Doubts doubts() {
        return part.sheet().filter(sheet -> table.reading().ask().isPresent()).map(TableReader.Sheet::doubts).orElse(TableReader.Doubts.NONE);
    }

    /// A table within a file of another kind is always given as comma-separated values.
    private List<Dialect> dialects() {
        return part.isTable() ? List.of(Dialect.COMMA) : table.dialects();
    }

    /// What a first pass does with the rows.
    private final class Surveying implements HeadedRows.Visitor {

        private final HabitSurvey counts;
        private final GatheredRows gathering;
        private @Nullable DatasetLayout named;
        private long rows;
        private long told;
        private Optional<OriginalRow> behindHeader = Optional.empty();

        Surveying(HabitSurvey counts, GatheredRows gathering) {
            this.counts = counts;
            this.gathering = gathering;
        }

        /// Whether there are rows, and no column of any is known.
        boolean areAllUntold() {
            return rows > 0 && told == 0;
        }

        void tellBehindHeader() {
            behindHeader.ifPresent(row -> tell.warn(
                    row, "nameless-columns", "has a value behind the last heading, as other rows may; the raw rows alone keep what stands in columns without a name"));
        }

        @Override
        public void begin(HeadedRows.Header header) {
            named = header.layout().orElse(null);
        }

        @Override
        public void row(OriginalRow raw, Cells cells) {
            rows++;
            Optional<DatasetLayout> layout = named == null ? table.layout(cells.size()) : Optional.of(named);
            if (layout.isPresent()) {
                told++;
                behindHeader = behindHeader.or(() -> Optional.of(raw).filter(row -> layout.get().open() && layout.get().goesOn(cells.texts())));
                counts.add(layout.get(), cells);
                gathering.add(raw, new RowCells(layout.get(), cells));
            }
        }

        @Override
        public void flawed(OriginalRow raw, OriginalRow.Flaw flaw) {
            // It is told when it is read.
        }
    }

    @Override
    public void read() throws IOException {
        FileSurvey known = survey.orElseThrow();
        Dialect dialect = known.form().dialect();
        try (var in = new ArchiveStream(part.opener().open())) {
            var cutter = new RowCutter(known.form().text(in), dialect, known.decoder(), in::isBroken).countingRows(part.sheet().isPresent());
            var rows = new HeadedRows(table, dialect, new Reading(known), part.sheet().isPresent());
            for (Optional<OriginalRow> row = cutter.next(); row.isPresent(); row = cutter.next()) {
                rows.add(row.get());
            }
            rows.finish();
            keepBlank(cutter.rest(), known);
            in.flaw().ifPresent(why -> tell.brokenOff(cutOff, cutter.line(), why));
        }
        if (flawed == 0 && section.map(Section::isEmpty).orElse(true)) {
            tell.warn("empty", "holds no rows");
        }
    }

    /// What a second pass does with the rows.
    private final class Reading implements HeadedRows.Visitor {

        private final FileSurvey known;

        Reading(FileSurvey known) {
            this.known = known;
        }

        @Override
        public void begin(HeadedRows.Header header) {
            DelimitedFile.this.begin(known, Optional.of(header.raw()), header.encoding(), header.layout());
            header.layout().ifPresent(DelimitedFile.this::tell);
        }

        @Override
        public void row(OriginalRow raw, Cells cells) {
            if (section.isEmpty()) {
                DelimitedFile.this.begin(known, Optional.empty(), known.encoding(), Optional.empty());
            }
            section.orElseThrow().read(raw, cells);
        }

        @Override
        public void flawed(OriginalRow raw, OriginalRow.Flaw flaw) {
            flawed++;
            if (flaw == OriginalRow.Flaw.CUT_OFF) {
                cutOff = Optional.of(raw);
            } else {
                tell.reject(raw, flaw.code(), flaw.message());
            }
        }
    }

    /// A file of blank lines has no row that could keep them, so its source does.
    private void keepBlank(String lines, FileSurvey known) {
        if (section.isEmpty() && !lines.isEmpty()) {
            begin(known, Optional.of(lines), known.encoding(), Optional.empty());
        }
    }

    private void tell(DatasetLayout layout) {
        if (!layout.unknown().isEmpty()) {
            run.receiver().notice(Notice.of(Severity.WARNING, "unknown-columns", part.shown(), "", new Problem(
                    "", String.join(", ", layout.unknown()), "stays in the raw rows alone, as " + table.title() + " is not known to have such a column, or has one of this name already",
                    Position.UNKNOWN)));
        }
        if (layout.nameless() > 0) {
            tell.warn("nameless-columns", (layout.nameless() == 1 ? "has a column" : "has " + layout.nameless() + " columns")
                    + " without a name, which the raw rows alone keep");
        }
        if (!layout.respelled().isEmpty()) {
            tell.warn("respelled-columns", "has names of columns that " + table.title() + " writes otherwise, and that are read all the same: "
                    + String.join(", ", layout.respelled()));
        }
    }

    private void begin(FileSurvey known, Optional<String> header, Encoding read, Optional<DatasetLayout> layout) {
        sections++;
        if (sections == 2) {
            tell.warn("second-header", "has a second header; the rows after it are read by it");
        }
        Source source = table.source(known, name, sections, header, read);
        section = Optional.of(new Section(run, tell, known.form().dialect(), habits, layout, source));
    }
}
