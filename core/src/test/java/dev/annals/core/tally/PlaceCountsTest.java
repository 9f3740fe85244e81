package dev.annals.core.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Code;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Other;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.When;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceCountsTest {

    private final Map<String, String> names = new HashMap<>();
    private final RecordLabels labels = (entity, id) -> names.getOrDefault(id, id);
    private final PlaceCounts counts = new PlaceCounts(100);

    @Test
    void countsAnEventOnceInEachProvinceAndNotWhereItOnlyLedTo() throws IOException {
        add(place("u", PlaceKind.COUNTRY, ""), place("north", PlaceKind.PROVINCE, "u"), place("south", PlaceKind.PROVINCE, "u"),
                place("town", PlaceKind.SETTLEMENT, "north"), place("village", PlaceKind.SETTLEMENT, "north"));

        counts.add(event(at("town", PlacingRole.LOCATION), at("village", PlacingRole.NEAR), at("south", PlacingRole.DESTINATION)));
        counts.add(event(at("south", PlacingRole.LOCATION)));
        counts.add(event(at("south", PlacingRole.SUBJECT)));
        counts.complete();

        assertThat(counts.level()).isEqualTo(PlaceLevel.PROVINCE);
        Ranking ranking = counts.ranking(PlaceLevel.PROVINCE, labels, 12);
        assertThat(ranking.first()).containsExactly(new Ranking.Named("Name of north", 1), new Ranking.Named("Name of south", 1));
        assertThat(ranking.without()).isOne();
    }

    @Test
    void knowsPlacesThatComeAfterTheirEvents() throws IOException {
        counts.add(event(at("town", PlacingRole.LOCATION)));
        add(place("town", PlaceKind.SETTLEMENT, "north"), place("north", PlaceKind.PROVINCE, "u"), place("u", PlaceKind.COUNTRY, ""));
        counts.complete();

        assertThat(counts.ranking(PlaceLevel.COUNTRY, labels, 12).first()).containsExactly(new Ranking.Named("Name of u", 1));
    }

    @Test
    void knowsACountryByTheCodeOfItsPlaces() throws IOException {
        add(coded("u", PlaceKind.COUNTRY, "UP"), coded("town", PlaceKind.SETTLEMENT, "UP"), coded("harbour", PlaceKind.SITE, "AR"));
        counts.add(event(at("u", PlacingRole.LOCATION), at("town", PlacingRole.LOCATION)));
        counts.add(event(at("harbour", PlacingRole.LOCATION)));
        counts.complete();

        assertThat(counts.ranking(PlaceLevel.COUNTRY, labels, 12).first()).containsExactlyInAnyOrder(
                new Ranking.Named("Name of u", 1), new Ranking.Named("fips-10-4 AR", 1));
    }

    @Test
    void tellsPlacesOfTheSameNameApart() throws IOException {
        add(new Place("a", PlaceKind.SETTLEMENT, "Hilltown", List.of(), Optional.empty(), Optional.empty(), List.of()),
                new Place("b", PlaceKind.SETTLEMENT, "Hilltown", List.of(), Optional.empty(), Optional.empty(), List.of()));
        counts.add(event(at("a", PlacingRole.LOCATION), at("b", PlacingRole.LOCATION)));
        counts.complete();

        assertThat(counts.ranking(PlaceLevel.PLACE, labels, 12).first())
                .containsExactly(new Ranking.Named("Hilltown (a)", 1), new Ranking.Named("Hilltown (b)", 1));
        assertThat(counts.ranking(PlaceLevel.PLACE, labels, 1).others()).isOne();
    }

    private void add(Place... places) {
        for (Place place : places) {
            names.put(place.id(), place.name());
            counts.add(place);
        }
    }

    private static Place place(String id, PlaceKind kind, String partOf) {
        Optional<String> larger = Optional.of(partOf).filter(text -> !text.isEmpty());
        return new Place(id, kind, "Name of " + id, List.of(), larger, Optional.empty(), List.of());
    }

    private static Place coded(String id, PlaceKind kind, String code) {
        return new Place(id, kind, "Name of " + id, List.of(), Optional.empty(), Optional.empty(), List.of(new Code("fips-10-4", code)));
    }

    private static Placing at(String place, PlacingRole role) {
        return new Placing(place, role, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Event event(Placing... placings) {
        return new Event(
                "e", Factuality.ACTUAL, "An event", Optional.empty(), When.on(LocalDate.of(2024, 5, 1)), new Other("something"), List.of(),
                Arrays.asList(placings), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }
}
