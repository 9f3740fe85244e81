package dev.annals.excel.page;

import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.PendingRows;
import dev.annals.excel.row.PendingSheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes all but the rows of a workbook that holds a table and nothing about it.
public final class TableTemplate {

    private TableTemplate() {}

    /// The workbook with these sheets, with headings only.
    public static TemplateParts of(List<SheetPlan> sheets, PendingSheets pending) throws IOException {
        try (var workbook = TemplateStrings.workbook(pending.texts()); var bytes = new ByteArrayOutputStream()) {
            Book book = Book.ofTable(workbook);
            Map<String, PendingRows> parts = new HashMap<>();
            for (SheetPlan plan : sheets) {
                List<PendingRows> rows = pending.of(plan).parts();
                for (int part = 0; part < rows.size(); part++) {
                    DataSheet sheet = book.sheet(plan, plan.nameOfPart(part), rows.get(part));
                    parts.put(sheet.build(book.printing(), false, false), rows.get(part));
                }
            }
            Template.date(workbook.getProperties(), Template.SOME_DAY);
            workbook.write(bytes);
            return new TemplateParts(ByteBuffer.wrap(bytes.toByteArray()), parts, pending.texts(), Map.of(), Map.of());
        }
    }
}
