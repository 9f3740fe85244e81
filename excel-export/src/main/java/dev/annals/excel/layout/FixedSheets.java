package dev.annals.excel.layout;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Type;
import java.util.List;
import java.util.Optional;

/// The sheets of rows that every corpus has whatever the tables of fields say.
public final class FixedSheets {

    /// High enough for all codes of a list to be seen.
    private static final int MOST_LINES = 26;

    private FixedSheets() {}

    /// The sheet for texts that are too long for a cell.
    public static SheetPlan longText(int index) {
        return new SheetPlan(index, "Long text", "Texts that are too long for a cell, in pieces.", List.of(
                piece(0, "key", "The number by which a cell names the text.", COUNT, Appearance.ofKey(COUNT)),
                piece(1, "n", "Which piece of the text it is, counted from 1.", COUNT, Appearance.ofKey(COUNT)),
                piece(2, "text", "The piece.", TEXT, Appearance.LONG_TEXT)),
                2);
    }

    private static SheetColumn piece(int index, String title, String doc, Type<?> type, Appearance appearance) {
        return new SheetColumn(index, title, doc, type, true, Optional.empty(), appearance);
    }

    /// The sheet that says what each column means.
    static SheetPlan dictionary(int index) {
        return new SheetPlan(index, "Dictionary", "What each column means, and which codes it allows.", List.of(
                column(0, "sheet", "The sheet.", new Appearance(Look.PLAIN, 28)),
                column(1, "column", "The heading of the column.", new Appearance(Look.PLAIN, 28)),
                column(2, "meaning", "What its values say.", new Appearance(Look.TEXT, 64)),
                column(3, "type", "What its values are.", new Appearance(Look.PLAIN, 36)),
                column(4, "filled", "Which rows have a value.", new Appearance(Look.PLAIN, 18)),
                column(5, "codes and what they mean", "The codes that it allows.", new Appearance(Look.TEXT, 80, MOST_LINES))),
                2);
    }

    private static SheetColumn column(int index, String title, String doc, Appearance appearance) {
        Optional<String> instead = Optional.of("This sheet says what the others mean, and is not read.");
        return new SheetColumn(index, title, doc, TEXT, true, instead, appearance);
    }
}
