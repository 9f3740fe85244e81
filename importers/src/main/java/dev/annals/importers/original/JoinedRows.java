package dev.annals.importers.original;

import dev.annals.core.model.Evidence;
import dev.annals.core.model.Report;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowSpool;
import dev.annals.importers.file.Sha256;
import dev.annals.importers.gdelt.MentionStore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/// The rows of mentions that became reports, on disk until their files are written; [MentionStore] is the other way.
///
/// In memory are two numbers for each.
final class JoinedRows implements AutoCloseable {

    private final Map<String, Queue<Place>> places = new HashMap<>();
    private Optional<RowSpool> spool = Optional.empty();

    /// Where a row stands in its file, and where on disk.
    private record Place(long start, long onDisk) {}

    /// Keeps the row that a report has as its evidence; false if the summary does not end with it.
    boolean add(Report report, Evidence evidence) {
        Optional<String> raw = raw(report, evidence);
        raw.map(text -> new OriginalRow(text, text, 0, evidence.start(), Encoding.of(report.summary()), Optional.empty()))
                .ifPresent(row -> add(evidence.source(), row));
        return raw.isPresent();
    }

    /// The row that a report has as its evidence, with which its summary ends.
    static Optional<String> raw(Report report, Evidence evidence) {
        return end(report.summary().orElse(""), evidence.end() - evidence.start()).filter(text -> Sha256.of(text).equals(evidence.sha256()));
    }

    private void add(String source, OriginalRow row) {
        if (spool.isEmpty()) {
            spool = Optional.of(new RowSpool());
        }
        places.computeIfAbsent(source, id -> new PriorityQueue<>(Comparator.comparingLong(Place::start)))
                .add(new Place(row.start(), spool.get().add(0, 0, 0, "", row)));
    }

    /// The last code points of a text, if it has so many.
    private static Optional<String> end(String text, long points) {
        return points > text.codePointCount(0, text.length()) ? Optional.empty()
                : Optional.of(text.substring(text.offsetByCodePoints(text.length(), (int) -points)));
    }

    /// Whether there are rows of a source.
    boolean has(String source) {
        return places.containsKey(source);
    }

    /// Takes the first row of a source, if it stands before a place there.
    Optional<RowSpool.Stored> next(String source, long before) {
        Queue<Place> left = places.getOrDefault(source, new PriorityQueue<>());
        if (left.isEmpty() || left.element().start() >= before) {
            return Optional.empty();
        }
        long place = left.remove().onDisk();
        places.computeIfPresent(source, (id, queue) -> queue.isEmpty() ? null : queue);
        return spool.map(rows -> rows.at(place));
    }

    @Override
    public void close() {
        spool.ifPresent(RowSpool::close);
    }
}
