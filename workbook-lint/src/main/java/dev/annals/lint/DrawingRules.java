package dev.annals.lint;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Charts and pictures on a sheet: where they lie, and what charts are drawn from.
///
/// @param archive the package
/// @param book the workbook
/// @param sheet the sheet
/// @param rest what the sheet has beside rows
/// @param faults takes the faults
record DrawingRules(Archive archive, LintedBook book, Sheet sheet, Tree rest, Faults faults) {

    void check() throws IOException {
        List<String> drawings = archive.related(sheet.part(), "drawing");
        boolean listed = rest.child("drawing").isPresent() == !drawings.isEmpty();
        faults.require(listed, "drawing", sheet.part(), sheet.name(), "has " + drawings.size() + " drawings, but names another number");
        for (String part : drawings) {
            Tree drawing = archive.tree(part);
            var ids = new HashSet<String>();
            drawing.all("cNvPr").forEach(shape ->
                    faults.require(ids.add(shape.attribute("id")), "shape-id", part, shape.attribute("name"), "has the id of another shape"));
            drawing.children().forEach(anchor -> checkAnchor(part, anchor));
            for (String chart : archive.related(part, "chart")) {
                checkChart(chart, archive.tree(chart));
            }
        }
    }

    private void checkAnchor(String part, Tree anchor) {
        Optional<Area> from = anchor.child("from").map(DrawingRules::corner);
        Optional<Area> to = anchor.child("to").map(DrawingRules::corner);
        boolean inside = from.stream().allMatch(DrawingRules::isOnSheet) && to.stream().allMatch(DrawingRules::isOnSheet);
        faults.require(inside, "drawing", part, sheet.name(), "has a shape beyond the end of the sheet");
        boolean ordered = from.isEmpty() || to.isEmpty() || (from.get().top() <= to.get().top() && from.get().left() <= to.get().left());
        faults.require(ordered, "drawing", part, sheet.name(), "has a shape that ends before it begins");
    }

    private static Area corner(Tree corner) {
        long row = 1 + corner.child("row").map(found -> Tree.whole(found.text(), -1)).orElse(-1L);
        long column = 1 + corner.child("col").map(found -> Tree.whole(found.text(), -1)).orElse(-1L);
        return new Area(row, column, row, column);
    }

    private static boolean isOnSheet(Area cell) {
        return cell.top() >= 1 && cell.top() <= Area.LAST_ROW && cell.left() >= 1 && cell.left() <= Area.LAST_COLUMN;
    }

    private void checkChart(String part, Tree chart) {
        chart.all("f").forEach(formula -> Formulas.problemOfRange(formula.text(), book)
                .ifPresent(flaw -> faults.add(flaw.code("chart"), part, formula.text(), flaw.message())));
        for (String cache : List.of("strCache", "numCache", "strLit", "numLit")) {
            chart.all(cache).forEach(points -> checkPoints(part, points));
        }
        Set<String> axes = chart.all("plotArea").flatMap(area -> area.children().stream())
                .filter(axis -> axis.name().endsWith("Ax"))
                .flatMap(axis -> axis.children("axId").stream())
                .map(id -> id.attribute("val")).collect(Collectors.toSet());
        chart.all("crossAx").forEach(axis -> requireAxis(part, axes, axis));
        chart.all("axId").forEach(axis -> requireAxis(part, axes, axis));
        var orders = new HashSet<String>();
        chart.all("ser").flatMap(series -> series.children("idx").stream()).forEach(index ->
                faults.require(orders.add(index.attribute("val")), "chart", part, "", "has two series of the index " + index.attribute("val")));
    }

    private void requireAxis(String part, Set<String> axes, Tree axis) {
        faults.require(axes.contains(axis.attribute("val")), "chart", part, "", "names the axis " + axis.attribute("val") + ", which is missing");
    }

    private void checkPoints(String part, Tree cache) {
        long count = cache.child("ptCount").map(found -> found.number("val", -1)).orElse(0L);
        long last = -1;
        for (Tree point : cache.children("pt")) {
            long index = point.number("idx", -1);
            faults.require(index > last && index < count, "chart", part, "", "has the point " + index + " of " + count + " out of place");
            last = index;
        }
    }
}
