package dev.annals.importers.flat;

import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.table.DatasetRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts the cells of a file that say more than the events of its rows can hold.
final class Untold {

    private static final String NOTHING_FURTHER = "0";
    private static final List<DatasetColumn> NUMBERS = List.of(EventTableColumns.KILLED_FURTHER, EventTableColumns.DISAGREEMENT, EventTableColumns.SOURCES);

    private final Map<DatasetColumn, Long> cells = new LinkedHashMap<>();

    void add(DatasetRow row) {
        for (DatasetColumn column : List.of(
                EventTableColumns.CODES, EventTableColumns.KILLED_DOUBTS, EventTableColumns.KILLED_FURTHER, EventTableColumns.FIGURES,
                EventTableColumns.DISAGREEMENT, EventTableColumns.SOURCES)) {
            row.text(column).filter(text -> !saysNothing(column, text)).ifPresent(text -> count(column));
        }
        row.text(EventTableColumns.SUB_KIND).filter(text -> new EventTableKind(row).subKind().isEmpty()).ifPresent(text -> count(EventTableColumns.SUB_KIND));
        addPoint(row);
        addSense(row, EventTableColumns.KILLED_IS, EventTableColumns.KILLED_LOW, EventTableColumns.KILLED_BEST, EventTableColumns.KILLED_HIGH);
        addSense(row, EventTableColumns.INJURED_IS, EventTableColumns.INJURED_LOW, EventTableColumns.INJURED_BEST, EventTableColumns.INJURED_HIGH);
        List.of(EventTableColumns.COUNTRY, EventTableColumns.PROVINCE)
                .forEach(column -> row.text(column).filter(EventTablePlaces.SEVERAL::equalsIgnoreCase).ifPresent(name -> count(column)));
    }

    /// A point belongs to one place, and its precision to a point.
    private void addPoint(DatasetRow row) {
        boolean several = row.list(EventTableColumns.PLACE, EventTablePlaces.BETWEEN).size() > 1;
        boolean none = row.text(EventTableColumns.LATITUDE).isEmpty() || row.text(EventTableColumns.LONGITUDE).isEmpty();
        if (several) {
            row.text(EventTableColumns.LATITUDE).ifPresent(text -> count(EventTableColumns.LATITUDE));
            row.text(EventTableColumns.LONGITUDE).ifPresent(text -> count(EventTableColumns.LONGITUDE));
        }
        if (several || none) {
            row.text(EventTableColumns.COORDINATES_PRECISION).ifPresent(text -> count(EventTableColumns.COORDINATES_PRECISION));
        }
    }

    /// How numbers are to be read says nothing where there are none.
    private void addSense(DatasetRow row, DatasetColumn sense, DatasetColumn... numbers) {
        if (Arrays.stream(numbers).allMatch(number -> row.text(number).isEmpty())) {
            row.text(sense).ifPresent(text -> count(sense));
        }
    }

    private static boolean saysNothing(DatasetColumn column, String text) {
        return NUMBERS.contains(column) && (text.equals(NOTHING_FURTHER) || text.equals("false"));
    }

    private void count(DatasetColumn column) {
        cells.merge(column, 1L, Long::sum);
    }

    /// Tells it once, and begins anew.
    void tell(FileNotices tell) {
        if (!cells.isEmpty()) {
            tell.warn("not-read", "says more than an event of its row can hold, which stays in the raw row: " + cells.entrySet().stream()
                    .map(each -> each.getKey().name() + " (" + each.getValue() + ")").collect(Collectors.joining(", ")));
        }
        cells.clear();
    }
}
