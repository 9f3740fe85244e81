package dev.annals.excel.read;

import dev.annals.core.schema.Position;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which column of a sheet is which, by the headings: columns may stand in any order.
public final class Header {

    private final SheetPlan plan;
    private final String sheet;
    private final RawRow headings;
    private final int[] places;
    private final Map<Integer, String> repeated = new HashMap<>();

    /// With the name of the sheet of the workbook, and its row of headings.
    Header(SheetPlan plan, String sheet, RawRow headings) {
        this.plan = plan;
        this.sheet = sheet;
        this.headings = headings;
        var byTitle = new HashMap<String, Integer>();
        headings.cells().places().forEach(place -> {
            if (byTitle.putIfAbsent(normal(headings.cells().at(place).text()), place) != null) {
                repeated.put(place, headings.cells().at(place).text());
            }
        });
        this.places = plan.columns().stream().mapToInt(column -> byTitle.getOrDefault(normal(column.title()), 0)).toArray();
    }

    /// Whether a row has the headings of the columns by which rows are told apart.
    static boolean isHeading(SheetPlan plan, RawRow row) {
        Set<String> titles = row.cells().places().mapToObj(place -> normal(row.cells().at(place).text())).collect(Collectors.toSet());
        return plan.columns().subList(0, plan.keys()).stream().allMatch(column -> titles.contains(normal(column.title())));
    }

    /// Excel compares the headings of a table without regard to capitals; blanks of any kind look the same.
    private static String normal(String title) {
        return WhiteSpace.plain(title).toLowerCase(Locale.ROOT);
    }

    /// Tells of headings that nobody knows.
    void check(Notices notices) {
        headings.cells().places().forEach(place -> {
            CellValue cell = headings.cells().at(place);
            boolean known = plan.columns().stream().anyMatch(column -> normal(column.title()).equals(normal(cell.text())));
            if (!known) {
                Position position = position(headings.number(), place);
                notices.warn("unknown-column", cell.text(), "is not a column of this sheet, and was not read", position);
            }
            tellUnusual(cell.text(), position(headings.number(), place), notices);
        });
    }

    private static void tellUnusual(String heading, Position position, Notices notices) {
        String unusual = WhiteSpace.unusual(heading);
        if (!unusual.isEmpty()) {
            notices.warn("white-space", heading, "is a heading with " + unusual + " in it, which was read as white space", position);
        }
    }

    /// The row that the headings stand in.
    long row() {
        return headings.number();
    }

    SheetPlan plan() {
        return plan;
    }

    /// The name of the sheet of the workbook.
    String sheet() {
        return sheet;
    }

    /// The columns of a row that hold something but have no heading, from 1.
    List<Integer> untitled(RawRow row) {
        if (row.cells().allIn(headings.cells())) {
            return List.of();
        }
        return row.cells().places().filter(place -> !headings.cells().has(place)).boxed().toList();
    }

    /// Where a column stands, from 1; 0 when it is missing.
    int place(SheetColumn column) {
        return places[column.index()];
    }

    boolean repeatsTitles() {
        return !repeated.isEmpty();
    }

    /// The heading of a column that has the heading of another one too.
    Optional<String> repeatedAt(int place) {
        return Optional.ofNullable(repeated.get(place));
    }

    Position position(long row, int place) {
        return new Position(sheet, row, place);
    }

    /// The heading of a column.
    String title(int place) {
        return headings.cells().has(place) ? headings.cells().at(place).text() : "column " + place;
    }
}
