package dev.annals.core.flat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Source;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.StoredTexts;
import dev.annals.core.tally.ReportSources;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Fills in who tells of an event, from all sources that there are.
final class SourceColumns implements Closeable {

    private static final int PUBLISHER = 1;
    private static final int URL = 2;

    private final StoredTexts sources = new StoredTexts();
    private final IdSet shown = new IdSet();

    void add(Source source) {
        sources.add(source.id(), List.of(source.id(), source.publisher().orElse(""), source.url().orElse("")));
    }

    /// The ids of the sources of an event.
    List<String> of(Event event) {
        return ReportSources.of(event, sources::has);
    }

    void fill(RowValues row, List<String> ids) {
        row.put(FlatEvent.SOURCES, (long) ids.size());
        row.put(FlatEvent.PUBLISHERS, EventFacts.listed(
                ids.stream().map(id -> text(id, PUBLISHER)).filter(text -> !text.isEmpty()).distinct().toList()));
        Optional<String> first = ids.stream().filter(id -> !text(id, URL).isEmpty()).findFirst();
        row.put(FlatEvent.FIRST_URL, first.map(id -> text(id, URL)));
        first.ifPresent(shown::add);
    }

    private String text(String id, int n) {
        return sources.find(id).map(texts -> texts.get(n)).orElse("");
    }

    /// The sources with an address that is not the first of any event.
    Iterable<CorpusRecord> unshown() {
        return () -> StreamSupport.stream(sources.all().spliterator(), false).filter(texts -> !texts.get(URL).isEmpty())
                .filter(texts -> !shown.has(texts.getFirst())).<CorpusRecord>map(texts -> addressed(texts.getFirst(), texts.get(URL))).iterator();
    }

    private static Source addressed(String id, String url) {
        return new Source(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    @Override
    public void close() throws IOException {
        sources.close();
    }
}
