package dev.annals.importers.version;

import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.IdTable;
import dev.annals.importers.cast.TextSpool;
import java.util.function.Consumer;

/// Rows that wait until all rows of their id are there.
///
/// The heap does not grow with them: they lie in scratch, each with a link to the one of its id before it.
public final class WaitingRows {

    private static final long NOWHERE = -1;

    private final IdSet waiting = new IdSet();
    private final IdTable latest = new IdTable();
    private final TextSpool texts = new TextSpool();
    private final TextSpool ids = new TextSpool();
    private long lastId = NOWHERE;

    /// Adds a row; how many of its id there are now.
    public long add(WaitingRow row) {
        latest.put(row.id(), texts.add(latest.get(row.id()).orElse(NOWHERE), row.text()));
        long count = waiting.count(row.id());
        if (count == 1) {
            lastId = ids.add(lastId, row.id());
        }
        return count;
    }

    /// Shows all ids, the latest first.
    public void ids(Consumer<String> visitor) {
        for (long place = lastId; place != NOWHERE; ) {
            TextSpool.Stored stored = ids.at(place);
            visitor.accept(stored.text());
            place = stored.previous();
        }
    }

    /// Shows all rows of an id, the latest first.
    public void each(String id, Consumer<WaitingRow> visitor) {
        for (long place = latest.get(id).orElse(NOWHERE); place != NOWHERE; ) {
            TextSpool.Stored stored = texts.at(place);
            visitor.accept(WaitingRow.of(stored.text()));
            place = stored.previous();
        }
    }
}
