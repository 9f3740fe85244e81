package dev.annals.excel;

import dev.annals.core.schema.Malformed;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Reads the texts that were too long for a cell.
final class LongTextSheet {

    private final Map<Long, TreeMap<Long, String>> pieces = new HashMap<>();

    /// Finds the text that a cell names.
    static UnaryOperator<CellValue> read(WorkbookFile workbook, SheetPlan plan, Notices notices) throws IOException {
        var sheet = new LongTextSheet();
        try (var rows = new SheetRows(workbook, plan, UnaryOperator.identity(), notices)) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                sheet.add(row.get(), notices);
            }
        }
        var texts = new HashMap<Long, String>();
        sheet.pieces.forEach((key, parts) -> texts.put(key, String.join("", parts.values())));
        return mark -> LongTexts.find(mark, texts);
    }

    private void add(SheetRow row, Notices notices) {
        try {
            long key = CellReading.of(row, row.plan().columns().get(0)).count();
            long n = CellReading.of(row, row.plan().columns().get(1)).count();
            String text = CellReading.of(row, row.plan().columns().get(2)).text();
            if (pieces.computeIfAbsent(key, number -> new TreeMap<>()).putIfAbsent(n, text) != null) {
                notices.error("malformed", Long.toString(n), "is the n of another piece of this text", row.position());
            }
        } catch (Malformed malformed) {
            malformed.problems().forEach(problem -> notices.error("malformed", problem.value(), problem.message(), problem.position()));
        }
    }
}
