package dev.annals.excel.page;

import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.Look;
import dev.annals.excel.row.CellText;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheet with the numbers that the charts show: blocks side by side, with an empty column between them.
final class ChartData {

    static final String NAME = ComputedSheet.CHART_DATA.title();

    static final String DOC = "The numbers behind the charts.";

    private final XSSFSheet sheet;
    private final Styles styles;
    private int nextColumn;

    ChartData(XSSFWorkbook workbook, Styles styles) {
        this.sheet = workbook.createSheet(NAME);
        this.styles = styles;
        sheet.createFreezePane(0, 1);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /// What a chart shows, and where it lies.
    ///
    /// @param column the column with the names, followed by those with the numbers
    /// @param names what the rows are called
    /// @param headings what the columns of numbers are called
    /// @param numbers the numbers of each of these columns, as digits
    record Block(int column, List<String> names, List<String> headings, List<List<String>> numbers) {

        /// The cell with a heading.
        String heading(int series) {
            return "'" + NAME + "'!$" + letters(1 + series) + "$1";
        }

        /// The cells with the names.
        String nameRange() {
            return range(0);
        }

        /// The cells with the numbers of a column.
        String numberRange(int series) {
            return range(1 + series);
        }

        private String range(int offset) {
            return "'" + NAME + "'!$" + letters(offset) + "$2:$" + letters(offset) + "$" + (1 + names.size());
        }

        private String letters(int offset) {
            return CellReference.convertNumToColString(column + offset);
        }
    }

    /// Adds a block: a row for each of some things, with its name and its numbers.
    <T> Block block(String heading, List<T> things, Function<T, String> name, List<String> headings, List<Function<T, Number>> numbers) {
        List<String> names = things.stream().map(name).map(Label::plain).toList();
        List<List<String>> digits = numbers.stream()
                .map(number -> things.stream().map(thing -> new BigDecimal(number.apply(thing).toString()).toPlainString()).toList())
                .toList();
        var block = new Block(nextColumn, names, headings, digits);
        head(0, heading, Styles.Heading.KEY);
        for (int i = 0; i < headings.size(); i++) {
            head(1 + i, headings.get(i), Styles.Heading.VALUE);
        }
        int widest = heading.length();
        for (int i = 0; i < things.size(); i++) {
            widest = Math.max(widest, names.get(i).length());
            put(1 + i, 0, Look.PLAIN).setCellValue(CellText.escaped(names.get(i)));
            for (int n = 0; n < numbers.size(); n++) {
                put(1 + i, 1 + n, Look.WHOLE_AMOUNT).setCellValue(Double.parseDouble(digits.get(n).get(i)));
            }
        }
        sheet.setColumnWidth(nextColumn, (widest + 3) * 256);
        nextColumn += numbers.size() + 2;
        sheet.setColumnWidth(nextColumn - 1, 3 * 256);
        return block;
    }

    /// Adds a column of words to a block, beside its numbers, which no chart shows.
    <T> void remarks(String heading, List<T> things, Function<T, String> words) {
        int column = nextColumn - 1;
        nextColumn = column;
        head(0, heading, Styles.Heading.COMPUTED);
        int widest = heading.length();
        for (int i = 0; i < things.size(); i++) {
            String text = words.apply(things.get(i));
            widest = Math.max(widest, text.length());
            if (!text.isEmpty()) {
                put(1 + i, 0, Look.PLAIN).setCellValue(CellText.escaped(text));
            }
        }
        sheet.setColumnWidth(column, (widest + 3) * 256);
        nextColumn = column + 2;
        sheet.setColumnWidth(nextColumn - 1, 3 * 256);
    }

    private void head(int offset, String text, Styles.Heading heading) {
        XSSFCell cell = row(0).createCell(nextColumn + offset);
        cell.setCellValue(text);
        cell.setCellStyle(styles.of(heading));
        sheet.setColumnWidth(nextColumn + offset, Math.max(10, text.length() + 3) * 256);
    }

    private XSSFCell put(int row, int offset, Look look) {
        XSSFCell cell = row(row).createCell(nextColumn + offset);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
