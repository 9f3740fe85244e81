package dev.annals.excel;

import java.util.List;

/// Writes the rows of one sheet as XML (CT_Row, ECMA-376 Part 1, 18.3.1.73).
final class RowWriter {

    private final List<Column> columns;
    private final List<Column> wrapped;
    private final String[] letters;

    RowWriter(SheetPlan sheet) {
        this.columns = sheet.columns();
        this.wrapped = columns.stream().filter(column -> column.appearance().look().wrapped()).toList();
        this.letters = columns.stream().map(Column::letters).toArray(String[]::new);
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
        for (Column column : columns) {
            CellContent content = row.get(column);
            if (!(content instanceof CellContent.Empty)) {
                out.ascii("<c r=\"").ascii(letters[column.index()]).ascii(digits).ascii("\" s=\"");
                write(content, column.appearance().look(), out);
                out.ascii("</c>");
            }
        }
        out.ascii("</row>\n");
    }

    private int lines(FilledRow row) {
        int lines = 1;
        for (Column column : wrapped) {
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
            case CellContent.Numeral number ->
                out.number(look.ofNumber(number.integer()).format()).ascii("\"><v>").ascii(number.digits()).ascii("</v>");
            case CellContent.Day day -> out.number(look.format()).ascii("\"><v>").number(day.serial()).ascii("</v>");
            case CellContent.Flag flag -> out.number(look.format()).ascii("\" t=\"b\"><v>").ascii(flag.value() ? "1" : "0").ascii("</v>");
        }
    }

    private static void text(String text, Look look, XmlBytes out) {
        out.number(look.ofText(CellText.likeFormula(text)).format()).ascii("\" t=\"inlineStr\"><is><t");
        out.ascii(hasEdgeOfBlanks(text) ? " xml:space=\"preserve\">" : ">").cellText(text).ascii("</t></is>");
    }

    /// Excel drops white space around text unless told not to.
    private static boolean hasEdgeOfBlanks(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0;
    }
}
