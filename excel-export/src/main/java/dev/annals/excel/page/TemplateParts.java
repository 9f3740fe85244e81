package dev.annals.excel.page;

import dev.annals.excel.row.PendingRows;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/// A workbook with headings only, and the rows that are still to be put into it.
///
/// @param content the workbook as a package
/// @param pending the rows, by the name of the part that is to have them
/// @param own the content of parts that is not POI's
record TemplateParts(ByteBuffer content, Map<String, PendingRows> pending, Map<String, String> own) {

    /// The rows for a part.
    Optional<PendingRows> rows(String part) {
        return Optional.ofNullable(pending.get(part));
    }

    /// What is to stand in a part instead of its content.
    Optional<String> instead(String part) {
        return Optional.ofNullable(own.get(part));
    }
}
