package dev.annals.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cells of the rows that head tables and the sources of pivot tables: the only ones whose text is compared with something.
final class Headings {

    /// What one of these cells holds.
    sealed interface Held {
        /// A string that stands in the cell.
        record Own(String text) implements Held {}

        /// A string that cells share.
        record Shared(long index) implements Held {}

        /// Something that is no text.
        record Other() implements Held {}
    }

    private final Set<String> rows = new HashSet<>();
    private final Map<String, Held> cells = new HashMap<>();
    private final Map<Long, String> strings = new HashMap<>();

    /// For the tables of a book.
    Headings(LintedBook book) {
        book.tables().forEach(table -> table.area().ifPresent(area -> want(table.sheet().name(), area.top())));
    }

    /// Asks for a row before the sheets are read.
    void want(String sheet, long row) {
        rows.add(row(sheet, row));
    }

    boolean wants(String sheet, long row) {
        return rows.contains(row(sheet, row));
    }

    private static String row(String sheet, long row) {
        return sheet.toLowerCase(Locale.ROOT) + "!" + row;
    }

    void put(String sheet, long row, long column, Held held) {
        cells.put(row(sheet, row) + ":" + column, held);
        if (held instanceof Held.Shared(long index)) {
            strings.put(index, "");
        }
    }

    boolean wantsString(long index) {
        return strings.containsKey(index);
    }

    void putString(long index, String text) {
        strings.put(index, text);
    }

    /// The text of a heading; empty when the cell is empty or holds no text.
    Optional<String> text(String sheet, long row, long column) {
        return Optional.ofNullable(cells.get(row(sheet, row) + ":" + column)).flatMap(held -> switch (held) {
            case Held.Own(String text) -> Optional.of(text);
            case Held.Shared(long index) -> Optional.ofNullable(strings.get(index));
            case Held.Other other -> Optional.empty();
        });
    }
}
