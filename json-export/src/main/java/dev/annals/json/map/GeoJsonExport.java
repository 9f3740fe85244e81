package dev.annals.json.map;

import dev.annals.core.format.Carried;
import dev.annals.core.format.CarriedFields;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.text.Generators;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/// Writes a feature for each placing of an event whose place has coordinates.
///
/// An event without any is refused. Other records are no features, and are taken as they come: what features say of them, such as the
/// name of a place or the id of an actor, is all that a map shows. Keeps the names and coordinates of places in memory.
final class GeoJsonExport implements Export {

    private final JsonGenerator out;
    private final GeoLayout layout;
    private final GeoFeatures features = new GeoFeatures();
    private final Map<String, GeoPlace> places = new LinkedHashMap<>();
    private final Set<String> shown = new HashSet<>();

    /// What is one value of an event is a property; lists have no place on a map, but for the places themselves.
    private final Carried carried = Carried.of(List.of(
            GeoPlace.CARRIED,
            CarriedFields.withoutLists(Event.ENTITY)
                    .without(Event.EXTRAS)
                    .each(Event.PLACINGS, (event, placing) -> places.containsKey(placing.place()), List.of())));
    private boolean empty = true;

    GeoJsonExport(OutputStream stream, GeoLayout layout) {
        this.out = Generators.open(stream, false);
        this.layout = layout;
        out.writeRaw(layout.beginning());
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        return switch (record) {
            case Event event -> write(event);
            case Place place -> {
                GeoPlace.of(place).ifPresent(point -> places.put(place.id(), point));
                yield List.of();
            }
            case Corpus corpus -> List.of();
            case Source source -> List.of();
            case Actor actor -> List.of();
        };
    }

    private List<Notice> write(Event event) throws IOException {
        var notices = new ArrayList<Notice>();
        ObjectBuilder properties = features.properties(event);
        boolean placed = event.placings().stream().anyMatch(placing -> places.containsKey(placing.place()));
        for (int n = 1; n <= event.placings().size(); n++) {
            Placing placing = event.placings().get(n - 1);
            Optional<GeoPlace> point = Optional.ofNullable(places.get(placing.place()));
            if (point.isPresent()) {
                shown.add(placing.place());
                write(features.feature(event, n, properties, point.get()));
            } else if (placed) {
                notices.add(notice(Severity.WARNING, event, Event.PLACINGS.name() + "/" + n, placing.place(),
                        "has no coordinates; only the other places of the event are on the map"));
            }
        }
        if (!placed) {
            notices.add(notice(Severity.ERROR, event, Event.PLACINGS.name(), "",
                    "lead to no place with coordinates, so the event cannot be on the map"));
        }
        return notices;
    }

    private void write(ObjectBuilder feature) throws IOException {
        Generators.attempt(() -> {
            out.writeRaw(layout.before(empty));
            JsonText.write(feature.node(), out);
        });
        empty = false;
    }

    private static Notice notice(Severity severity, Event event, String field, String value, String message) {
        var problem = new Problem(field, value, message, Position.UNKNOWN);
        return Notice.of(severity, "no-coordinates", "", Event.ENTITY.name() + " " + event.id(), problem);
    }

    @Override
    public Carried carried() {
        return carried;
    }

    @Override
    public List<CorpusRecord> unshown() {
        return places.values().stream().filter(place -> !shown.contains(place.id())).<CorpusRecord>map(GeoPlace::place).toList();
    }

    @Override
    public void finish() throws IOException {
        Generators.attempt(() -> {
            out.writeRaw(layout.end(empty));
            out.flush();
        });
    }

    @Override
    public void close() throws IOException {
        Generators.attempt(out::close);
    }
}
