package dev.annals.importers;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.List;
import java.util.Optional;

/// The rows of a file that share a header: each becomes an event.
final class Section {

    private final TableRun run;
    private final Dataset dataset;
    private final Tell tell;
    private final Source source;
    private Optional<Layout> layout;
    private final boolean fixed;
    private long rows;

    Section(TableRun run, Tell tell, Optional<Layout> layout, Source source) {
        this.run = run;
        this.dataset = run.dataset();
        this.tell = tell;
        this.layout = layout;
        this.fixed = layout.isPresent();
        this.source = source;
        run.receiver().accept(source, new Origin(tell.file(), Position.UNKNOWN, () -> source.header().orElse("")));
    }

    boolean isEmpty() {
        return rows == 0;
    }

    void read(RawRow raw, List<String> fields) {
        rows++;
        Optional<Layout> found = fixed ? layout.filter(header -> fits(header, fields)) : headerless(raw, fields.size());
        if (found.isEmpty()) {
            tell.reject(raw, "columns", "has " + fields.size() + " columns; " + expected());
            return;
        }
        readWith(found.get(), raw, fields);
    }

    /// Reads a record that brings its own layout.
    void read(RawRow raw, Layout own, List<String> fields) {
        rows++;
        readWith(own, raw, fields);
    }

    private void readWith(Layout known, RawRow raw, List<String> fields) {
        var row = new Row(tell.file(), raw, fields, known, dataset.missing(), run.receiver()::notice);
        Optional<String> id = dataset.id(row);
        if (id.isEmpty()) {
            tell.reject(raw, "no-id", "has no id");
            return;
        }
        read(row, Ids.of(dataset.name(), id.get()), id.get());
    }

    /// Empty fields after the last column do no harm; anything else makes it unsure which value belongs to which column.
    private static boolean fits(Layout header, List<String> fields) {
        return fields.size() >= header.width() && fields.stream().skip(header.width()).allMatch(String::isEmpty);
    }

    private Optional<Layout> headerless(RawRow raw, int width) {
        Optional<Layout> found = dataset.headerless().stream().filter(known -> known.width() == width).findFirst();
        if (found.isPresent() && layout.isPresent() && !found.equals(layout)) {
            tell.warn(raw, "layout-change", "has " + width + " columns, the rows before it " + layout.get().width()
                    + "; it is read by the layout that has so many");
        }
        layout = found.or(() -> layout);
        return found;
    }

    private String expected() {
        if (fixed) {
            return "the header has " + layout.map(Layout::width).orElse(0);
        }
        List<String> widths = dataset.headerless().stream().map(known -> Integer.toString(known.width())).toList();
        return widths.isEmpty() ? "there is no header" : "without a header there are " + String.join(", ", widths);
    }

    private void read(Row row, String id, String localId) {
        int times = run.events().count(id);
        String unique = times == 1 ? id : id + "#" + times;
        row.belongsTo("event " + unique);
        var event = new EventDraft(dataset.title() + " " + localId);
        if (times == 1) {
            isNew(row, id);
        } else {
            row.tellRepeated(unique, id);
            event.links.add(new Link(repeated(row, id), times == 2 ? id : id + "#" + (times - 1)));
        }
        try {
            event.addTabled(row, dataset.columns().all());
            dataset.read(row, event, run.cast());
            run.receiver().accept(event.event(unique, lineage(row.raw(), localId, event), new Extras(source.id(), rows, row.raw().raw())),
                    row.origin());
        } catch (Malformed malformed) {
            tell.reject(row.raw(), malformed.problems().stream().map(problem -> notice(row, unique, problem)).toList());
        }
    }

    /// A row with the same id is a new version if its revision has not been there yet, otherwise a duplicate.
    private LinkKind repeated(Row row, String id) {
        return isNew(row, id) && dataset.revision(row).isPresent() ? LinkKind.SUPERSEDES : LinkKind.DUPLICATE_OF;
    }

    private boolean isNew(Row row, String id) {
        return dataset.revision(row).map(revision -> run.revisions().add(id + "\n" + revision)).orElse(false);
    }

    private Notice notice(Row row, String id, Problem problem) {
        var located = new Problem(problem.field(), problem.value(), problem.message(), Position.of(row.raw().line(), 0));
        return Notice.of(Severity.ERROR, "malformed", tell.file(), "event " + id, located);
    }

    private Lineage lineage(RawRow raw, String localId, EventDraft event) {
        return new Lineage(dataset.title(), Optional.empty(), Optional.of(localId), Decoder.note(raw.charset()).or(() -> event.note));
    }
}
