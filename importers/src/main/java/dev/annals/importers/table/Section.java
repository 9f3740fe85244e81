package dev.annals.importers.table;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Event;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.file.OriginalRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of a file that share a header: each becomes an event.
public final class Section implements RereadableRows {

    private final TableRun run;
    private final Dataset dataset;
    private final DatasetTable table;
    private final FileNotices tell;
    private final Source source;
    private final Dialect dialect;
    private final FileHabits habits;
    private Optional<DatasetLayout> layout;
    private final boolean fixed;
    private long rows;

    Section(TableRun run, FileNotices tell, Dialect dialect, FileHabits habits, Optional<DatasetLayout> layout, Source source) {
        this.run = run;
        this.dataset = run.dataset();
        this.table = dataset.table();
        this.tell = tell;
        this.dialect = dialect;
        this.habits = habits;
        this.layout = layout;
        this.fixed = layout.isPresent();
        this.source = source;
        run.receiver().accept(source, new Origin(tell.file(), Position.UNKNOWN, () -> source.header().orElse("")));
    }

    /// For records that bring their own layout each, of a file to which no program did anything.
    public static Section ofRecords(TableRun run, FileNotices tell, Dialect dialect, Source source) {
        return new Section(run, tell, dialect, FileHabits.NONE, Optional.empty(), source);
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
    public void read(OriginalRow raw, DatasetLayout own, Cells cells) {
        rows++;
        readWith(own, raw, cells);
    }

    private void readWith(DatasetLayout known, OriginalRow raw, Cells cells) {
        DatasetRow row = row(known, raw, cells);
        Optional<String> id = dataset.id(row);
        if (id.isEmpty()) {
            tell.reject(raw, "no-id", row.otherId().map(text -> "has '" + text + "' for its id, which is a number in " + table.title()).orElse("has no id"));
            return;
        }
        run.taker().ifPresentOrElse(taker -> taker.take(this, rows, row), () -> read(row, id.get()));
    }

    private DatasetRow row(DatasetLayout known, OriginalRow raw, Cells cells) {
        return new DatasetRow(tell.file(), source.id(), raw, cells, known, table, habits, run.receiver()::notice);
    }

    @Override
    public DatasetRow again(OriginalRow raw) {
        return row(layout.orElseThrow(), raw, dialect.cells(raw.text()));
    }

    @Override
    public void readAgain(long n, DatasetRow row) {
        rows = n;
        dataset.id(row).ifPresent(id -> read(row, id));
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

    private void read(DatasetRow row, String localId) {
        String id = Ids.of(table.name(), localId);
        row.belongsTo("event " + id);
        var event = new EventDraft(table.title() + " " + localId);
        try {
            event.addTabled(row, table.columns().all());
            dataset.read(row, event, run.cast());
            if (run.repeats().any() && run.repeats().isRepeated(event(event, row, localId, id), run.input())) {
                run.receiver().repeated(Event.ENTITY.name());
                return;
            }
            run.receiver().accept(event(event, row, localId, unique(event, row, id)), row.origin());
        } catch (Malformed malformed) {
            tell.reject(row.raw(), malformed.problems().stream().map(problem -> notice(row, id, problem)).toList());
        }
    }

    private Event event(EventDraft event, DatasetRow row, String localId, String id) {
        return event.event(id, lineage(row.raw(), localId, event), new Extras(source.id(), rows, row.raw().raw()));
    }

    /// An id that no other event has; one that is there already is linked to.
    private String unique(EventDraft event, DatasetRow row, String id) {
        long times = run.events().count(id);
        if (times == 1) {
            run.versions().first(id, dataset.version(row));
            return id;
        }
        String unique = id + "#" + times;
        row.belongsTo("event " + unique);
        row.tellRepeated(unique, id);
        link(event, row, id, run.versions().next(id, times, dataset.version(row)));
        return unique;
    }

    /// A row with the same id is a new version of the event, or else repeats it. There is no kind of link for a version that had been
    /// replaced when it came; it is noted.
    private static void link(EventDraft event, DatasetRow row, String id, Versions.Standing standing) {
        String other = standing.other() == 1 ? id : id + "#" + standing.other();
        event.links.addFirst(new Link(standing.newer() ? LinkKind.SUPERSEDES : LinkKind.DUPLICATE_OF, other));
        if (standing.older()) {
            event.notes.add("an older version of " + other);
            row.tellOlder(other);
        }
    }

    private Notice notice(DatasetRow row, String id, Problem problem) {
        var located = new Problem(problem.field(), problem.value(), problem.message(), Position.of(row.raw().line(), 0));
        return Notice.of(Severity.ERROR, "malformed", tell.file(), "event " + id, located);
    }

    private Lineage lineage(OriginalRow raw, String localId, EventDraft event) {
        List<String> notes = Stream.concat(raw.encoding().note().stream(), event.notes.stream()).toList();
        Optional<String> note = notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
        return new Lineage(table.title(), Optional.empty(), Optional.of(localId), note);
    }
}
