package dev.annals.excel.row;

import dev.annals.excel.layout.SheetColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The rows of a sheet by what they have in some columns, counted or added up: the numbers of a pivot table.
///
/// As in a spreadsheet, capital and small letters make no difference, and an empty cell is the last of all. Memory is bounded: of too many
/// groups none is kept.
public final class RowGroups {

    private static final int MOST = 10_000;

    private static final Comparator<String> ORDER =
            Comparator.comparing(String::isEmpty).thenComparing(String.CASE_INSENSITIVE_ORDER);

    private final List<SheetColumn> keys;
    private final List<SheetColumn> values;
    private final boolean sums;
    private final SortedMap<List<String>, List<Optional<BigDecimal>>> groups = new TreeMap<>(RowGroups::compare);
    private boolean tooMany;

    /// By these columns, the outermost first; of others the numbers are added up, or the cells counted.
    public RowGroups(List<SheetColumn> keys, List<SheetColumn> values, boolean sums) {
        this.keys = List.copyOf(keys);
        this.values = List.copyOf(values);
        this.sums = sums;
    }

    /// How texts stand below each other.
    public static Comparator<String> order() {
        return ORDER;
    }

    /// How keys do, text by text.
    public static Comparator<List<String>> orderOfKeys() {
        return RowGroups::compare;
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = ORDER.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    void add(FilledRow row) {
        if (tooMany) {
            return;
        }
        List<Optional<BigDecimal>> numbers = values.stream().map(row::get).map(this::number).toList();
        groups.merge(keys.stream().map(row::get).map(RowGroups::text).toList(), numbers, RowGroups::plus);
        if (groups.size() > MOST) {
            tooMany = true;
            groups.clear();
        }
    }

    private static String text(CellContent content) {
        return switch (content) {
            case CellContent.Empty empty -> "";
            case CellContent.Text(String text) -> text;
            case CellContent.Numeral number -> number.digits();
            case CellContent.Day day -> CellContent.DAY_ZERO.plusDays(day.serial()).toString();
            case CellContent.Flag flag -> Boolean.toString(flag.value());
            case CellContent.Result(String text) -> text;
            case CellContent.Link link -> text(link.shown());
        };
    }

    private Optional<BigDecimal> number(CellContent content) {
        if (!sums) {
            return text(content).isEmpty() ? Optional.empty() : Optional.of(BigDecimal.ONE);
        }
        return content instanceof CellContent.Numeral number ? Optional.of(new BigDecimal(number.digits())) : Optional.empty();
    }

    /// What two groups have together.
    public static List<Optional<BigDecimal>> plus(List<Optional<BigDecimal>> one, List<Optional<BigDecimal>> other) {
        var sums = new ArrayList<Optional<BigDecimal>>();
        for (int i = 0; i < one.size(); i++) {
            Optional<BigDecimal> second = other.get(i);
            sums.add(one.get(i).map(first -> second.map(first::add).orElse(first)).or(() -> second));
        }
        return sums;
    }

    /// The groups in their order, each with a number for each column where there is one; nothing where there are too many.
    public SortedMap<List<String>, List<Optional<BigDecimal>>> found() {
        return groups;
    }

    /// Whether there is a number in any of them, or can be.
    public boolean hasNumbers() {
        return tooMany || groups.values().stream().flatMap(List::stream).anyMatch(Optional::isPresent);
    }
}
