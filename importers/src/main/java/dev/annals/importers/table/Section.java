package dev.annals.importers.table;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Event;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cast.QuietCast;
import dev.annals.importers.column.DatasetLayout;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.column.FileHabits;
import dev.annals.importers.column.Ids;
import dev.annals.importers.column.RowCells;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.piece.OpenSection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rows of a file that share a header: each becomes an event.
public final class Section implements RereadableRows, VersionedRows {

    private final TableRun run;
    private final Dataset dataset;
    private final DatasetTable table;
    private final FileNotices tell;
    private final Source source;
    private final Dialect dialect;
    private final FileHabits habits;
    private final boolean fixed;
    private final Function<OriginalRow, RowCells> cutting;
    private Optional<DatasetLayout> layout;
    private long rows;

    Section(TableRun run, FileNotices tell, Dialect dialect, FileHabits habits, Optional<DatasetLayout> layout, Source source) {
        this(run, tell, dialect, habits, layout, source, Optional.empty());
    }

    private Section(
            TableRun run, FileNotices tell, Dialect dialect, FileHabits habits, Optional<DatasetLayout> layout, Source source,
            Optional<Function<OriginalRow, RowCells>> cutting) {
        this.run = run;
        this.dataset = run.dataset();
        this.table = dataset.table();
        this.tell = tell;
        this.dialect = dialect;
        this.habits = habits;
        this.layout = layout;
        this.fixed = layout.isPresent();
        this.source = source;
        this.cutting = cutting.orElse(this::cut);
    }

    /// Hands on the source of the rows.
    public void tellSource() {
        run.receiver().accept(source, new Origin(tell.file(), Position.UNKNOWN, () -> source.header().orElse("")));
    }

    /// Goes on behind rows that are read elsewhere.
    void goOn(OpenSection before) {
        rows = before.rows();
        layout = layout.or(() -> table.layout(before.width()));
    }

    /// For records that bring their own layout each, of a file to which no program did anything; they may have to be cut again.
    public static Section ofRecords(TableRun run, FileNotices tell, Dialect dialect, Source source, Function<OriginalRow, RowCells> cutting) {
        return new Section(run, tell, dialect, FileHabits.NONE, Optional.empty(), source, Optional.of(cutting));
    }

    public boolean isEmpty() {
        return rows == 0;
    }

    public void read(OriginalRow raw, Cells cells) {
        rows++;
        Optional<DatasetLayout> found = fixed ? layout.filter(header -> header.fits(cells.texts())) : headerless(raw, cells.size());
        if (found.isEmpty()) {
            tell.reject(raw, "columns", misfit(cells.size()));
            return;
        }
        readWith(found.get(), raw, cells);
    }

    /// Reads a record that brings its own layout.
    public void read(OriginalRow raw, RowCells own) {
        rows++;
        readWith(own.layout(), raw, own.cells());
    }

    private void readWith(DatasetLayout known, OriginalRow raw, Cells cells) {
        DatasetRow row = row(known, raw, cells);
        DatasetRow asked = row.quiet();
        Optional<String> id = dataset.id(asked);
        if (id.isEmpty()) {
            tell.reject(raw, "no-id", asked.otherId().map(text -> "has '" + text + "' for its id, which is a number in " + table.title()).orElse("has no id"));
            return;
        }
        Optional<TableRun.RowTaker> taker = run.taker();
        if (taker.isPresent()) {
            taker.get().take(this, rows, row);
        } else {
            take(rows, row, id.get());
        }
    }

    private DatasetRow row(DatasetLayout known, OriginalRow raw, Cells cells) {
        return new DatasetRow(tell.file(), source.id(), raw, cells, known, table, habits, run.receiver()::notice);
    }

    @Override
    public DatasetRow again(OriginalRow raw) {
        RowCells cut = cutting.apply(raw);
        return row(cut.layout(), raw, cut.cells());
    }

    private RowCells cut(OriginalRow raw) {
        Cells cells = dialect.cells(raw.text());
        return new RowCells((fixed ? layout : table.layout(cells.size())).orElseThrow(), cells);
    }

    @Override
    public void readAgain(long n, DatasetRow row) {
        dataset.id(row).ifPresent(id -> take(n, row, id));
    }

    private void take(long n, DatasetRow row, String localId) {
        run.ids().take(this, n, row, Ids.of(table.name(), localId));
    }

    @Override
    public int input() {
        return run.input();
    }

    @Override
    public String shown() {
        return tell.file();
    }

    @Override
    public int order() {
        return run.order();
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String file() {
        return source.file().orElse(tell.file());
    }

    private Optional<DatasetLayout> headerless(OriginalRow raw, int width) {
        Optional<DatasetLayout> found = table.layout(width);
        if (found.isPresent() && layout.isPresent() && !found.equals(layout)) {
            tell.warn(raw, "layout-change", "has " + width + " columns, the rows before it " + layout.get().width()
                    + "; it is read by the layout that has so many");
        }
        layout = found.or(() -> layout);
        return found;
    }

    private String misfit(int width) {
        if (fixed) {
            return "has " + width + " columns; the header has " + layout.map(DatasetLayout::width).orElse(0);
        }
        List<String> widths = table.headerless().stream().map(known -> Integer.toString(known.width())).toList();
        String without = widths.isEmpty() ? "" : ", and without one its rows would have " + String.join(" or ", widths) + " columns, not " + width;
        return "is not told apart: the file has no header of " + table.title() + without;
    }

    @Override
    public Event compared(long n, DatasetRow row, String id) {
        return event(n, row, EventName.own(id), draft(row), new QuietCast());
    }

    @Override
    public void write(long n, DatasetRow row, EventName name) {
        try {
            EventDraft draft = draft(row);
            dataset.join(row, draft, run.cast());
            run.receiver().accept(event(n, row, name, draft, run.cast()), row.origin());
        } catch (Malformed malformed) {
            tell.reject(row.raw(), malformed.problems().stream().map(problem -> notice(row, name.id(), problem)).toList());
        }
    }

    private EventDraft draft(DatasetRow row) {
        return new EventDraft(table.title() + " " + localId(row));
    }

    /// What is wrong with it is told where the event is read, once.
    private String localId(DatasetRow row) {
        return dataset.id(row.quiet()).orElseThrow();
    }

    private Event event(long n, DatasetRow row, EventName name, EventDraft draft, Cast cast) {
        row.belongsTo("event " + name.id());
        row.tellDoubts();
        draft.addTabled(row, table.columns().all());
        dataset.read(row, draft, cast);
        name.addTo(draft);
        return draft.event(name.id(), lineage(row.raw(), localId(row), draft), new Extras(source.id(), n, row.raw().raw()));
    }

    private Notice notice(DatasetRow row, String id, Problem problem) {
        var located = problem.moved(Position.of(row.raw().line(), 0));
        return Notice.of(Severity.ERROR, "malformed", tell.file(), "event " + id, located);
    }

    private Lineage lineage(OriginalRow raw, String localId, EventDraft event) {
        Optional<String> read = raw.encoding().note();
        List<String> notes = read.isEmpty() ? event.notes : Stream.concat(read.stream(), event.notes.stream()).toList();
        Optional<String> note = notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
        return new Lineage(table.title(), Optional.empty(), Optional.of(localId), note);
    }
}
