package dev.annals.excel.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.schema.Types;
import dev.annals.excel.layout.Appearance;
import dev.annals.excel.layout.Look;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldRowsTest {

    private static final RowAddress ELSEWHERE = new RowAddress("Events 2", 1_048_575);

    private static final List<CellContent> OF_EACH_KIND = List.of(
            CellContent.EMPTY, new CellContent.Text("Łódź\n\t\"…\" 😀"), new CellContent.Text(""), new CellContent.Numeral("-0.50", false), CellContent.of(12),
            new CellContent.Day(61), new CellContent.Flag(true), new CellContent.Flag(false), new CellContent.Result("a\"b"),
            new CellContent.Link(new CellContent.Text("the gate"), ELSEWHERE), new CellContent.Link(new CellContent.Numeral("3", true), ELSEWHERE));

    private final SheetPlan sheet = new SheetPlan(0, "Things", "Things.", IntStream.range(0, OF_EACH_KIND.size()).mapToObj(HeldRowsTest::column).toList(), 1);

    private static SheetColumn column(int index) {
        return new SheetColumn(index, "column " + index, "", Types.TEXT, false, Optional.empty(), new Appearance(Look.PLAIN, 20));
    }

    @Test
    void keepsEachKindOfContentInItsPlaceAndTheRowsInTheirOrder() throws IOException {
        assertThat(OF_EACH_KIND).extracting(Object::getClass).contains(CellContent.class.getPermittedSubclasses());
        var expected = new ArrayList<List<CellContent>>();
        try (var waiting = new HeldRows(sheet)) {
            assertThat(waiting.isEmpty()).isTrue();
            for (int n = 0; n < OF_EACH_KIND.size(); n++) {
                var cells = new ArrayList<>(OF_EACH_KIND);
                Collections.rotate(cells, n);
                expected.add(cells);
                waiting.add(row(cells));
            }
            assertThat(waiting.isEmpty()).isFalse();
            var found = new ArrayList<List<CellContent>>();
            waiting.drain(row -> found.add(sheet.columns().stream().map(row::get).toList()));
            assertThat(found).isEqualTo(expected);
        }
    }

    private FilledRow row(List<CellContent> cells) {
        var row = new FilledRow(sheet);
        sheet.columns().forEach(column -> row.put(column, cells.get(column.index())));
        return row;
    }
}
