package dev.annals.excel.page;

import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.CellText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/// The cells of pivot tables that stand side by side, as rows of XML (ECMA-376 Part 1, 18.3.1.73).
final class PivotCells {

    private final Styles styles;
    private final SortedMap<Integer, StringBuilder> rows = new TreeMap<>();

    PivotCells(Styles styles) {
        this.styles = styles;
    }

    /// Adds a table, of which the first two rows are headings, to the right of those that are there.
    void add(CellReference place, List<List<CellContent>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            int row = place.getRow() + i;
            StringBuilder line = rows.computeIfAbsent(row, number -> new StringBuilder());
            boolean emphasised = i < 2 || i == cells.size() - 1;
            for (int j = 0; j < cells.get(i).size(); j++) {
                String name = new CellReference(row, place.getCol() + j).formatAsString();
                line.append(cell(name, cells.get(i).get(j), emphasised));
            }
        }
    }

    private String cell(String name, CellContent content, boolean emphasised) {
        return switch (content) {
            case CellContent.Numeral number -> start(name, emphasised ? Styles.Prose.RECORD_NUMBER : Styles.Prose.NUMBER) + "><v>" + number.digits() + "</v></c>";
            case CellContent.Text(String text) -> start(name, emphasised ? Styles.Prose.RECORD : Styles.Prose.PLAIN)
                    + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + PivotXml.escaped(CellText.escaped(text)) + "</t></is></c>";
            case CellContent.Empty empty -> "";
            case CellContent.Day day -> throw notInPivot(day);
            case CellContent.Flag flag -> throw notInPivot(flag);
            case CellContent.Result result -> throw notInPivot(result);
            case CellContent.Link link -> throw notInPivot(link);
        };
    }

    private static IllegalStateException notInPivot(CellContent content) {
        return new IllegalStateException("Let a pivot table hold texts and numbers, and not " + content);
    }

    private String start(String name, Styles.Prose kind) {
        return "<c r=\"" + name + "\" s=\"" + style(kind) + "\"";
    }

    private int style(Styles.Prose kind) {
        return styles.of(kind).getIndex();
    }

    /// The number of the last row, counted from 0; 0 where there is none.
    int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    /// The rows, from top to bottom.
    String rows() {
        var xml = new StringBuilder();
        rows.forEach((row, cells) -> xml.append("<row r=\"").append(row + 1).append("\">").append(cells).append("</row>\n"));
        return xml.toString();
    }
}
