package dev.annals.excel.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.bytes.ByteOut;
import dev.annals.core.schema.Types;
import dev.annals.excel.layout.Appearance;
import dev.annals.excel.layout.Look;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowWriterTest {

    private static final SheetPlan SHEET = new SheetPlan(0, "Things", "Things.", IntStream.range(0, 4).mapToObj(RowWriterTest::column).toList(), 1);

    private static SheetColumn column(int index) {
        return new SheetColumn(index, "column " + index, "", Types.TEXT, false, Optional.empty(), new Appearance(Look.PLAIN, 20));
    }

    @Test
    void saysOfEachCellWhereItStands() {
        assertThat(written(CellContent.of(1), CellContent.of(2), CellContent.EMPTY, CellContent.of(4))).isEqualTo(
                "<row r=\"7\"><c r=\"A7\" s=\"8\"><v>1</v></c><c r=\"B7\" s=\"8\"><v>2</v></c><c r=\"D7\" s=\"8\"><v>4</v></c></row>\n");
    }

    @Test
    void writesEachKindOfValue() {
        assertThat(written(new CellContent.Flag(true))).contains("<c r=\"A7\" s=\"11\" t=\"b\"><v>1</v></c>");
        assertThat(written(CellContent.of(LocalDate.of(1900, 3, 1)))).contains("<c r=\"A7\" s=\"10\"><v>61</v></c>");
        assertThat(written(CellContent.of(new BigDecimal("-0.50")))).contains("<c r=\"A7\" s=\"8\"><v>-0.50</v></c>");
        assertThat(written(new CellContent.Result("a\"b"))).contains("<c r=\"A7\" s=\"2\" t=\"str\"><f>\"a\"\"b\"</f><v>a\"b</v></c>");
        assertThat(written(new CellContent.Link(new CellContent.Text("a\"b"), new RowAddress("Events", 9)))).contains(
                "<c r=\"A7\" s=\"12\" t=\"str\"><f>HYPERLINK(\"#'Events'!A9\",\"a\"\"b\")</f><v>a\"b</v></c>");
        assertThat(written(new CellContent.Link(CellContent.of(3), new RowAddress("Events", 9)))).contains(
                "<c r=\"A7\" s=\"13\"><f>HYPERLINK(\"#'Events'!A9\",3)</f><v>3</v></c>");
    }

    @Test
    void writesEachCharacterSoThatItComesBack() {
        assertThat(text("a<b>&c")).isEqualTo("<t>a&lt;b&gt;&amp;c</t>");
        assertThat(text("a\u0007\r\ufffe_x0007_ _x_")).isEqualTo("<t>a_x0007__x000D__xFFFE__x005F_x0007_ _x_</t>");
        assertThat(text("\u00e9\u4e2d\ud83d\ude00")).isEqualTo("<t>\u00e9\u4e2d\ud83d\ude00</t>");
        assertThat(text("half \ud83d of a pair")).isEqualTo("<t>half _xD83D_ of a pair</t>");
        assertThat(text(" a")).isEqualTo("<t xml:space=\"preserve\"> a</t>");
        assertThat(text("a\nb")).isEqualTo("<t xml:space=\"preserve\">a\nb</t>");
    }

    @Test
    void namesATextThatComesAgainByItsNumber() {
        var text = new CellContent.Text("a");
        assertThat(written(text, text, new CellContent.Text("b"), text)).isEqualTo("<row r=\"7\"><c r=\"A7\" s=\"2\" t=\"inlineStr\"><is><t>a</t></is></c>"
                + "<c r=\"B7\" s=\"2\" t=\"s\"><v>0</v></c><c r=\"C7\" s=\"2\" t=\"inlineStr\"><is><t>b</t></is></c><c r=\"D7\" s=\"2\" t=\"s\"><v>0</v></c></row>\n");
    }

    private static String text(String text) {
        return written(new CellContent.Text(text)).replaceFirst(".*<is>(?s)(.*)</is>.*\\s", "$1");
    }

    private static String written(CellContent... cells) {
        var row = new FilledRow(SHEET);
        for (int i = 0; i < cells.length; i++) {
            row.put(SHEET.columns().get(i), cells[i]);
        }
        var out = new ByteOut();
        write(row, out);
        return out.toString();
    }

    private static void write(FilledRow row, ByteOut out) {
        try (var errands = new Errands(); var texts = new SharedTexts(errands)) {
            new RowWriter(SHEET, texts).write(row, 7, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
