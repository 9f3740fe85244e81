package dev.annals.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of a table whose cells are drawn from a few for each column, so that they share ids and disagree on actors and places; some come again, in the same
/// file or in another one, and some lack a cell.
final class DrawnRows {

    private final Random random;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final List<Map<String, String>> drawn = new ArrayList<>();

    DrawnRows(long seed) {
        random = new Random(seed);
    }

    /// With a column of one of these cells; one that stands there twice comes twice as often.
    DrawnRows column(String name, String... cells) {
        columns.put(name, List.of(cells));
        return this;
    }

    /// With a column of so many ids.
    DrawnRows ids(String name, String begin, int count) {
        return column(name, IntStream.range(0, count).mapToObj(n -> begin + n).toArray(String[]::new));
    }

    /// The names of all columns.
    List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /// The text of a file of so many rows below a header of all columns.
    String file(int rows, String separator) {
        return file(rows, separator, names());
    }

    /// The text of a file of so many rows below a header of some columns.
    String file(int rows, String separator, List<String> header) {
        return line(header, separator) + lines(rows, separator, header);
    }

    /// The text of so many rows.
    String lines(int rows, String separator, List<String> header) {
        return IntStream.range(0, rows).mapToObj(n -> line(cells(next(), header), separator)).collect(Collectors.joining());
    }

    private Map<String, String> next() {
        if (!drawn.isEmpty() && random.nextInt(6) == 0) {
            return drawn.get(random.nextInt(drawn.size()));
        }
        var row = new LinkedHashMap<String, String>();
        columns.forEach((name, cells) -> row.put(name, cells.get(random.nextInt(cells.size()))));
        drawn.add(row);
        return row;
    }

    private List<String> cells(Map<String, String> row, List<String> header) {
        List<String> cells = header.stream().map(name -> row.getOrDefault(name, "")).toList();
        return random.nextInt(40) == 0 ? cells.subList(0, cells.size() - 1) : cells;
    }

    private static String line(List<String> cells, String separator) {
        return cells.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining(separator)) + "\n";
    }

    private static String quoted(String cell, String separator) {
        return cell.contains(separator) || cell.contains("\"") || cell.contains("\n") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
