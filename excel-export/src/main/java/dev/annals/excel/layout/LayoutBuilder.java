package dev.annals.excel.layout;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Report;
import dev.annals.core.model.When;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.core.schema.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the sheets and columns for the records of one entity.
final class LayoutBuilder {

    /// What people type into one cell, as dates.
    private static final String AMOUNT = "amount";

    private static final String DERIVED = "It is computed from the columns beside it; change those instead.";

    private final TreeMap<Integer, SheetPlan> sheets = new TreeMap<>();
    private final Beside beside;
    private int nextIndex;
    private String owner = "";

    /// The sheets are counted from an index, and have some columns beside those of the fields.
    LayoutBuilder(int firstIndex, Beside beside) {
        this.nextIndex = firstIndex;
        this.beside = beside;
    }

    RecordPlan plan(Entity<? extends CorpusRecord> entity) {
        owner = Naming.words(entity.name());
        int index = nextIndex++;
        SheetDraft draft = SheetDraft.ofRecords(index, Naming.recordSheet(entity), entity.doc());
        CellSlot.Group root = fields(entity, Route.START, draft);
        sheets.put(index, draft.complete(true));
        return new RecordPlan(entity, List.copyOf(sheets.values()), root);
    }

    private CellSlot place(Type<?> type, Route route, SheetDraft draft) {
        return switch (type) {
            case Type.Maybe<?> maybe -> missable(maybe.of(), route, draft);
            case Type.Many<?> many -> rows(many.of(), route, draft);
            case Type.Nested<?> nested -> isTyped(nested, route) ? date(nested.entity(), route, draft) : fields(nested.entity(), route, draft);
            case Type.Choice<?> choice -> isTyped(choice, route) ? amount(choice, route, draft) : cases(choice, route, draft);
            case Type.Literal<?> literal -> cell(type, route, draft);
            case Type.Coded<?> coded -> cell(type, route, draft);
            case Type.Identifier identifier -> cell(type, route, draft);
            case Type.Reference reference -> reference(reference, route, draft);
        };
    }

    /// A record all of whose cells may be empty would be the same as no record.
    private CellSlot missable(Type<?> type, Route route, SheetDraft draft) {
        if (!neverEmpty(type)) {
            throw new IllegalStateException("The optional " + route.title() + " of a " + owner + " needs a field that is not optional");
        }
        return place(type, route.optional(), draft);
    }

    private CellSlot.Cell cell(Type<?> type, Route route, SheetDraft draft) {
        String title = route.title().isEmpty() ? "value" : route.title();
        Appearance appearance = Appearance.of(type, route.field(), route.computed());
        Optional<String> instead = Optional.of(DERIVED).filter(text -> route.computed());
        return new CellSlot.Cell(draft.add(title, route.meaning(), type, route.required(), instead, appearance));
    }

    private CellSlot reference(Type.Reference reference, Route route, SheetDraft draft) {
        CellSlot.Cell id = cell(reference, route, draft);
        if (beside == Beside.COMPANIONS && reference.scope() == Type.Scope.CORPUS) {
            draft.addLabel(id.column(), reference);
        }
        if (beside == Beside.ENTRIES && reference.scope() == Type.Scope.RECORD) {
            draft.foldFrom(draft.size() - 1);
            addReport(Optional.of(id.column()), draft);
        }
        return id;
    }

    /// Whether people type it into one cell; an element of a list has no title to be typed under.
    private boolean isTyped(Type.Nested<?> nested, Route route) {
        return beside == Beside.ENTRIES && nested.entity().type() == When.class && !route.title().isEmpty();
    }

    private boolean isTyped(Type.Choice<?> choice, Route route) {
        return beside == Beside.ENTRIES && choice.name().equals(AMOUNT) && !route.title().isEmpty();
    }

    private CellSlot date(Entity<?> entity, Route route, SheetDraft draft) {
        SheetColumn typed = draft.addTyped(route.title(), route.meaning() + " Such as 2024-11-21, Nov 2024, 21-23 Nov 2024, late August 2024, 2024?, unknown.", Types.TEXT, 24);
        int parts = draft.size();
        CellSlot.Group date = fields(entity, route, draft);
        draft.foldFrom(parts);
        draft.addEntry(new EntryCell.OfDate(typed, columns(date, List.of(entity))));
        return date;
    }

    private CellSlot amount(Type.Choice<?> choice, Route route, SheetDraft draft) {
        SheetColumn typed = draft.addTyped(route.title(), route.meaning() + " Such as 12, >300, at least 50, about 1,000,000, 13-15, dozens, not recorded.", Types.TEXT, 18);
        int parts = draft.size();
        CellSlot.Group amount = cases(choice, route, draft);
        draft.foldFrom(parts);
        draft.addEntry(new EntryCell.OfAmount(typed, amount.kind().orElseThrow(), columns(amount, choice.cases())));
        return amount;
    }

    /// The columns of the fields of some entities, which lie in one row.
    private static FieldMap<SheetColumn> columns(CellSlot.Group group, List<? extends Entity<?>> entities) {
        var columns = new FieldMap<SheetColumn>();
        entities.forEach(entity -> entity.fields().forEach(field -> columns.put(field, ((CellSlot.Cell) group.of(field)).column())));
        return columns;
    }

