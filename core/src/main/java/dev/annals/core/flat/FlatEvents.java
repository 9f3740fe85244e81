package dev.annals.core.flat;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.Source;
import dev.annals.core.scratch.PackedTexts;
import dev.annals.core.scratch.SortedEntries;
import dev.annals.core.tally.Scenes;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Makes the rows of the Event table: takes all records, then gives a row for each event, in their order.
public final class FlatEvents implements Closeable {

    private final SceneColumns scenes = new SceneColumns();
    private final PartyColumns parties = new PartyColumns();
    private final SourceColumns sources = new SourceColumns();
    private final SortedEntries waiting = new SortedEntries(SortedEntries.RUN);

    /// Takes the rows one by one, each with what was [given with its event][#add(Event, List)].
    public interface Receiver {
        void take(FlatEvent row, List<String> beside) throws IOException;
    }

    /// Takes a record.
    public void add(CorpusRecord record) throws IOException {
        switch (record) {
            case Corpus corpus -> { }
            case Source source -> sources.add(source);
            case Place place -> scenes.add(place);
            case Actor actor -> parties.add(actor);
            case Event event -> add(event, List.of());
        }
    }

    /// Takes an event, and what somebody wants back with its row.
    public void add(Event event, List<String> beside) throws IOException {
        waiting.add(0, 0, PackedTexts.of(packed(event, beside)));
    }

    /// What waits: the values that the event says itself, and the ids of the records that say the others.
    private List<String> packed(Event event, List<String> beside) {
        var texts = new ArrayList<>(EventFacts.of(event).texts());
        List<Placing> placings = event.placings().stream().filter(placing -> stands(event, placing)).toList();
        put(texts, placings.stream().map(Placing::place).toList());
        put(texts, placings.stream().map(placing -> placing.precision().map(PlacingPrecision::code).orElse("")).toList());
        put(texts, sources.of(event));
        for (Party party : Party.values()) {
            put(texts, party.of(event).stream().map(PartyColumns::packed).toList());
        }
        put(texts, beside);
        return texts;
    }

    /// Whether a placing stands in a row: of several at one place where it happened, the first.
    @SuppressWarnings("ReferenceEquality") // equal ones may stand in the list twice, and only one of them in the row
    static boolean stands(Event event, Placing placing) {
        return event.placings().stream().filter(Scenes::is).filter(other -> other.place().equals(placing.place())).findFirst().filter(first -> first == placing).isPresent();
    }

    private static void put(List<String> texts, List<String> list) {
        texts.add(Integer.toString(list.size()));
        texts.addAll(list);
    }

    private static List<String> list(Iterator<String> texts) {
        int size = Integer.parseInt(texts.next());
        return Stream.generate(texts::next).limit(size).toList();
    }

    /// Gives the rows, after the last record.
    public void drain(Receiver receiver) throws IOException {
        waiting.drain(packed -> {
            Iterator<String> texts = PackedTexts.texts(packed).iterator();
            receiver.take(row(texts), list(texts));
        });
    }

    private FlatEvent row(Iterator<String> texts) {
        RowValues row = RowValues.of(texts);
        scenes.fill(row, list(texts), list(texts));
        sources.fill(row, list(texts));
        for (Party party : Party.values()) {
            parties.fill(row, party, list(texts));
        }
        return row.row();
    }

    /// The records of which something could be shown that no row shows, after the last row.
    public Iterable<CorpusRecord> unshown() {
        return () -> Stream.of(sources.unshown(), scenes.unshown(), parties.unshown())
                .flatMap(records -> StreamSupport.stream(records.spliterator(), false)).iterator();
    }

    @Override
    public void close() throws IOException {
        scenes.close();
        parties.close();
        sources.close();
        waiting.close();
    }
}
