package dev.annals.excel.layout;

import dev.annals.core.schema.Type;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/// A column of a sheet.
///
/// @param index which column it is, from 0
/// @param title the text of its heading, unlike that of any other column of the sheet
/// @param doc what its values say
/// @param type what its values are; a choice stands for the column that tells its kind
/// @param required whether each row has a value
/// @param instead what to change instead of it, where its values are computed from others and not read back
/// @param appearance how it is shown
public record SheetColumn(
        int index, String title, String doc, Type<?> type, boolean required, Optional<String> instead, Appearance appearance) {

    /// Whether its values are computed from others, and not read back.
    public boolean computed() {
        return instead.isPresent();
    }

    /// Whether its values are ids or codes, which have no white space around them.
    public boolean isCode() {
        return switch (type) {
            case Type.Coded<?> coded -> true;
            case Type.Identifier identifier -> true;
            case Type.Reference reference -> true;
            case Type.Choice<?> choice -> true;
            case Type.Literal<?> literal -> false;
            case Type.Maybe<?> maybe -> false;
            case Type.Many<?> many -> false;
            case Type.Nested<?> nested -> false;
        };
    }

    /// The letters by which Excel calls the column.
    public String letters() {
        return CellReference.convertNumToColString(index);
    }
}
