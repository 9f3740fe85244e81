package dev.annals.excel;

import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.format.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook with a single table, under way.
final class TableExport implements TableWriter {

    private static final String NAME = "Table";

    private final OutputStream out;
    private final SheetPlan table;
    private final SheetPlan longText;
    private final Spools spools;
    private final LongTexts longTexts;

    /// With so many rows in a sheet at most.
    TableExport(OutputStream out, List<String> titles, long mostRows) {
        this.out = out;
        this.table = new SheetPlan(0, NAME, "The table.", columns(titles), 0);
        this.longText = Layout.longText(1);
        this.spools = new Spools(List.of(table, longText), mostRows);
        this.longTexts = new LongTexts(longText);
    }

    /// A table in Excel cannot have two columns of the same title.
    private static List<Column> columns(List<String> titles) {
        Set<String> taken = new HashSet<>();
        var columns = new ArrayList<Column>();
        for (String title : titles) {
            String plain = Label.plain(title);
            String unique = plain.isEmpty() ? "column" : plain;
            for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
                unique = plain + " " + n;
            }
            columns.add(new Column(columns.size(), unique, title, TEXT, false, Optional.empty(), new Appearance(Look.PLAIN, 60)));
        }
        return columns;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        var row = new FilledRow(table);
        for (Column column : table.columns()) {
            row.put(column, content(cells.get(column.index())));
        }
        List<FilledRow> rows = longTexts.moved(List.of(row));
        spools.place(rows);
        for (FilledRow filled : rows) {
            filled.resolve();
            spools.append(filled);
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
        try (spools) {
            new WorkbookPackage(template()).writeTo(out);
            out.flush();
        }
    }

    private TemplateParts template() throws IOException {
        try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            Book book = Book.of(workbook, "");
            Map<String, Spool> parts = new HashMap<>();
            for (SheetPlan plan : spools.of(longText).rows() > 0 ? List.of(table, longText) : List.of(table)) {
                List<Spool> spooled = spools.of(plan).parts();
                for (int part = 0; part < spooled.size(); part++) {
                    DataSheet sheet = book.sheet(plan, plan.nameOfPart(part), spooled.get(part));
                    parts.put(sheet.build(book.printing(), false), spooled.get(part));
                }
            }
            Template.date(workbook.getProperties(), Template.SOME_DAY);
            workbook.write(bytes);
            return new TemplateParts(ByteBuffer.wrap(bytes.toByteArray()), parts, Map.of());
        }
    }
}
