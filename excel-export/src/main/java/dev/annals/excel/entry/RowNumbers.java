package dev.annals.excel.entry;

import dev.annals.core.schema.WhiteSpace;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.read.CellValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers the rows of a list that people left without a number, in the order of the rows.
final class RowNumbers {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,9}(\\.0+)?");

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
        rows.stream().filter(row -> row.cell(n).kind() == CellValue.Kind.TEXT || row.cell(n).kind() == CellValue.Kind.NUMBER)
                .filter(row -> !NUMBER.matcher(WhiteSpace.plain(row.text(n))).matches()).forEach(row -> {
                    row.refuse(n, "is not a whole number from 1 on; leave it empty, as rows are counted in their order, or write one such as 1");
                    row.clear(n);
                });
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
