package dev.annals.excel.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of a list sheet, asked for record by record.
sealed interface ListRows extends Closeable {

    /// The rows of a record, which are not given again.
    List<SheetRow> take(String owner) throws IOException;

    /// The rows that nobody has taken.
    List<SheetRow> rest() throws IOException;

    /// Rows in the order of their records: only those of one record are in memory.
    ///
    /// @param rows the rows
    record Merged(SheetRows rows) implements ListRows {

        @Override
        public List<SheetRow> take(String owner) throws IOException {
            var taken = new ArrayList<SheetRow>();
            while (rows.peek().filter(row -> row.owner().equals(owner)).isPresent()) {
                rows.next().ifPresent(taken::add);
            }
            return taken;
        }

        /// Goes past the rows of a record.
        void skip(String owner) throws IOException {
            while (rows.peek().filter(row -> row.owner().equals(owner)).isPresent()) {
                rows.next();
            }
        }

        @Override
        public List<SheetRow> rest() throws IOException {
            return all(rows);
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    /// Rows in any order, all of them in memory.
    ///
    /// @param byOwner the rows by the id of their record
    record Indexed(Map<String, List<SheetRow>> byOwner) implements ListRows {

        /// No rows at all.
        static Indexed none() {
            return new Indexed(new LinkedHashMap<>());
        }

        static Indexed of(SheetRows rows, RowEntry entry) throws IOException {
            try (rows) {
                var byOwner = new LinkedHashMap<String, List<SheetRow>>();
                all(rows).stream().map(entry::identified).forEach(row -> byOwner.computeIfAbsent(row.owner(), owner -> new ArrayList<>()).add(row));
                return new Indexed(byOwner);
            }
        }

        @Override
        public List<SheetRow> take(String owner) {
            return owner.isEmpty() ? List.of() : Optional.ofNullable(byOwner.remove(owner)).orElse(List.of());
        }

        @Override
        public List<SheetRow> rest() {
            return byOwner.values().stream().flatMap(List::stream).toList();
        }

        @Override
        public void close() {}
    }

    private static List<SheetRow> all(SheetRows rows) throws IOException {
        var all = new ArrayList<SheetRow>();
        for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            all.add(row.get());
        }
        return all;
    }
}