    private static void addReport(Optional<SheetColumn> report, SheetDraft draft) {
        SheetColumn source = draft.addTyped("source", "The source that says so: its id, title, file or address.", Types.reference("source"), 28);
        SheetColumn quotation = draft.addTyped("quotation", "The words of the source that say so, copied from it.", Types.TEXT, 48);
        draft.addEntry(new EntryCell.OfReport(source, quotation, report));
    }

    private CellSlot.Group fields(Entity<?> entity, Route route, SheetDraft draft) {
        var slots = new FieldMap<CellSlot>();
        for (Field<?, ?> field : entity.fields()) {
            int before = draft.size();
            slots.put(field, place(field.type(), route.to(field, field.doc(), false), draft));
            if (EntryPlan.isRare(field)) {
                draft.foldFrom(before);
            }
        }
        for (Field<?, ?> field : entity.derived()) {
            slots.put(field, place(field.type(), route.to(field, field.doc(), true), draft));
        }
        return new CellSlot.Group(Optional.empty(), slots, neverEmpty(entity));
    }

    private CellSlot.Group cases(Type.Choice<?> choice, Route route, SheetDraft draft) {
        Appearance appearance = Appearance.of(choice, route.field(), route.computed());
        SheetColumn kind = draft.add(route.titleOf("kind"), route.meaning(), choice, route.required(), Optional.empty(), appearance);
        if (EntryPlan.isDeduced(choice)) {
            draft.foldFrom(kind.index());
        }
        var slots = new FieldMap<CellSlot>();
        for (Map<Field<?, ?>, String> alike : sameNamed(choice).values()) {
            Field<?, ?> first = alike.keySet().iterator().next();
            boolean computed = choice.cases().stream().anyMatch(entity -> entity.derived().contains(first));
            int before = draft.size();
            CellSlot slot = place(first.type(), route.to(first, meaning(alike, choice.cases().size()), computed).optional(), draft);
            if (EntryPlan.isRare(first)) {
                draft.foldFrom(before);
            }
            alike.keySet().forEach(field -> slots.put(field, slot));
        }
        return new CellSlot.Group(Optional.of(kind), slots, true);
    }

    /// The fields of all cases by name, each with the name of its case: cases with a field of the same name share a column.
    private static Map<String, Map<Field<?, ?>, String>> sameNamed(Type.Choice<?> choice) {
        var names = new LinkedHashMap<String, Map<Field<?, ?>, String>>();
        for (Entity<?> entity : choice.cases()) {
            Stream.concat(entity.fields().stream(), entity.derived().stream())
                    .forEach(field -> names.computeIfAbsent(field.name(), name -> new LinkedHashMap<>()).put(field, entity.name()));
        }
        return names;
    }

    /// What a shared column says, with the cases that it belongs to unless all have it.
    private static String meaning(Map<Field<?, ?>, String> alike, int cases) {
        var docs = new LinkedHashMap<String, List<String>>();
        alike.forEach((field, name) -> docs.computeIfAbsent(field.doc(), doc -> new ArrayList<>()).add(name));
        return docs.entrySet().stream()
                .map(doc -> doc.getValue().size() == cases ? doc.getKey() : "(" + String.join(", ", doc.getValue()) + ") " + doc.getKey())
                .collect(Collectors.joining(" "));
    }

    private CellSlot rows(Type<?> of, Route route, SheetDraft draft) {
        int index = nextIndex++;
        String title = route.title().isEmpty() ? "lists" : route.title();
        String name = Naming.listSheet(Naming.join(owner, draft.elements()), title);
        Optional<SheetColumn> size = beside == Beside.COMPANIONS ? Optional.of(draft.addSize(title, name)) : Optional.empty();
        SheetDraft list = draft.ofList(index, name, route.last(), owner, Naming.element(of), beside == Beside.COMPANIONS);
        if (beside == Beside.ENTRIES && of instanceof Type.Nested<?>(Entity<?> listed) && listed.type() == Report.class) {
            addReport(Optional.empty(), draft);
        }
        CellSlot element = place(of, route.toElement(), list);
        sheets.put(index, list.complete(EntryPlan.isCommon(route.field())));
        return new CellSlot.Rows(sheets.get(index), element, size);
    }

    private static boolean neverEmpty(Entity<?> entity) {
        return entity.fields().stream().anyMatch(field -> neverEmpty(field.type()));
    }

    /// Whether a value of this type always fills a cell of its row.
    private static boolean neverEmpty(Type<?> type) {
        return switch (type) {
            case Type.Maybe<?> maybe -> false;
            case Type.Many<?> many -> false;
            case Type.Nested<?> nested -> neverEmpty(nested.entity());
            case Type.Choice<?> choice -> true;
            case Type.Literal<?> literal -> true;
            case Type.Coded<?> coded -> true;
            case Type.Identifier identifier -> true;
            case Type.Reference reference -> true;
        };
    }
}
