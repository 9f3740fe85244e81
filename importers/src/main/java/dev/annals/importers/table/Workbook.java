package dev.annals.importers.table;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.schema.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Workbooks that nobody here can take apart, because they are of an old or another kind, or damaged.
public final class Workbook {

    private static final List<String> EXTENSIONS = List.of(".xlsx", ".xlsm", ".xls", ".xlsb", ".ods");

    /// Where the list of parts stands in an Office Open XML package (ECMA-376, part 2, section 10.1.2.3).
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /// What a compound file begins with ([MS-CFB], section 2.2).
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private Workbook() {}

    /// Whether an input is a workbook, by its name or its beginning.
    public static boolean is(Input input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        if (EXTENSIONS.stream().anyMatch(name::endsWith)) {
            return true;
        }
        Head head = Head.of(input);
        return head.name().equals(CONTENT_TYPES) || isOpenDocument(head) || head.text(StandardCharsets.ISO_8859_1).startsWith(COMPOUND);
    }

    /// Whether it is a spreadsheet of OpenDocument, whose first part says so (OpenDocument 1.3, part 2, 3.3).
    private static boolean isOpenDocument(Head head) {
        return head.name().equals("mimetype") && head.text(StandardCharsets.ISO_8859_1).startsWith("application/vnd.oasis.opendocument.spreadsheet");
    }

    /// What to do with it.
    static Notice notice(Input input) {
        return Notice.error("workbook", "is a workbook that cannot be read as it is; save its sheet as .xlsx or CSV (UTF-8) and import that", input.name(), Position.UNKNOWN);
    }
}
