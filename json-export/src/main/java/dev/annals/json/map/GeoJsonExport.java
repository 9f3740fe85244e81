package dev.annals.json.map;

import dev.annals.core.flat.FlatCarried;
import dev.annals.core.flat.FlatEvent;
import dev.annals.core.flat.FlatEvents;
import dev.annals.core.format.Carried;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.table.EventRows;
import dev.annals.json.text.Generators;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonGenerator;

/// Writes a feature for each placing of an event whose place has coordinates, after the last record: its properties are the columns of the Event
/// table, which knows only then what all actors and places are called, and what is said of the place and the placing.
///
/// An event without any is refused. Other records are no features, and are taken as they come.
final class GeoJsonExport implements Export {

    private final JsonGenerator out;
    private final GeoLayout layout;
    private final GeoPlaces places = new GeoPlaces();
    private final FlatEvents events = new FlatEvents();
    private final EventRows rows = new EventRows();

    private final Carried carried = Carried.of(List.of(
            FlatCarried.source(), GeoPlace.CARRIED, FlatCarried.actor(),
            FlatCarried.event().each(Event.PLACINGS, (event, placing) -> places.has(placing.place()), List.of())));
    private boolean empty = true;

    GeoJsonExport(OutputStream stream, GeoLayout layout) {
        this.out = Generators.open(stream, false);
        this.layout = layout;
        out.writeRaw(layout.beginning());
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        if (record instanceof Event event) {
            return write(event);
        }
        if (record instanceof Place place) {
            places.add(place);
        }
        events.add(record);
        return List.of();
    }

    private List<Notice> write(Event event) throws IOException {
        if (event.placings().stream().noneMatch(placing -> places.has(placing.place()))) {
            return List.of(notice(Severity.ERROR, event, Event.PLACINGS.name(), "", "lead to no place with coordinates, so the event cannot be on the map"));
        }
        var notices = new ArrayList<Notice>();
        var features = new ArrayList<GeoFeature>();
        rows.turnTo(event);
        for (int n = 1; n <= event.placings().size(); n++) {
            Placing placing = event.placings().get(n - 1);
            Optional<GeoPlace> place = places.show(placing.place());
            if (place.isPresent()) {
                features.add(feature(event, n, place.get()));
            } else {
                notices.add(notice(Severity.WARNING, event, Event.PLACINGS.name() + "/" + n, placing.place(),
                        "has no coordinates; only the other places of the event are on the map"));
            }
        }
        events.add(event, features.stream().flatMap(GeoFeature::texts).toList());
        return notices;
    }

    private GeoFeature feature(Event event, int n, GeoPlace place) {
        List<String> properties = Stream.concat(rows.texts(Event.PLACINGS, n, "placing_").stream(), place.properties().stream()).toList();
        return new GeoFeature(
                event.id() + "/" + Event.PLACINGS.name() + "/" + n, place.coordinates().longitude().toPlainString(),
                place.coordinates().latitude().toPlainString(), properties);
    }

    private void write(FlatEvent row, List<GeoFeature> features) throws IOException {
        ObjectBuilder columns = rows.wide(row);
        for (GeoFeature feature : features) {
            Generators.attempt(() -> {
                out.writeRaw(layout.before(empty));
                JsonText.write(feature.node(columns), out);
            });
            empty = false;
        }
    }

    private static Notice notice(Severity severity, Event event, String field, String value, String message) {
        var problem = new Problem(field, value, message, Position.UNKNOWN);
        return Notice.of(severity, "no-coordinates", "", Event.ENTITY.name() + " " + event.id(), problem);
    }

    @Override
    public Carried carried() {
        return carried;
    }

    /// Places are those of the map.
    @Override
    public Iterable<CorpusRecord> unshown() {
        return () -> Stream.<CorpusRecord>concat(
                StreamSupport.stream(events.unshown().spliterator(), false).filter(record -> !(record instanceof Place)), places.unshown()).iterator();
    }

    @Override
    public void finish() throws IOException {
        events.drain((row, features) -> write(row, GeoFeature.of(features)));
        Generators.attempt(() -> {
            out.writeRaw(layout.end(empty));
            out.flush();
        });
    }

    @Override
    public void close() throws IOException {
        places.close();
        events.close();
        Generators.attempt(out::close);
    }
}
