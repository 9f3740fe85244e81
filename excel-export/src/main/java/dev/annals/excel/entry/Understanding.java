package dev.annals.excel.entry;

import dev.annals.core.entry.AmountEntry;
import dev.annals.core.entry.DateEntry;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.excel.layout.CellSlot;
import dev.annals.excel.layout.EntryCell;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Goes through the fields of a row: fills what is meant, and tells what is missing or known to nobody.
final class Understanding {

    private final Named named;
    private final List<SheetPlan> filledLists;
    private final Map<Integer, CellSlot> elements = new HashMap<>();
    private final Map<Integer, Type<?>> types = new HashMap<>();

    /// Of the rows of a record, of which some lists have rows.
    Understanding(RecordPlan plan, Named named, List<SheetPlan> filledLists) {
        this.named = named;
        this.filledLists = filledLists;
        elements.put(plan.sheet().index(), plan.root());
        types.put(plan.sheet().index(), new Type.Nested<>(plan.entity()));
        plan.entity().fields().forEach(field -> find(field.type(), plan.root().of(field)));
    }

    /// Finds where the elements of lists have their places.
    private void find(Type<?> type, CellSlot slot) {
        switch (type) {
            case Type.Maybe<?> maybe -> find(maybe.of(), slot);
            case Type.Many<?> many -> {
                var rows = (CellSlot.Rows) slot;
                elements.put(rows.sheet().index(), rows.element());
                types.put(rows.sheet().index(), many.of());
                find(many.of(), rows.element());
            }
            case Type.Nested<?> nested -> nested.entity().fields().forEach(field -> find(field.type(), ((CellSlot.Group) slot).of(field)));
            case Type.Choice<?> choice -> choice.cases().forEach(entity -> entity.fields().forEach(field -> find(field.type(), ((CellSlot.Group) slot).of(field))));
            case Type.Literal<?> literal -> {}
            case Type.Coded<?> coded -> {}
            case Type.Identifier identifier -> {}
            case Type.Reference reference -> {}
        }
    }

    void understand(EnteredRow row) {
        Type<?> type = Optional.ofNullable(types.get(row.plan().index())).orElseThrow();
        CellSlot slot = Optional.ofNullable(elements.get(row.plan().index())).orElseThrow();
        value(row, type, slot, Optional.empty());
    }

    private void field(EnteredRow row, Field<?, ?> field, CellSlot slot) {
        if (field.type() instanceof Type.Maybe<?> maybe) {
            if (isFilled(row, slot)) {
                value(row, maybe.of(), slot, field.whenEmpty());
            }
        } else {
            value(row, field.type(), slot, field.whenEmpty());
        }
    }

    private void value(EnteredRow row, Type<?> type, CellSlot slot, Optional<Term> whenEmpty) {
        switch (type) {
            case Type.Maybe<?> maybe -> value(row, maybe.of(), slot, whenEmpty);
            case Type.Many<?> many -> {}
            case Type.Nested<?> nested -> nested(row, nested.entity(), (CellSlot.Group) slot);
            case Type.Choice<?> choice -> choice(row, choice, (CellSlot.Group) slot);
            case Type.Coded<?> coded -> code(row, column(slot), coded.list().codes(), whenEmpty);
            case Type.Reference reference -> reference(row, column(slot), reference);
            case Type.Literal<?> literal -> LiteralCells.check(row, column(slot), literal);
            case Type.Identifier identifier -> row.require(column(slot), "write a short name for it, such as r1");
        }
    }

    private static SheetColumn column(CellSlot slot) {
        return ((CellSlot.Cell) slot).column();
    }

    private void reference(EnteredRow row, SheetColumn column, Type.Reference reference) {
        if (reference.scope() == Type.Scope.RECORD) {
            return;
        }
        String type = reference.target();
        String example = named.known().index().example(type, "the one in its first row");
        if (row.require(column, "write the " + named.known().called(type) + " of a row of the sheet " + named.known().sheet(type) + ", such as " + example)) {
            named.id(row, column, type);
        }
    }

    private static void code(EnteredRow row, SheetColumn column, List<String> codes, Optional<Term> whenEmpty) {
        if (row.isEmpty(column) && whenEmpty.isPresent()) {
            row.mean(column, whenEmpty.get().code());
        } else {
            EnteredCode.read(row, column, codes);
        }
    }

