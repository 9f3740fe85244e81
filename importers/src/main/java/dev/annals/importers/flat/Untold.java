package dev.annals.importers.flat;

import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.table.DatasetRow;
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
        List.of(EventTableColumns.COUNTRY, EventTableColumns.PROVINCE)
                .forEach(column -> row.text(column).filter(name -> !EventTablePlaces.isOne(name)).ifPresent(name -> count(column)));
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
