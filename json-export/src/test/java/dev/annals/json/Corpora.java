package dev.annals.json;

import dev.annals.core.format.Input;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The corpora on which exports are tried.
public final class Corpora {

    private Corpora() {}

    /// The reference corpus.
    public static List<CorpusRecord> reference() {
        var records = new ArrayList<CorpusRecord>();
        for (Input input : ReferenceCorpus.inputs()) {
            records.addAll(Reading.of(new JsonImporter(), input).records());
        }
        return records;
    }

    /// The small, the reference and some random corpora.
    public static Stream<List<CorpusRecord>> all() {
        return Stream.concat(
                Stream.of(SmallCorpus.records(), reference()), LongStream.rangeClosed(1, 6).mapToObj(seed -> RandomCorpus.of(seed, 60)));
    }

    public static List<Event> events(List<CorpusRecord> records) {
        return records.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
    }

    /// An event that has fewer rows.
    public static Event withoutFigures(Event event) {
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(), event.placings(),
                List.of(), event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(), event.lineage(), event.extras());
    }
}
