package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Attack;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Place;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.Visit;
import dev.annals.core.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CarriedTest {

    private static final Event EVENT = new Event(
            "e", Factuality.ACTUAL, "A visit", Optional.of("Somebody comes."), When.on(LocalDate.of(2022, 6, 12)), new Visit(Optional.of("talks"), List.of("oil", "gas")),
            List.of(), List.of(), List.of(figure(Measure.KILLED), figure(Measure.INJURED)), List.of(), List.of(), List.of(), List.of(), List.of(),
            Optional.empty(), Optional.empty());

    private final Map<String, Long> carried = new TreeMap<>();
    private final Map<String, Long> lost = new TreeMap<>();

    @Test
    void aFieldIsCarriedWithAllThatIsWithinIt() {
        sort(CarriedFields.of(Event.ENTITY).all(Event.ID, Event.SUMMARY, Event.WHEN, Event.DETAIL, Event.FIGURES));

        assertThat(carried).isEqualTo(Map.of("id", 1L, "summary", 1L, "when", 4L, "detail", 4L, "figures/1", 5L, "figures/2", 5L));
        assertThat(lost).isEqualTo(Map.of("factuality", 1L, "title", 1L));
    }

    @Test
    void whatIsNotNamedIsLostWithAllThatIsWithinIt() {
        sort(CarriedFields.of(Event.ENTITY).all(Event.ID, Event.TITLE).without(Event.TITLE));

        assertThat(carried).isEqualTo(Map.of("id", 1L));
        assertThat(lost).isEqualTo(Map.of("factuality", 1L, "title", 1L, "summary", 1L, "when", 4L, "detail", 4L, "figures", 10L));
    }

    @Test
    void aRecordWithinIsCarriedInPart() {
        sort(basic().within(Event.WHEN, List.of(CarriedFields.of(When.ENTITY).all(When.EARLIEST, When.QUALIFIER))));

        assertThat(carried).containsEntry("when/earliest", 1L).doesNotContainKeys("when", "when/qualifier");
        assertThat(lost).containsEntry("when/latest", 1L).containsEntry("when/precision", 1L).containsEntry("when/nature", 1L).doesNotContainKey("when");
    }

    @Test
    void theKindOfAChoiceIsCarriedWithPartOfIt() {
        sort(basic().within(Event.DETAIL, List.of(CarriedFields.of(Attack.ENTITY), CarriedFields.of(Visit.ENTITY).all(Visit.PURPOSE))));

        assertThat(carried).containsEntry("detail", 1L).containsEntry("detail/purpose", 1L);
        assertThat(lost).containsEntry("detail/topics", 2L).doesNotContainKeys("detail", "detail/purpose");
    }

    @Test
    void nothingButTheKindIsCarriedOfACaseThatIsNotNamed() {
        sort(basic().within(Event.DETAIL, List.of(CarriedFields.of(Attack.ENTITY).all(Attack.METHOD))));

        assertThat(carried).containsEntry("detail", 1L);
        assertThat(lost).containsEntry("detail/purpose", 1L).containsEntry("detail/topics", 2L);
    }

    @Test
    void whatIsCarriedOfSomeRecordsIsLostOfOthers() {
        sort(CarriedFields.of(Event.ENTITY)
                .where(event -> event.title().equals("A visit"), Event.TITLE, Event.FACTUALITY)
                .where(event -> event.title().equals("A war"), Event.ID, Event.SUMMARY)
                .within(Event.WHEN, event -> event.summary().isEmpty(), List.of())
                .within(Event.DETAIL, event -> event.summary().isPresent(), List.of()));

        assertThat(carried).isEqualTo(Map.of("title", 1L, "factuality", 1L, "detail", 4L));
        assertThat(lost).isEqualTo(Map.of("id", 1L, "summary", 1L, "when", 4L, "figures", 10L));
    }

    @Test
    void ofAListSomeElementsAreCarried() {
        sort(basic().each(Event.FIGURES, (event, figure) -> figure.measure() == Measure.INJURED, List.of(CarriedFields.of(Figure.ENTITY).all(Figure.AMOUNT))));

        assertThat(carried).containsEntry("figures/2/amount", 2L).doesNotContainKeys("figures/1/amount", "figures/2");
        assertThat(lost).containsEntry("figures/1", 5L).containsEntry("figures/2/measure", 1L).containsEntry("figures/2/group", 1L).containsEntry("figures/2/bound", 1L);
    }

    @Test
    void columnsOfOneRowHoldNoLists() {
        assertThat(CarriedFields.withoutLists(Place.ENTITY).names()).containsExactly(
                "id", "kind", "name", "partOf", "coordinates/latitude", "coordinates/longitude", "coordinates/precision", "coordinates/takenFrom/scheme",
                "coordinates/takenFrom/value", "coordinates/takenFrom/label");
        assertThat(CarriedFields.withoutLists(Figure.ENTITY).names()).containsExactly(
                "measure", "group", "amount/value", "amount/low", "amount/high", "amount/text", "bound", "unit", "report");
    }

    @Test
    void fieldsAreNamedByTheirPaths() {
        var carried = Carried.of(List.of(
                basic().where(event -> true, Event.TITLE).within(Event.WHEN, List.of(CarriedFields.of(When.ENTITY).all(When.EARLIEST)))
                        .each(Event.FIGURES, (event, figure) -> true, List.of(CarriedFields.of(Figure.ENTITY).all(Figure.AMOUNT))),
                CarriedFields.of(Place.ENTITY).within(Place.COORDINATES, List.of(CarriedFields.of(Coordinates.ENTITY).all(Coordinates.LATITUDE)))));

        assertThat(carried.fields(Event.ENTITY)).containsExactly("id", "title (in part)", "when/earliest", "figures (in part)", "figures/amount");
        assertThat(carried.fields(Place.ENTITY)).containsExactly("coordinates/latitude");
        assertThat(carried.fields(Actor.ENTITY)).isEmpty();
    }

    @Test
    void aRecordThatIsNotNamedIsLostAltogether() {
        Carried.of(List.of(CarriedFields.of(Place.ENTITY).all(Place.ID))).sort(EVENT, carried::put, lost::put);

        assertThat(carried).isEmpty();
        assertThat(lost).containsOnlyKeys("id", "factuality", "title", "summary", "when", "detail", "figures");
    }

    @Test
    void everythingLosesNothing() {
        Carried.EVERYTHING.sort(EVENT, carried::put, lost::put);

        assertThat(Carried.EVERYTHING.isEverything()).isTrue();
        assertThat(Carried.of(List.of(basic())).isEverything()).isFalse();
        assertThat(lost).isEmpty();
        assertThatThrownBy(() -> Carried.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFlagIsAValueToo() {
        Event event = new Event(
                "e", Factuality.ACTUAL, "A sanction", Optional.empty(), When.on(LocalDate.of(2022, 6, 12)), new Sanction("no arms", false), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
        Carried.of(List.of(basic())).sort(event, carried::put, lost::put);

        assertThat(lost).containsEntry("detail", 3L);
    }

    private void sort(CarriedFields<Event> fields) {
        Carried.of(List.of(fields)).sort(EVENT, carried::put, lost::put);
    }

    private static CarriedFields<Event> basic() {
        return CarriedFields.of(Event.ENTITY).all(Event.ID);
    }

    private static Figure figure(Measure measure) {
        return new Figure(measure, Optional.of("guards"), new Amount.Exact(BigDecimal.TEN), FigureBound.STATED, Optional.empty(), Optional.empty());
    }
}
