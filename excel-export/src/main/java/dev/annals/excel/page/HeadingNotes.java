package dev.annals.excel.page;

import dev.annals.excel.layout.SheetColumn;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Notes that say what columns mean, seen when the pointer rests on a heading.
final class HeadingNotes {

    private static final int CHARACTERS_PER_LINE = 34;

    private final XSSFDrawing drawing;

    HeadingNotes(XSSFSheet sheet) {
        this.drawing = sheet.createDrawingPatriarch();
    }

    void add(List<SheetColumn> columns) {
        columns.forEach(this::add);
    }

    /// The box hangs below the heading, two columns wide and as high as its text needs.
    private void add(SheetColumn column) {
        String text = column.doc() + column.instead().map(instead -> " Not read back: " + instead).orElse("");
        int lines = 2 + text.length() / CHARACTERS_PER_LINE;
        int index = column.index();
        XSSFComment note = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, index + 1, 1, index + 3, 1 + lines));
        note.setAddress(new CellAddress(0, index));
        note.setAuthor("Annals");
        note.setString(text);
    }
}
