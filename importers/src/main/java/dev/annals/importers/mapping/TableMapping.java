package dev.annals.importers.mapping;

import dev.annals.importers.cell.DayOrder;
import dev.annals.importers.cell.Days;
import dev.annals.importers.cell.NumericDay;
import dev.annals.importers.column.CellWords;
import dev.annals.importers.column.DatasetColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which columns of a table are which fields, and how their cells are read.
///
/// @param file the file that says so
/// @param title what the table is called
/// @param columns the columns, by their headings
/// @param constants what holds for all rows
/// @param dayOrder whether the day or the month comes first in dates such as 01/02/2024
public record TableMapping(String file, String title, List<MappedColumn> columns, Map<DatasetColumn, String> constants, DayOrder dayOrder) implements CellWords {

    /// Copies what is given.
    public TableMapping {
        columns = List.copyOf(columns);
        constants = Map.copyOf(constants);
    }

    @Override
    public String read(DatasetColumn column, String text) {
        for (MappedColumn mapped : columns) {
            if (mapped.field().filter(column::equals).isPresent()) {
                return isDay(column) ? day(text) : mapped.translated(text);
            }
        }
        return text;
    }

    private static boolean isDay(DatasetColumn column) {
        return column.equals(MappedField.DATE) || column.name().equals("date_from") || column.name().equals("date_to");
    }

    /// A date in numbers as ISO 8601 writes it, where its order is known; one that is no day in that order is none then either, and is told. Between
    /// dots the day comes first. A time of day behind it, which programs add, stays in the raw row.
    private String day(String text) {
        String date = Days.date(text);
        Optional<NumericDay> numeric = NumericDay.of(date, Optional.empty());
        return numeric.filter(day -> dayOrder != DayOrder.UNDECIDED || day.separator() == '.')
                .map(day -> day.separator() == '.' ? day.text(DayOrder.DAY_FIRST) : day.text(dayOrder))
                .orElse(numeric.isPresent() || Days.usual(date).isPresent() ? date : text);
    }

    @Override
    public boolean hasDays(DatasetColumn column) {
        return column.equals(MappedField.DATE);
    }

    @Override
    public Optional<String> ofAll(DatasetColumn column) {
        return Optional.ofNullable(constants.get(column));
    }

    @Override
    public Optional<String> ask() {
        return Optional.of("write it as YYYY-MM-DD, or day-order: day-first, or month-first, into " + file);
    }

    @Override
    public boolean knowsDays() {
        return dayOrder != DayOrder.UNDECIDED;
    }
}
