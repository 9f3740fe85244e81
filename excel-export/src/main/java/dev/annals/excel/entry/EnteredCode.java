package dev.annals.excel.entry;

import dev.annals.core.entry.NearestNames;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.read.CellValue;
import java.util.List;
import java.util.Locale;

/// Codes as people type them: in any capital letters, with blanks or hyphens.
final class EnteredCode {

    private EnteredCode() {}

    /// Puts the code that is meant into its cell; tells what is allowed where there is none, and leaves one that says nothing more.
    static boolean read(EnteredRow row, SheetColumn column, List<String> codes) {
        if (row.isEmpty(column) || row.cell(column).kind() == CellValue.Kind.FAULT) {
            row.refuse(column, "is missing; " + allowed(codes));
            row.mean(column, codes.getFirst());
            return false;
        }
        String code = WhiteSpace.plain(row.text(column)).toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        if (codes.contains(code)) {
            row.mean(column, code);
            return true;
        }
        var nearest = new NearestNames(code);
        codes.forEach(nearest::see);
        row.refuse(column, "is not one of its codes. " + nearest.question() + "It is one of " + String.join(", ", codes)
                + (nearest.question().isEmpty() ? ", such as " + codes.getFirst() : ""));
        row.mean(column, codes.getFirst());
        return false;
    }

    private static String allowed(List<String> codes) {
        return "choose one of " + String.join(", ", codes) + ", such as " + codes.getFirst();
    }
}
