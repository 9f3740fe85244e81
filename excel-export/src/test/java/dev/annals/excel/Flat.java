package dev.annals.excel;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.FilledRow;
import dev.annals.excel.row.WorkbookSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Records as rows of cells, by sheet and keys: what can be changed in a workbook, one cell at a time.
final class Flat {

    private Flat() {}

    /// The cells of records, each row under its sheet and keys, such as `[Event codes, e1, 2]`.
    static Map<List<String>, Map<String, String>> of(List<CorpusRecord> records) {
        var rows = new LinkedHashMap<List<String>, Map<String, String>>();
        for (CorpusRecord record : records) {
            var sink = new WorkbookSink(WorkbookLayout.OF_CORPUS.of(Catalogue.entityOf(record)), record.id());
            Catalogue.write(record, sink);
            sink.rows().forEach(row -> rows.put(keys(row), cells(row)));
        }
        return rows;
    }

    private static List<String> keys(FilledRow row) {
        var keys = new ArrayList<String>();
        keys.add(row.sheet().name());
        row.sheet().columns().subList(0, row.sheet().keys()).forEach(column -> keys.add(text(row.get(column))));
        return List.copyOf(keys);
    }

    private static Map<String, String> cells(FilledRow row) {
        var cells = new LinkedHashMap<String, String>();
        for (SheetColumn column : row.sheet().columns()) {
            if (!column.computed() && !(row.get(column) instanceof CellContent.Empty)) {
                cells.put(column.title(), text(row.get(column)));
            }
        }
        return cells;
    }

    private static String text(CellContent content) {
        return switch (content) {
            case CellContent.Text text -> text.text();
            case CellContent.Numeral number -> number.digits();
            default -> content.toString();
        };
    }
}
