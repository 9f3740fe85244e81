package dev.annals.excel.read;

import java.util.List;

/// All rows of a record.
///
/// @param record its own row
/// @param lists the rows of its lists, in the order of the sheets of the layout
public record RecordRows(SheetRow record, List<List<SheetRow>> lists) {

    /// Copies the lists.
    public RecordRows {
        lists = lists.stream().map(List::copyOf).toList();
    }
}
