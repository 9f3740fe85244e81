package dev.annals.cli;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts records, the records within them, and the terms and kinds that they use.
final class Counts implements Export {

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();
    private final CountingSink sink = new CountingSink((group, name) -> counts.computeIfAbsent(group, key -> new TreeMap<>()).merge(name, 1L, Long::sum));

    private final WholeMeetings meetings = new WholeMeetings();

    @Override
    public List<Notice> write(CorpusRecord record) {
        Catalogue.write(record, sink);
        if (record instanceof Event event) {
            meetings.add(event);
        }
        return List.of();
    }

    /// The counts as rows of group, name and number, under a header; then the meetings, which are fewer than the events of that kind.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("what", "which", "count"));
        counts.forEach((group, names) -> names.forEach((name, count) -> rows.add(List.of(group, name, String.format("%,d", count)))));
        if (meetings.count() > 0) {
            rows.add(List.of("meetings", "that took place, each with its parts as one", String.format("%,d", meetings.count())));
        }
        return rows;
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
