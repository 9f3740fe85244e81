package dev.annals.excel.layout;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
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

    private static final String DERIVED = "It is computed from the columns beside it; change those instead.";

    private final TreeMap<Integer, SheetPlan> sheets = new TreeMap<>();
    private final boolean companions;
    private int nextIndex;
    private String owner = "";

    /// The sheets are counted from an index; companions are columns that make others easier to read.
    LayoutBuilder(int firstIndex, boolean companions) {
        this.nextIndex = firstIndex;
        this.companions = companions;
    }

    RecordPlan plan(Entity<? extends CorpusRecord> entity) {
        owner = Naming.words(entity.name());
        int index = nextIndex++;
        SheetDraft draft = SheetDraft.ofRecords(index, Naming.recordSheet(entity), entity.doc());
        CellSlot.Group root = fields(entity, Route.START, draft);
        sheets.put(index, draft.complete());
        return new RecordPlan(entity, List.copyOf(sheets.values()), root);
    }

    private CellSlot place(Type<?> type, Route route, SheetDraft draft) {
        return switch (type) {
            case Type.Maybe<?> maybe -> missable(maybe.of(), route, draft);
            case Type.Many<?> many -> rows(many.of(), route, draft);
            case Type.Nested<?> nested -> fields(nested.entity(), route, draft);
            case Type.Choice<?> choice -> cases(choice, route, draft);
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
        if (companions && reference.scope() == Type.Scope.CORPUS) {
            draft.addLabel(id.column(), reference);
        }
        return id;
    }

    private CellSlot.Group fields(Entity<?> entity, Route route, SheetDraft draft) {
        var slots = new FieldMap<CellSlot>();
        for (Field<?, ?> field : entity.fields()) {
            slots.put(field, place(field.type(), route.to(field, field.doc(), false), draft));
        }
        for (Field<?, ?> field : entity.derived()) {
            slots.put(field, place(field.type(), route.to(field, field.doc(), true), draft));
        }
        return new CellSlot.Group(Optional.empty(), slots, neverEmpty(entity));
    }

    private CellSlot cases(Type.Choice<?> choice, Route route, SheetDraft draft) {
        Appearance appearance = Appearance.of(choice, route.field(), route.computed());
        SheetColumn kind = draft.add(route.titleOf("kind"), route.meaning(), choice, route.required(), Optional.empty(), appearance);
        var slots = new FieldMap<CellSlot>();
        for (Map<Field<?, ?>, String> alike : sameNamed(choice).values()) {
            Field<?, ?> first = alike.keySet().iterator().next();
            boolean computed = choice.cases().stream().anyMatch(entity -> entity.derived().contains(first));
            CellSlot slot = place(first.type(), route.to(first, meaning(alike, choice.cases().size()), computed).optional(), draft);
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
        Optional<SheetColumn> size = companions ? Optional.of(draft.addSize(title, name)) : Optional.empty();
        SheetDraft list = draft.ofList(index, name, route.last(), owner, Naming.element(of), companions);
        CellSlot element = place(of, route.toElement(), list);
        sheets.put(index, list.complete());
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
