package dev.annals.core.flat;

import dev.annals.core.flat.RecordNames.Named;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.tally.CodedCountries;
import dev.annals.core.tally.KnownPlace;
import dev.annals.core.tally.LargerPlaces;
import dev.annals.core.tally.PlaceLevel;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Fills in where an event happened, from all places that there are.
final class SceneColumns implements Closeable {

    private final RecordNames places = new RecordNames();
    private final CodedCountries countries = new CodedCountries();
    private final LargerPlaces larger = new LargerPlaces(id -> places.find(id).map(SceneColumns::known));

    void add(Place place) {
        KnownPlace known = KnownPlace.of(place);
        places.add(named(place, known));
        countries.add(place.id(), known);
    }

    static Named named(Place place, KnownPlace known) {
        return new Named(place.id(), place.kind().code(), place.name(), packed(known, place.coordinates().filter(Coordinates::isPlausible)));
    }

    private static List<String> packed(KnownPlace known, Optional<Coordinates> point) {
        return List.of(
                known.larger(), known.country(), point.map(each -> each.latitude().toString()).orElse(""),
                point.map(each -> each.longitude().toString()).orElse(""), point.flatMap(Coordinates::precision).map(CoordinatesPrecision::code).orElse(""));
    }

    private static PlaceKind kind(Named place) {
        return PlaceKind.LIST.find(place.kind()).orElseThrow();
    }

    private static KnownPlace known(Named place) {
        return new KnownPlace(kind(place), place.more().get(0), place.more().get(1));
    }

    private static Optional<Coordinates> point(Named place) {
        return Optional.of(place.more()).filter(texts -> !texts.get(2).isEmpty()).map(texts -> new Coordinates(
                new BigDecimal(texts.get(2)), new BigDecimal(texts.get(3)), CoordinatesPrecision.LIST.find(texts.get(4)), Optional.empty()));
    }

    /// Fills in the places, of which each is known as exactly as a code says.
    void fill(RowValues row, List<String> ids, List<String> precisions) {
        row.put(FlatEvent.COUNTRY, at(PlaceLevel.COUNTRY, ids));
        row.put(FlatEvent.PROVINCE, at(PlaceLevel.PROVINCE, ids));
        row.put(FlatEvent.PLACE, EventFacts.listed(ids.stream().map(this::name).toList()));
        row.put(FlatEvent.LOCATION_PRECISION, EventFacts.listed(precisions));
        if (ids.size() == 1) {
            places.find(ids.getFirst()).flatMap(SceneColumns::point).ifPresent(point -> fill(row, point));
            places.show(ids.getFirst());
        }
    }

    private static void fill(RowValues row, Coordinates point) {
        row.put(FlatEvent.LATITUDE, Optional.of(point.latitude()));
        row.put(FlatEvent.LONGITUDE, Optional.of(point.longitude()));
        row.put(FlatEvent.COORDINATES_PRECISION, point.precision());
    }

    private Optional<String> at(PlaceLevel level, List<String> ids) {
        List<String> keys = ids.stream().flatMap(id -> larger.at(level, id).stream()).distinct().toList();
        return keys.size() > 1 ? Optional.of(EventFacts.SEVERAL) : keys.stream().map(countries::id).map(this::name).findFirst();
    }

    /// What a place is called. That is all that is to be shown of one without a point.
    private String name(String id) {
        places.find(id).filter(place -> point(place).isEmpty()).ifPresent(place -> places.show(id));
        return places.name(id);
    }

    /// The places whose names or points no row shows.
    Iterable<CorpusRecord> unshown() {
        return () -> StreamSupport.stream(places.unshown().spliterator(), false).<CorpusRecord>map(place -> new Place(
                place.id(), kind(place), place.name(), List.of(), Optional.empty(), point(place), List.of())).iterator();
    }

    @Override
    public void close() throws IOException {
        places.close();
        countries.close();
    }
}
