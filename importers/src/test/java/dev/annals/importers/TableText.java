package dev.annals.importers;

import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Decoder;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowCutter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A file as rows of cells, which a program saves again.
///
/// @param header the names of the columns, if the file has them
/// @param rows the cells of each row
record TableText(Optional<List<String>> header, List<List<String>> rows) {

    static TableText of(String text, Dialect dialect, boolean headed) {
        var rows = new ArrayList<List<String>>();
        try {
            var cutter = new RowCutter(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), dialect, Decoder.UTF8);
            for (Optional<OriginalRow> row = cutter.next(); row.isPresent(); row = cutter.next()) {
                rows.add(row.map(OriginalRow::text).map(dialect::cells).map(Cells::texts).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
        return headed ? new TableText(Optional.of(rows.getFirst()), rows.subList(1, rows.size())) : new TableText(Optional.empty(), rows);
    }

    /// The cells of a column.
    List<String> column(int place) {
        return rows.stream().map(row -> place < row.size() ? row.get(place) : "").toList();
    }

    /// The places of the columns.
    IntStream places() {
        return IntStream.range(0, rows.getFirst().size());
    }

    /// With other cells in some columns.
    TableText with(List<Integer> places, UnaryOperator<String> change) {
        List<List<String>> changed = rows.stream()
                .map(row -> IntStream.range(0, row.size()).mapToObj(i -> places.contains(i) ? change.apply(row.get(i)) : row.get(i)).toList())
                .toList();
        return new TableText(header, changed);
    }

    /// With headings written otherwise.
    TableText headed(UnaryOperator<String> change) {
        return new TableText(header.map(names -> names.stream().map(change).toList()), rows);
    }

    /// The text of the file; a quoting decides how each cell is written.
    String text(char separator, UnaryOperator<String> quoting) {
        return lines(quoting, String.valueOf(separator));
    }

    private String lines(UnaryOperator<String> quoting, String separator) {
        var all = new ArrayList<List<String>>();
        header.ifPresent(all::add);
        all.addAll(rows);
        return all.stream().map(row -> row.stream().map(quoting).collect(Collectors.joining(separator)) + "\n").collect(Collectors.joining());
    }

    /// In quotes where it has to be (RFC 4180).
    static UnaryOperator<String> whereNeeded(char separator) {
        return cell -> cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 ? quoted(cell) : cell;
    }

    static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
