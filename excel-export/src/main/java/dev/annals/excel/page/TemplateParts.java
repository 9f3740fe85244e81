package dev.annals.excel.page;

import dev.annals.excel.row.PendingRows;
import dev.annals.excel.row.SharedTexts;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/// A workbook with headings only, and what is still to be put into it.
///
/// @param content the workbook as a package
/// @param pending the rows, by the name of the part that is to have them
/// @param texts the texts that cells of rows share
/// @param own the content of parts that is not POI's
/// @param more further rows as XML, by the name of the part that is to have them
record TemplateParts(ByteBuffer content, Map<String, PendingRows> pending, SharedTexts texts, Map<String, String> own, Map<String, String> more) {

    /// The rows for a part.
    Optional<PendingRows> rows(String part) {
        return Optional.ofNullable(pending.get(part));
    }

    /// Further rows for a part.
    Optional<String> moreRows(String part) {
        return Optional.ofNullable(more.get(part));
    }

    /// What is to stand in a part instead of its content.
    Optional<String> instead(String part) {
        return Optional.ofNullable(own.get(part));
    }
}
