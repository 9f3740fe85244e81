package dev.annals.excel.read;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Type;
import dev.annals.excel.layout.CellSlot;
import dev.annals.excel.layout.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A record or list, or the place where one would be, as it is found in the rows of a record.
///
/// @param owned the rows of all lists of the record
/// @param row the row in which it lies
/// @param slot its place in that row
/// @param path the numbers of the list elements within which it lies
/// @param whole whether it is all that the row holds
record WorkbookSource(OwnedRows owned, SheetRow row, CellSlot slot, List<Long> path, boolean whole) implements FieldSource {

    /// A record that has a row of its own.
    static WorkbookSource of(SheetRow row, CellSlot.Group root, OwnedRows owned) {
        return new WorkbookSource(owned, row, root, List.of(), true);
    }

    @Override
    public Position position() {
        return switch (slot) {
            case CellSlot.Cell cell -> row.position(cell.column());
            case CellSlot.Rows rows -> row.position();
            case CellSlot.Group group -> group.kind().map(row::position).orElseGet(() -> beginning(group));
        };
    }

    private Position beginning(CellSlot.Group group) {
        Optional<CellSlot> first = whole ? Optional.empty() : group.fields().values().stream().findFirst();
        return first.map(inner -> inner(inner).position()).orElse(row.position());
    }

    @Override
    public boolean absent() {
        return switch (slot) {
            case CellSlot.Cell cell -> row.cell(cell.column()).isEmpty();
            case CellSlot.Rows rows -> owned.elements(rows.sheet().index(), path).isEmpty();
            case CellSlot.Group group -> group.neverEmpty() && !whole && !isFilled();
        };
    }

    private boolean isFilled() {
        return switch (slot) {
            case CellSlot.Cell cell -> !cell.column().computed() && !absent();
            case CellSlot.Rows rows -> !absent();
            case CellSlot.Group group -> (group.kind().isPresent() && !row.cell(group.kind().get()).isEmpty())
                    || group.fields().values().stream().anyMatch(inner -> inner(inner).isFilled());
        };
    }

    /// The cells and lists in it that are not empty.
    private List<WorkbookSource> filled() {
        return switch (slot) {
            case CellSlot.Cell cell -> cell.column().computed() || absent() ? List.of() : List.of(this);
            case CellSlot.Rows rows -> absent() ? List.of() : List.of(this);
            case CellSlot.Group group -> Stream.concat(
                            group.kind().<CellSlot>map(CellSlot.Cell::new).stream(), group.fields().values().stream())
                    .flatMap(inner -> inner(inner).filled().stream())
                    .toList();
        };
    }

    private WorkbookSource inner(CellSlot inner) {
        return new WorkbookSource(owned, row, inner, path, false);
    }

    @Override
    public String text() {
        return source().text();
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        SheetColumn kind = group().kind().orElseThrow();
        CellReading cell = CellReading.of(row, kind);
        if (cell.absent()) {
            throw new Malformed(new Problem("kind", "", "is missing", cell.position()));
        }
        return cell.text();
    }

    @Override
    public FieldSource at(Field<?, ?> field) {
        return inner(group().of(field)).source();
    }

    /// The cell itself, where it is one.
    private FieldSource source() {
        return slot instanceof CellSlot.Cell(SheetColumn column) ? CellReading.of(row, column) : this;
    }

    private CellSlot.Group group() {
        return (CellSlot.Group) slot;
    }

    @Override
    public List<FieldSource> elements() {
        return located().stream().map(WorkbookSource::source).toList();
    }

    private List<WorkbookSource> located() {
        var list = (CellSlot.Rows) slot;
        var result = new ArrayList<WorkbookSource>();
        owned.elements(list.sheet().index(), path).forEach((n, element) -> {
            var inner = new ArrayList<>(path);
            inner.add(n);
            result.add(new WorkbookSource(owned, element, list.element(), List.copyOf(inner), true));
        });
        return result;
    }

    @Override
    public List<Problem> unknown(Entity<?> entity) {
        var problems = new ArrayList<Problem>();
        if (whole && path.isEmpty()) {
            problems.addAll(row.surplus());
            problems.addAll(owned.problems());
        }
        if (group().kind().isPresent()) {
            problems.addAll(foreign(entity));
        }
        return problems;
    }

    /// Values that only another case of the choice has.
    private List<Problem> foreign(Entity<?> entity) {
        var problems = new ArrayList<Problem>();
        group().fields().byName().forEach((name, inner) -> {
            if (!has(entity.fields(), name) && !has(entity.derived(), name)) {
                inner(inner).filled().forEach(found -> problems.add(found.notOf(entity, name)));
            }
        });
        return problems;
    }

    private static <E> boolean has(List<Field<E, ?>> fields, String name) {
        for (Field<E, ?> field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Problem notOf(Entity<?> entity, String name) {
        String value = slot instanceof CellSlot.Cell(SheetColumn column) ? row.cell(column).text() : "";
        return new Problem(name, value, "is not a field of " + entity.name() + "; leave it empty, or choose another kind", firstPosition());
    }

    private Position firstPosition() {
        return slot instanceof CellSlot.Rows ? located().getFirst().row().position() : position();
    }

    /// Where the cell of a field stands, given the path to it as problems have it.
    Optional<Position> find(List<String> fields) {
        if (fields.isEmpty()) {
            return slot instanceof CellSlot.Cell ? Optional.of(position()) : Optional.empty();
        }
        String first = fields.getFirst();
        List<String> rest = fields.subList(1, fields.size());
        return switch (slot) {
            case CellSlot.Cell cell -> Optional.empty();
            case CellSlot.Group group when first.equals("kind") && group.kind().isPresent() -> group.kind().map(row::position);
            case CellSlot.Group group -> group.fields().named(first).flatMap(inner -> inner(inner).find(rest));
            case CellSlot.Rows rows -> located().stream().skip(Long.parseLong(first) - 1).findFirst().flatMap(element -> element.find(rest));
        };
    }

    /// The cell of a value by its path, or the row that it lies in.
    Position place(String path) {
        List<String> fields = List.of(path.split("/"));
        return find(fields).orElseGet(() -> within(fields).row().position());
    }

    private WorkbookSource within(List<String> fields) {
        if (fields.size() > 1 && slot instanceof CellSlot.Group group && group.fields().named(fields.getFirst()).orElse(slot) instanceof CellSlot.Rows rows) {
            return inner(rows).located().stream().skip(Long.parseLong(fields.get(1)) - 1).findFirst().map(element -> element.within(fields.subList(2, fields.size()))).orElse(this);
        }
        return this;
    }
}
