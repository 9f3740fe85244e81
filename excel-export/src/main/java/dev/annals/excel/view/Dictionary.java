package dev.annals.excel.view;

import dev.annals.core.schema.Type;
import dev.annals.excel.layout.AllowedCodes;
import dev.annals.excel.layout.Naming;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.FilledRow;
import java.util.List;
import java.util.stream.Collectors;

/// The rows of the sheet that says what each column means.
///
/// @param sheet the sheet of these rows
public record Dictionary(SheetPlan sheet) {

    public List<FilledRow> rows(List<SheetPlan> plans) {
        return plans.stream().flatMap(plan -> plan.columns().stream().map(column -> row(plan, column))).toList();
    }

    private FilledRow row(SheetPlan plan, SheetColumn column) {
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

    private static String filled(SheetColumn column) {
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
