package dev.annals.excel.row;

import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.ArrayList;
import java.util.List;

/// Moves texts that are too long for a cell to a sheet of their own; the cell then names the text there, as in `[long text 7]`.
public final class LongTexts {

    private final SheetPlan sheet;
    private long moved;

    public LongTexts(SheetPlan sheet) {
        this.sheet = sheet;
    }

    /// Puts marks into the rows, and adds the rows that hold the texts.
    public List<FilledRow> moved(List<FilledRow> rows) {
        var result = new ArrayList<>(rows);
        for (FilledRow row : rows) {
            for (SheetColumn column : row.sheet().columns()) {
                if (row.get(column) instanceof CellContent.Text(String text) && !fits(text)) {
                    moved++;
                    row.put(column, new CellContent.Text(LongTextMark.of(moved)));
                    row.pointTo(column, result.get(addPieces(text, result)));
                }
            }
        }
        return result;
    }

    /// Adds rows for a text; returns the index of the first.
    private int addPieces(String text, List<FilledRow> rows) {
        int first = rows.size();
        int n = 0;
        for (int from = 0; from < text.length(); ) {
            int to = endOfPiece(text, from);
            var row = new FilledRow(sheet);
            row.put(sheet.columns().get(0), CellContent.of(moved));
            row.put(sheet.columns().get(1), CellContent.of(++n));
            row.put(sheet.columns().get(2), new CellContent.Text(text.substring(from, to)));
            rows.add(row);
            from = to;
        }
        return first;
    }

    /// A text that happens to be a mark does not fit either, so that the reader cannot take it for one.
    private static boolean fits(String text) {
        return (isSmall(text) || endOfPiece(text, 0) == text.length()) && !LongTextMark.is(text);
    }

    /// Whether a text fits whatever there is to be escaped in it.
    private static boolean isSmall(String text) {
        boolean few = text.length() <= CellText.MOST_LINE_FEEDS || text.indexOf('\n') < 0;
        return few && text.length() <= CellText.MOST_CHARACTERS / CellText.ESCAPE_LENGTH;
    }

    /// How far a cell can hold the text, escapes counted in, without a surrogate pair cut in two.
    private static int endOfPiece(String text, int from) {
        int length = 0;
        int lineFeeds = 0;
        for (int i = from; i < text.length(); i++) {
            length += CellText.needsEscape(text, i) ? CellText.ESCAPE_LENGTH : 1;
            lineFeeds += text.charAt(i) == '\n' ? 1 : 0;
            if (length > CellText.MOST_CHARACTERS || lineFeeds > CellText.MOST_LINE_FEEDS) {
                return Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
            }
        }
        return text.length();
    }
}
