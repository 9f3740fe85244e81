package dev.annals.excel.entry;

import dev.annals.excel.layout.SheetColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Numbers the rows of a list that people left without a number, in the order of the rows.
final class RowNumbers {

    private RowNumbers() {}

    /// The rows of one sheet, of one record.
    static void fill(List<EnteredRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<SheetColumn> numbers = rows.getFirst().plan().numbers();
        if (numbers.size() == 1) {
            fill(rows, numbers.getFirst());
        } else {
            rows.forEach(row -> numbers.stream().filter(row::isEmpty).forEach(column -> row.refuse(column, "is missing; write which row of the outer list it belongs to, such as 1")));
        }
    }

    private static void fill(List<EnteredRow> rows, SheetColumn n) {
        Set<String> given = new HashSet<>();
        rows.stream().filter(row -> !row.isEmpty(n)).forEach(row -> given.add(row.text(n)));
        int next = 1;
        for (EnteredRow row : rows) {
            if (row.isEmpty(n)) {
                while (!given.add(Integer.toString(next))) {
                    next++;
                }
                row.mean(n, Integer.toString(next));
            }
        }
    }
}
