package dev.annals.importers.original;

import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.IdTable;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowSpool;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Rows in scratch, each found by its number in its source, or, where it has become a report, by its place in the file.
final class PlacedRows implements AutoCloseable {

    private final RowSpool spool = new RowSpool();
    private final IdTable places = new IdTable();
    private final IdSet joined = new IdSet();
    private final Map<String, Long> last = new HashMap<>();

    /// The n-th row of a source.
    void add(String source, long n, String raw, Encoding encoding) {
        places.put(n + " " + source, store(raw, encoding));
        last.merge(source, n, Math::max);
    }

    /// The row that begins behind so many code points of a source.
    void addJoined(String source, long start, String raw, Encoding encoding) {
        places.put("@" + start + " " + source, store(raw, encoding));
        joined.add(source);
    }

    private long store(String raw, Encoding encoding) {
        return spool.add(0, 0, 0, "", new OriginalRow(raw, raw, 0, 0, encoding, Optional.empty()));
    }

    boolean has(String source) {
        return last.containsKey(source) || joined.has(source);
    }

    /// The highest number of a row.
    long last(String source) {
        return last.getOrDefault(source, 0L);
    }

    /// How many rows have a place and no number.
    long joined(String source) {
        return joined.times(source);
    }

    Optional<RowSpool.Stored> row(String source, long n) {
        return at(n + " " + source);
    }

    Optional<RowSpool.Stored> joined(String source, long start) {
        return at("@" + start + " " + source);
    }

    private Optional<RowSpool.Stored> at(String key) {
        return places.get(key).stream().mapToObj(spool::at).findFirst();
    }

    @Override
    public void close() {
        spool.close();
    }
}
