package dev.annals.json.plover;

import dev.annals.core.format.Carried;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.text.Generators;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// Writes a line for each event that PLOVER has a type and a day for.
///
/// Actors and places stand within the events that refer to them, so they are kept in memory; sources and the description of the corpus are
/// taken as they come, because PLOVER has none.
final class PloverExport implements Export {

    private final JsonGenerator out;
    private final Map<String, PloverActor> actors = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> shownActors = new HashSet<>();
    private final Set<String> shownPlaces = new HashSet<>();

    PloverExport(OutputStream stream) {
        this.out = Generators.open(stream, false);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        switch (record) {
            case Event event -> {
                return write(event);
            }
            case Actor actor -> actors.put(actor.id(), PloverActor.of(actor));
            case Place place -> places.put(place.id(), place);
            case Corpus corpus -> { }
            case Source source -> { }
        }
        return List.of();
    }

    private List<Notice> write(Event event) throws IOException {
        Optional<PloverType> type = PloverType.of(event);
        if (type.isEmpty()) {
            return List.of(refusal(event, Event.DETAIL.name(), "is of a kind that PLOVER has no type for"));
        }
        Optional<LocalDate> day = event.when().earliest();
        if (day.isEmpty()) {
            return List.of(refusal(event, Event.WHEN.name(), "begins on no known day, but PLOVER asks for one"));
        }
        var plover = new PloverEvent(event, type.get(), actors);
        Optional<Place> place = PloverEvent.placing(event).map(placing -> places.get(placing.place()));
        ObjectBuilder object = plover.object(day.get(), place);
        Generators.attempt(() -> {
            JsonText.write(object.node(), out);
            out.writeRaw('\n');
        });
        show(event);
        return List.of();
    }

    private void show(Event event) {
        PloverEvent.placing(event).ifPresent(placing -> shownPlaces.add(placing.place()));
        event.participations().stream().filter(PloverEvent::isParty).map(Participation::actor).forEach(actor -> {
            if (actor instanceof ActorRef.Resolved resolved) {
                shownActors.add(resolved.refersTo());
            }
        });
    }

    @Override
    public Carried carried() {
        return PloverFields.CARRIED;
    }

    @Override
    public List<CorpusRecord> unshown() {
        return Stream.<CorpusRecord>concat(
                actors.values().stream().map(PloverActor::actor).filter(actor -> !shownActors.contains(actor.id())),
                places.values().stream().filter(place -> !shownPlaces.contains(place.id()))).toList();
    }

    private static Notice refusal(Event event, String field, String message) {
        var problem = new Problem(field, "", message, Position.UNKNOWN);
        return Notice.of(Severity.ERROR, "not-in-plover", "", Event.ENTITY.name() + " " + event.id(), problem);
    }

    @Override
    public void finish() throws IOException {
        Generators.attempt(out::flush);
    }

    @Override
    public void close() throws IOException {
        Generators.attempt(out::close);
    }
}
