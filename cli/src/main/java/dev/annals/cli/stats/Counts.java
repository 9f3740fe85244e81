package dev.annals.cli.stats;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts records, the records within them, and the terms and kinds that they use.
public final class Counts implements Export {

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();
    private final CountingSink sink = new CountingSink((group, name) -> counts.computeIfAbsent(group, key -> new TreeMap<>()).merge(name, 1L, Long::sum));

    @Override
    public List<Notice> write(CorpusRecord record) {
        Catalogue.write(record, sink);
        return List.of();
    }

    /// How often each of them comes, by groups.
    public List<Statistic> statistics() {
        var rows = new ArrayList<Statistic>();
        counts.forEach((group, names) -> names.forEach((name, count) -> rows.add(Statistic.of(group, name, count))));
        return rows;
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
