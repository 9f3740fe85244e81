package dev.annals.importers.table;

import dev.annals.core.format.TableReader;
import dev.annals.importers.column.DatasetLayout;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.column.FormNotices;
import dev.annals.importers.column.HabitSurvey;
import dev.annals.importers.column.HeadedRows;
import dev.annals.importers.column.RowCells;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.ArchiveStream;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.file.FileSurvey;
import dev.annals.importers.file.FirstPass;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowPlace;
import dev.annals.importers.piece.KnownFile;
import dev.annals.importers.piece.PieceCuts;
import dev.annals.importers.piece.SectionTrace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks through a file of a table, to find out how its rows are read, and tells what there is to tell of it as a whole.
final class DelimitedSurvey {

    private final TableRun run;
    private final ArchiveMember part;
    private final String name;
    private final DatasetTable table;
    private final FileNotices tell;
    private final Optional<PieceCuts> cuts;
    private final SectionTrace trace = new SectionTrace();

    /// Of a file of a run, under the name that no other has.
    DelimitedSurvey(TableRun run, ArchiveMember part, String name, FileNotices tell) {
        this.run = run;
        this.part = part;
        this.name = name;
        this.table = run.dataset().table();
        this.tell = tell;
        this.cuts = run.pieces().cuts().filter(each -> !part.isTable());
    }

    /// Reads the file, and cuts it into pieces where that is asked for.
    KnownFile lookThrough() throws IOException {
        try (var in = new ArchiveStream(part.opener().open())) {
            var pass = new FirstPass(in, dialects()).countingRows(part.sheet().isPresent());
            var counts = new HabitSurvey(table, pass.form(), doubts());
            var gathering = new GatheredRows(run, part.shown(), counts);
            var surveying = new Surveying(counts, gathering);
            var rows = new HeadedRows(table, pass.form().dialect(), surveying, part.sheet().isPresent());
            cuts.ifPresent(each -> each.begin(pass.form()));
            while (isNext(pass, rows)) {
                trace.after(rows.isWaiting());
            }
            FileSurvey survey = pass.finish();
            gathering.finish(name);
            new FormNotices(tell, dialects()).tell(survey);
            counts.tell(tell);
            run.dataset().decide(tell);
            surveying.tellBehindHeader();
            if (surveying.areAllUntold()) {
                tell.warn("no-header", "has no header of " + table.title() + new Recognition(run.dataset()).seen(part.head(), pass.form().dialect()));
            }
            var known = new KnownFile(survey, counts.habits(), run.dataset().decisions().has(part.shown()));
            cuts.ifPresent(each -> each.finish(known));
            return known;
        }
    }

    /// Looks at the next row, if there is one, with which a piece may begin; a header is never parted from its rows.
    private boolean isNext(FirstPass pass, HeadedRows rows) throws IOException {
        RowPlace place = pass.place();
        Optional<OriginalRow> row = pass.next();
        if (row.isEmpty()) {
            return false;
        }
        if (cuts.isPresent() && !rows.isWaiting() && cuts.get().areDue(place.offset())) {
            cuts.get().cut(place, trace);
        }
        if (cuts.isPresent() && row.get().flaw().equals(Optional.of(OriginalRow.Flaw.TOO_LONG))) {
            cuts.get().stop(); // how many code points it has is known only when all of the file was read
        }
        trace.next(place.offset());
        rows.add(row.get());
        return true;
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
            trace.begin();
        }

        @Override
        public void row(OriginalRow raw, Cells cells) {
            rows++;
            Optional<DatasetLayout> layout = named == null ? table.layout(cells.size()) : Optional.of(named);
            trace.row(named == null && layout.isPresent() ? cells.size() : 0);
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
}
