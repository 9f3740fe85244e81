package dev.annals.cli;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts records, the records within them, and the terms and kinds that they use.
final class Counts implements Export {

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();
    private final CountingSink sink = new CountingSink((group, name) -> counts.computeIfAbsent(group, key -> new TreeMap<>()).merge(name, 1L, Long::sum));

    @Override
    public List<Notice> write(CorpusRecord record) {
        Catalogue.write(record, sink);
        return List.of();
    }

    /// The counts as rows of group, name and number, under a header; the groups of records first.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("what", "which", "count"));
        counts.forEach((group, names) -> names.forEach((name, count) -> rows.add(List.of(group, name, String.format("%,d", count)))));
        return rows;
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
