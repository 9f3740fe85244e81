package dev.annals.excel;

import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.format.TableWriter;
import dev.annals.excel.layout.Appearance;
import dev.annals.excel.layout.FixedSheets;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.Look;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.page.TableTemplate;
import dev.annals.excel.page.WorkbookPackage;
import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.FilledRow;
import dev.annals.excel.row.LongTexts;
import dev.annals.excel.row.PendingSheets;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A workbook with a single table, under way.
final class SingleSheetExport implements TableWriter {

    private static final String NAME = "Table";

    private final OutputStream out;
    private final SheetPlan table;
    private final SheetPlan longText;
    private final PendingSheets pending;
    private final LongTexts longTexts;

    /// With so many rows in a sheet at most.
    SingleSheetExport(OutputStream out, List<String> titles, long mostRows) {
        this.out = out;
        this.table = new SheetPlan(0, NAME, "The table.", columns(titles), 0);
        this.longText = FixedSheets.longText(1);
        this.pending = new PendingSheets(List.of(table, longText), mostRows);
        this.longTexts = new LongTexts(longText);
    }

    /// A table in Excel cannot have two columns of the same title.
    private static List<SheetColumn> columns(List<String> titles) {
        Set<String> taken = new HashSet<>();
        var columns = new ArrayList<SheetColumn>();
        for (String title : titles) {
            String plain = Label.plain(title);
            String unique = plain.isEmpty() ? "column" : plain;
            for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
                unique = plain + " " + n;
            }
            columns.add(new SheetColumn(columns.size(), unique, title, TEXT, false, Optional.empty(), new Appearance(Look.PLAIN, 60)));
        }
        return columns;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        var row = new FilledRow(table);
        for (SheetColumn column : table.columns()) {
            row.put(column, content(cells.get(column.index())));
        }
        List<FilledRow> rows = longTexts.moved(List.of(row));
        pending.place(rows);
        for (FilledRow filled : rows) {
            filled.resolve();
            pending.append(filled);
        }
    }

    private static CellContent content(Object cell) {
        return switch (cell) {
            case String text -> text.isEmpty() ? CellContent.EMPTY : new CellContent.Text(text);
            case BigDecimal number -> CellContent.of(number);
            case Boolean flag -> new CellContent.Flag(flag);
            case LocalDate day -> CellContent.of(day);
            default -> throw new IllegalArgumentException("A table has no cells of " + cell.getClass());
        };
    }

    @Override
    public void finish() throws IOException {
        try (pending) {
            List<SheetPlan> filled = pending.of(longText).rows() > 0 ? List.of(table, longText) : List.of(table);
            new WorkbookPackage(TableTemplate.of(filled, pending)).writeTo(out);
            out.flush();
        }
    }
}
