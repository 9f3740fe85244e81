package dev.annals.excel;

import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rows of the sheet that says what each column means.
///
/// @param sheet the sheet of these rows
record Dictionary(SheetPlan sheet) {

    /// High enough for all codes of a list to be seen.
    private static final int MOST_LINES = 26;

    /// The sheet for these rows, with its index.
    static SheetPlan sheet(int index) {
        return new SheetPlan(index, "Dictionary", "What each column means, and which codes it allows.", List.of(
                column(0, "sheet", "The sheet.", new Appearance(Look.PLAIN, 28)),
                column(1, "column", "The heading of the column.", new Appearance(Look.PLAIN, 28)),
                column(2, "meaning", "What its values say.", new Appearance(Look.TEXT, 64)),
                column(3, "type", "What its values are.", new Appearance(Look.PLAIN, 36)),
                column(4, "filled", "Which rows have a value.", new Appearance(Look.PLAIN, 18)),
                column(5, "codes and what they mean", "The codes that it allows.", new Appearance(Look.TEXT, 80, MOST_LINES))),
                2);
    }

    private static Column column(int index, String title, String doc, Appearance appearance) {
        return new Column(index, title, doc, TEXT, true, Optional.of("This sheet says what the others mean, and is not read."), appearance);
    }

    List<FilledRow> rows(List<SheetPlan> plans) {
        return plans.stream().flatMap(plan -> plan.columns().stream().map(column -> row(plan, column))).toList();
    }

    private FilledRow row(SheetPlan plan, Column column) {
        String codes = AllowedCodes.of(column.type()).map(Dictionary::lines).orElse("");
        List<String> texts = List.of(plan.name(), column.title(), column.doc(), typeName(column.type()), filled(column), codes);
        var row = new FilledRow(sheet);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                row.put(sheet.columns().get(i), new CellContent.Text(texts.get(i)));
            }
        }
        return row;
    }

    private static String lines(AllowedCodes codes) {
        return codes.meanings().entrySet().stream()
                .map(code -> code.getKey() + ": " + code.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String filled(Column column) {
        if (column.computed()) {
            return "computed";
        }
        return column.required() ? "always" : "where it applies";
    }

    private static String typeName(Type<?> type) {
        return switch (type) {
            case Type.Text text -> "text";
            case Type.Count count -> "whole number";
            case Type.Decimal decimal -> "number";
            case Type.Flag flag -> "true or false";
            case Type.Day day -> "day";
            case Type.Coded<?> coded -> "code";
            case Type.Choice<?> choice -> "code";
            case Type.Identifier identifier -> "id";
            case Type.Reference reference -> switch (reference.scope()) {
                case CORPUS -> "id of a record: " + Naming.words(reference.target());
                case RECORD -> "id among the " + Naming.words(reference.target()) + " of the same record";
            };
            case Type.Maybe<?> maybe -> typeName(maybe.of());
            case Type.Many<?> many -> "list of " + typeName(many.of());
            case Type.Nested<?> nested -> nested.entity().name();
        };
    }
}
