package dev.annals.excel.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.SheetColumn;
import java.util.function.Consumer;

/// Tells what is wrong with a file, apart from its records.
///
/// @param file the name of the file
/// @param told takes what is told
record Notices(String file, Consumer<Notice> told) {

    /// For a second reading of the same rows.
    Notices silenced() {
        return new Notices(file, notice -> {});
    }

    void warn(String code, String value, String message, Position position) {
        told.accept(Notice.of(Severity.WARNING, code, file, "", new Problem("", value, message, position)));
    }

    /// Tells of a value in a computed cell; where it stands says what is there else.
    void typedOver(SheetColumn column, CellValue value, Position position, String where) {
        String message = "stands in the computed column " + column.title() + " " + where + ", and was not read";
        warn("typed-over", value.text(), column.instead().map(instead -> message + ". " + instead).orElse(message), position);
    }

    void error(String code, String value, String message, Position position) {
        told.accept(Notice.of(Severity.ERROR, code, file, "", new Problem("", value, message, position)));
    }
}
