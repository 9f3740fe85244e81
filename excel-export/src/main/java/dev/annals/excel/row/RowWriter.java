package dev.annals.excel.row;

import dev.annals.excel.layout.Look;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.List;

/// Writes the rows of one sheet as XML (CT_Row, ECMA-376 Part 1, 18.3.1.73).
final class RowWriter {

    private final List<SheetColumn> columns;
    private final List<SheetColumn> wrapped;
    private final String[] letters;
    private final int[] widest;

    RowWriter(SheetPlan sheet) {
        this.columns = sheet.columns();
        this.wrapped = columns.stream().filter(column -> column.appearance().look().wrapped()).toList();
        this.letters = columns.stream().map(SheetColumn::letters).toArray(String[]::new);
        this.widest = new int[columns.size()];
    }

    /// How wide the widest value of a column is so far.
    int widest(SheetColumn column) {
        return widest[column.index()];
    }

    /// Writes a row with its number, counted from 1.
    void write(FilledRow row, long number, XmlBytes out) {
        String digits = Long.toString(number);
        out.ascii("<row r=\"").ascii(digits);
        int lines = lines(row);
        if (lines > 1) {
            out.ascii("\" ht=\"").number(RowHeight.ofLines(lines));
        }
        out.ascii("\">");
        for (SheetColumn column : columns) {
            CellContent content = row.get(column);
            if (!(content instanceof CellContent.Empty)) {
                out.ascii("<c r=\"").ascii(letters[column.index()]).ascii(digits).ascii("\" s=\"");
                measure(content, column.index());
                write(content, column.appearance().look(), out);
                out.ascii("</c>");
            }
        }
        out.ascii("</row>\n");
    }

    private void measure(CellContent content, int column) {
        int width = switch (content) {
            case CellContent.Empty empty -> 0;
            case CellContent.Text(String text) -> text.length() * 2 <= widest[column] ? 0 : RowHeight.width(text);
            case CellContent.Result(String text) -> RowHeight.width(text);
            case CellContent.Numeral number -> number.digits().length() + number.digits().length() / 3;
            case CellContent.Day day -> "yyyy-mm-dd".length();
            case CellContent.Flag flag -> "FALSE".length();
            case CellContent.Link link -> {
                measure(link.shown(), column);
                yield 0;
            }
        };
        widest[column] = Math.max(widest[column], width);
    }

    private int lines(FilledRow row) {
        int lines = 1;
        for (SheetColumn column : wrapped) {
            if (row.get(column) instanceof CellContent.Text(String text)) {
                lines = Math.max(lines, RowHeight.lines(text, column.appearance()));
            }
        }
        return lines;
    }

    private static void write(CellContent content, Look look, XmlBytes out) {
        switch (content) {
            case CellContent.Empty empty -> out.number(look.format()).ascii("\">");
            case CellContent.Text text -> text(text.text(), look, out);
            case CellContent.Result(String text) -> {
                out.number(look.format()).ascii("\" t=\"str\"><f>");
                quoted(text, out).ascii("</f><v>").cellText(text).ascii("</v>");
            }
            case CellContent.Numeral number ->
                out.number(look.ofNumber(number.integer()).format()).ascii("\"><v>").ascii(number.digits()).ascii("</v>");
            case CellContent.Day day -> out.number(Look.DAY.format()).ascii("\"><v>").number(day.serial()).ascii("</v>");
            case CellContent.Link link -> link(link, out);
            case CellContent.Flag flag ->
                out.number(Look.FLAG.format()).ascii("\" t=\"b\"><v>").ascii(flag.value() ? "1" : "0").ascii("</v>");
        }
    }

    private static void text(String text, Look look, XmlBytes out) {
        out.number(look.ofText(CellText.likeFormula(text)).format()).ascii("\" t=\"inlineStr\"><is><t");
        out.ascii(hasEdgeOfBlanks(text) ? " xml:space=\"preserve\">" : ">").cellText(text).ascii("</t></is>");
    }

    /// A formula, because Excel allows no more than 65,530 links of the other sort on a sheet.
    private static void link(CellContent.Link link, XmlBytes out) {
        if (link.shown() instanceof CellContent.Text(String text)) {
            out.number(Look.LINK.format()).ascii("\" t=\"str\">");
            beginLink(link.target(), out);
            quoted(text, out).ascii(")</f><v>").cellText(text).ascii("</v>");
        } else if (link.shown() instanceof CellContent.Numeral number) {
            out.number(Look.LINKED_NUMBER.format()).ascii("\">");
            beginLink(link.target(), out);
            out.ascii(number.digits()).ascii(")</f><v>").ascii(number.digits()).ascii("</v>");
        }
    }

    /// A text within a formula.
    private static XmlBytes quoted(String text, XmlBytes out) {
        return out.ascii("\"").cellText(text.replace("\"", "\"\"")).ascii("\"");
    }

    /// Names of sheets hold no apostrophes.
    private static void beginLink(RowAddress target, XmlBytes out) {
        out.ascii("<f>HYPERLINK(\"#'").ascii(target.sheet()).ascii("'!A").number(target.row()).ascii("\",");
    }

    /// Excel drops white space around text unless told not to.
    private static boolean hasEdgeOfBlanks(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0;
    }
}
