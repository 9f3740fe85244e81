package dev.annals.excel.row;

import dev.annals.core.bytes.ByteOut;
import dev.annals.excel.layout.Appearance;
import dev.annals.excel.layout.Look;
import dev.annals.excel.layout.SheetColumn;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;

/// Writes the cells of one column (CT_Cell, ECMA-376 Part 1, 18.3.1.4).
final class CellWriter {

    private static final byte[][] NUMBERS = starts("><v>");
    private static final byte[][] FLAGS = starts(" t=\"b\"><v>");
    private static final byte[][] TEXTS = starts(" t=\"inlineStr\"><is><t>");
    private static final byte[][] TEXTS_WITH_BLANKS = starts(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[][] SHARED_TEXTS = starts(" t=\"s\"><v>");
    private static final byte[][] RESULTS = starts(" t=\"str\"><f>");
    private static final byte[][] LINKS = starts(" t=\"str\"><f>HYPERLINK(\"#'");
    private static final byte[][] NUMBER_LINKS = starts("><f>HYPERLINK(\"#'");
    private static final byte[] FIRST_CELL = CellBytes.of("'!A");
    private static final byte[] SHOWN = CellBytes.of("\",");
    private static final byte[] END_OF_LINK = CellBytes.of(")</f><v>");
    private static final byte[] END_OF_RESULT = CellBytes.of("</f><v>");
    private static final byte[] END_OF_TEXT = CellBytes.of("</t></is></c>");
    private static final byte[] END = CellBytes.of("</v></c>");

    private final byte[] begin;
    private final Appearance appearance;
    private final Look look;
    private final SharedTexts texts;
    private int widest;

    /// With the texts that cells of all sheets share.
    CellWriter(SheetColumn column, SharedTexts texts) {
        this.begin = CellBytes.of("<c r=\"" + column.letters());
        this.appearance = column.appearance();
        this.look = appearance.look();
        this.texts = texts;
    }

    /// What stands behind the reference of a cell, by its format.
    private static byte[][] starts(String more) {
        return Arrays.stream(Look.values()).sorted(Comparator.comparingInt(Look::format))
                .map(look -> CellBytes.of("\" s=\"" + look.format() + "\"" + more)).toArray(byte[][]::new);
    }

    private static byte[] start(byte[][] starts, Look look) {
        return starts[look.format() - 1];
    }

    /// How wide the widest value is so far, as far as the column is to show it.
    int widest() {
        return widest;
    }

    /// How many lines a value takes where it is wrapped.
    int lines(CellContent content) {
        return content instanceof CellContent.Text(String text) ? RowHeight.lines(text, appearance) : 1;
    }

    /// Writes the cell of a row, of which the digits are given.
    void write(CellContent content, byte[] row, ByteOut out) throws IOException {
        if (content instanceof CellContent.Empty) {
            return;
        }
        out.put(begin);
        out.put(row);
        write(content, out);
    }

    private void write(CellContent content, ByteOut out) throws IOException {
        switch (content) {
            case CellContent.Empty empty -> {}
            case CellContent.Text(String text) -> writeText(text, out);
            case CellContent.Result(String text) -> writeResult(text, out);
            case CellContent.Numeral number -> writeNumber(number, out);
            case CellContent.Day day -> writeDay(day, out);
            case CellContent.Flag flag -> writeFlag(flag, out);
            case CellContent.Link link -> writeLink(link, out);
        }
    }

    private void writeText(String text, ByteOut out) throws IOException {
        measure(text);
        Look shown = look.ofText(CellText.likeFormula(text));
        int shared = texts.number(text);
        if (shared >= 0) {
            out.put(start(SHARED_TEXTS, shown));
            out.number(shared);
            out.put(END);
        } else {
            out.put(start(CellText.hasEdgeOfBlanks(text) ? TEXTS_WITH_BLANKS : TEXTS, shown));
            CellBytes.text(text, out);
            out.put(END_OF_TEXT);
        }
    }

    private void writeResult(String text, ByteOut out) {
        measure(text);
        out.put(start(RESULTS, look));
        CellBytes.quoted(text, out);
        out.put(END_OF_RESULT);
        CellBytes.text(text, out);
        out.put(END);
    }

    private void writeNumber(CellContent.Numeral number, ByteOut out) {
        measure(number);
        out.put(start(NUMBERS, look.ofNumber(number.integer())));
        out.ascii(number.digits());
        out.put(END);
    }

    private void writeDay(CellContent.Day day, ByteOut out) {
        widen("yyyy-mm-dd".length());
        out.put(start(NUMBERS, Look.DAY));
        out.number(day.serial());
        out.put(END);
    }

    private void writeFlag(CellContent.Flag flag, ByteOut out) {
        widen("FALSE".length());
        out.put(start(FLAGS, Look.FLAG));
        out.put(flag.value() ? '1' : '0');
        out.put(END);
    }

    /// A formula, because Excel allows no more than 65,530 links of the other sort on a sheet.
    private void writeLink(CellContent.Link link, ByteOut out) {
        if (link.shown() instanceof CellContent.Text(String text)) {
            measure(text);
            out.put(start(LINKS, Look.LINK));
            writeTarget(link.target(), out);
            CellBytes.quoted(text, out);
            out.put(END_OF_LINK);
            CellBytes.text(text, out);
        } else if (link.shown() instanceof CellContent.Numeral number) {
            measure(number);
            out.put(start(NUMBER_LINKS, Look.LINKED_NUMBER));
            writeTarget(link.target(), out);
            out.ascii(number.digits());
            out.put(END_OF_LINK);
            out.ascii(number.digits());
        }
        out.put(END);
    }

    /// Names of sheets consist of ASCII, and hold no apostrophes.
    private static void writeTarget(RowAddress target, ByteOut out) {
        out.ascii(target.sheet());
        out.put(FIRST_CELL);
        out.number(target.row());
        out.put(SHOWN);
    }

    private void measure(String text) {
        if (widest < appearance.width() && text.length() * 2 > widest) {
            widen(RowHeight.width(text));
        }
    }

    private void measure(CellContent.Numeral number) {
        widen(number.digits().length() + number.digits().length() / 3);
    }

    private void widen(int width) {
        widest = Math.max(widest, width);
    }
}