    private void nested(EnteredRow row, Entity<?> entity, CellSlot.Group group) {
        Optional<EntryCell> typed = TypedCells.of(row, group);
        if (typed.filter(cell -> isTyped(row, cell)).isPresent()) {
            TypedCells.fill(row, typed.get());
        } else if (typed.isPresent() && !isFilled(row, group)) {
            row.refuse(typed.get().typed().getFirst(), "is missing; " + DateEntry.ALLOWED);
            TypedCells.standIn(row, typed.get());
        } else {
            entity.fields().forEach(field -> field(row, field, group.of(field)));
        }
    }

    private void choice(EnteredRow row, Type.Choice<?> choice, CellSlot.Group group) {
        Optional<EntryCell> typed = TypedCells.of(row, group);
        SheetColumn kind = group.kind().orElseThrow();
        if (typed.filter(cell -> isTyped(row, cell)).isPresent()) {
            TypedCells.fill(row, typed.get());
            return;
        }
        if (typed.isPresent() && !isFilled(row, group)) {
            row.refuse(typed.get().typed().getFirst(), "is missing; " + AmountEntry.ALLOWED);
            TypedCells.standIn(row, typed.get());
            return;
        }
        if (!isFilled(row, group) && row.plan().entry().folded().contains(kind)) {
            refuseEmpty(row, choice, group);
            return;
        }
        if (row.isEmpty(kind)) {
            onlyFitting(row, choice, group).ifPresent(entity -> row.mean(kind, entity.name()));
        }
        if (EnteredCode.read(row, kind, choice.cases().stream().map(Entity::name).toList())) {
            choice.cases().stream().filter(entity -> entity.name().equals(row.text(kind))).findFirst().ifPresent(entity -> {
                refuseForeign(row, choice, entity, group);
                entity.fields().forEach(field -> field(row, field, group.of(field)));
            });
        }
    }

    /// What only other kinds have says that one of the two cells is wrong.
    private void refuseForeign(EnteredRow row, Type.Choice<?> choice, Entity<?> chosen, CellSlot.Group group) {
        group.fields().byName().forEach((name, slot) -> {
            if (slot instanceof CellSlot.Cell(SheetColumn column) && !has(chosen, name) && isFilled(row, slot)) {
                List<String> kinds = choice.cases().stream().filter(entity -> has(entity, name)).<String>map(Entity::name).toList();
                row.refuse(column, "belongs to " + String.join(", ", kinds) + " and not to " + chosen.name() + "; empty it, or write another "
                        + group.kind().orElseThrow().title() + ", such as " + kinds.getFirst());
                row.clear(column);
            }
        });
    }

    private static boolean has(Entity<?> entity, String name) {
        return entity.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    /// Nobody sees the column of the kind: one of those that make it is to be filled.
    private void refuseEmpty(EnteredRow row, Type.Choice<?> choice, CellSlot.Group group) {
        Field<?, ?> first = choice.cases().getFirst().fields().getFirst();
        value(row, first.type(), group.of(first), Optional.empty());
        row.mean(group.kind().orElseThrow(), choice.cases().getFirst().name());
    }

    /// The only kind that has all the cells that are filled, and lacks none that it needs.
    private Optional<Entity<?>> onlyFitting(EnteredRow row, Type.Choice<?> choice, CellSlot.Group group) {
        List<Entity<?>> fitting = choice.cases().stream().<Entity<?>>map(entity -> entity).filter(entity -> fits(row, entity, group)).toList();
        return fitting.size() == 1 && isFilled(row, group) ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private boolean fits(EnteredRow row, Entity<?> entity, CellSlot.Group group) {
        boolean complete = entity.fields().stream()
                .allMatch(field -> field.type().optional() || field.whenEmpty().isPresent() || isFilled(row, group.of(field)));
        boolean foreign = group.fields().byName().entrySet().stream()
                .anyMatch(slot -> !has(entity, slot.getKey()) && isFilled(row, slot.getValue()));
        return complete && !foreign;
    }

    private boolean isFilled(EnteredRow row, CellSlot slot) {
        return switch (slot) {
            case CellSlot.Cell(SheetColumn column) -> !column.computed() && !row.isEmpty(column);
            case CellSlot.Rows rows -> filledLists.contains(rows.sheet());
            case CellSlot.Group group -> TypedCells.of(row, group).filter(cell -> isTyped(row, cell)).isPresent()
                    || Stream.concat(group.kind().stream().<CellSlot>map(CellSlot.Cell::new), group.fields().values().stream()).anyMatch(inner -> isFilled(row, inner));
        };
    }

    private static boolean isTyped(EnteredRow row, EntryCell cell) {
        return cell.typed().stream().anyMatch(column -> !row.isEmpty(column));
    }
}
