package dev.annals.excel.page;

import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.RowGroups;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The numbers of a pivot table as they stand in its rows: a row for each group, a total below, and where there are columns one beside.
final class PivotNumbers {

    /// What a pivot table calls an empty cell.
    static final String BLANK = "(blank)";

    private static final String TOTAL = "Grand Total";

    private final PivotQuestion question;
    private final List<List<String>> items;
    private final SortedMap<List<String>, SortedMap<String, List<Optional<BigDecimal>>>> rows = new TreeMap<>(RowGroups.orderOfKeys());
    private final int levels;

    PivotNumbers(PivotQuestion question) {
        this.question = question;
        this.levels = question.rows().size();
        SortedMap<List<String>, List<Optional<BigDecimal>>> found = question.groups().found();
        this.items = IntStream.range(0, levels + (question.columns().isPresent() ? 1 : 0)).mapToObj(level -> distinct(found, level)).toList();
        found.forEach((key, numbers) -> rows.computeIfAbsent(key.subList(0, levels), row -> new TreeMap<>(RowGroups.order()))
                .put(question.columns().isPresent() ? key.get(levels) : "", numbers));
    }

    private static List<String> distinct(SortedMap<List<String>, ?> found, int level) {
        var values = new TreeSet<>(RowGroups.order());
        found.keySet().forEach(key -> values.add(key.get(level)));
        return List.copyOf(values);
    }

    /// Whether there are none, as there would be too many.
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// What is found in a column, in order; nothing, where the table has neither rows nor columns of it.
    List<String> items(SheetColumn column) {
        int level = question.rows().indexOf(column);
        return level >= 0 ? items.get(level) : question.columns().filter(column::equals).map(it -> items.getLast()).orElse(List.of());
    }

    /// The groups, each as the places of its values among the items.
    List<List<Integer>> places() {
        return rows.keySet().stream().map(key -> IntStream.range(0, levels).mapToObj(level -> place(level, key.get(level))).toList()).toList();
    }

    private int place(int level, String value) {
        return Collections.binarySearch(items.get(level), value, RowGroups.order());
    }

    /// How many cells wide it is.
    int width() {
        return levels + (question.columns().isPresent() ? items.getLast().size() + 1 : question.values().size());
    }

    /// All cells, row by row: texts, numbers, and nothing.
    List<List<CellContent>> cells() {
        var cells = new ArrayList<List<CellContent>>();
        cells.add(headings());
        cells.add(titles());
        List<String> before = List.of();
        for (var row : rows.entrySet()) {
            cells.add(line(labels(row.getKey(), before), row.getValue()));
            before = row.getKey();
        }
        cells.add(line(total(), totals()));
        return cells;
    }

    /// Above the titles: what is counted, and by what.
    private List<CellContent> headings() {
        List<CellContent> cells = new ArrayList<>(Collections.nCopies(width(), CellContent.EMPTY));
        question.columns().ifPresent(columns -> cells.set(0, new CellContent.Text(question.name(question.values().getFirst()))));
        cells.set(levels, new CellContent.Text(question.columns().map(SheetColumn::title).orElse("Values")));
        return cells;
    }

    private List<CellContent> titles() {
        Stream<String> numbers = question.columns().isPresent()
                ? Stream.concat(items.getLast().stream().map(PivotNumbers::shown), Stream.of(TOTAL))
                : question.values().stream().map(question::name);
        return Stream.concat(question.rows().stream().map(SheetColumn::title), numbers).<CellContent>map(CellContent.Text::new).toList();
    }

    /// What is the same as in the row above is not said again.
    private List<CellContent> labels(List<String> key, List<String> before) {
        var labels = new ArrayList<CellContent>();
        boolean same = !before.isEmpty();
        for (int level = 0; level < levels; level++) {
            same = same && place(level, key.get(level)) == place(level, before.get(level));
            labels.add(same ? CellContent.EMPTY : new CellContent.Text(shown(items.get(level).get(place(level, key.get(level))))));
        }
        return labels;
    }

    private List<CellContent> total() {
        List<CellContent> labels = new ArrayList<>(Collections.nCopies(levels, CellContent.EMPTY));
        labels.set(0, new CellContent.Text(TOTAL));
        return labels;
    }

    private SortedMap<String, List<Optional<BigDecimal>>> totals() {
        SortedMap<String, List<Optional<BigDecimal>>> totals = new TreeMap<>(RowGroups.order());
        rows.values().forEach(row -> row.forEach((column, numbers) -> totals.merge(column, numbers, RowGroups::plus)));
        return totals;
    }

    private List<CellContent> line(List<CellContent> labels, SortedMap<String, List<Optional<BigDecimal>>> numbers) {
        var cells = new ArrayList<>(labels);
        if (question.columns().isPresent()) {
            List<Optional<BigDecimal>> nothing = List.of(Optional.empty());
            items.getLast().forEach(column -> add(numbers.getOrDefault(column, nothing), cells));
            add(numbers.values().stream().reduce(nothing, RowGroups::plus), cells);
        } else {
            numbers.values().forEach(each -> add(each, cells));
        }
        return cells;
    }

    private static void add(List<Optional<BigDecimal>> numbers, List<CellContent> cells) {
        numbers.forEach(number -> cells.add(number.map(CellContent::of).orElse(CellContent.EMPTY)));
    }

    private static String shown(String item) {
        return item.isEmpty() ? BLANK : item;
    }
}
