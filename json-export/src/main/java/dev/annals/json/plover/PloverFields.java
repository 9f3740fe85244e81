package dev.annals.json.plover;

import dev.annals.core.format.Carried;
import dev.annals.core.format.CarriedFields;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Role;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fields that PLOVER carries.
///
/// Of values that become one and the same in PLOVER, at most one is carried: the one that a reader would take it for. Two days are a range,
/// though they may be those of a month; an actor is an agent, though it may have been the organiser.
final class PloverFields {

    static final Carried CARRIED = Carried.of(List.of(place(), actor(), event()));

    private PloverFields() {}

    private static CarriedFields<Place> place() {
        return CarriedFields.of(Place.ENTITY)
                .all(Place.NAME)
                .within(Place.COORDINATES, List.of(CarriedFields.of(Coordinates.ENTITY).all(Coordinates.LATITUDE, Coordinates.LONGITUDE)))
                .each(Place.CODES, (place, code) -> isFirst(code, place.codes(), PloverEvent.PLACE_SCHEMES), List.of());
    }

    private static CarriedFields<Actor> actor() {
        return CarriedFields.of(Actor.ENTITY)
                .where(PloverActor::tellsKind, Actor.KIND)
                .all(Actor.NAME)
                .each(Actor.CODES, (actor, code) -> isFirst(code, actor.codes(), PloverActor.SCHEMES), List.of());
    }

    private static boolean isFirst(Code code, List<Code> codes, Set<String> schemes) {
        Optional<Code> first = codes.stream().filter(other -> other.scheme().equals(code.scheme())).findFirst();
        return schemes.contains(code.scheme()) && isSame(code, first);
    }

    /// Equal values may stand in a list twice, and only one of them is carried.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object value, Optional<?> other) {
        return other.filter(found -> found == value).isPresent();
    }

    private static CarriedFields<Event> event() {
        return CarriedFields.of(Event.ENTITY)
                .all(Event.ID, Event.TITLE, Event.SUMMARY)
                .where(event -> event.factuality() != Factuality.ALLEGED, Event.FACTUALITY)
                .within(Event.WHEN, List.of(when()))
                .within(Event.DETAIL, PloverType::tellsKind, List.of(
                        CarriedFields.of(Attack.ENTITY)
                                .where(attack -> attack.method() != AttackMethod.VEHICLE_SUICIDE_BOMBING, Attack.METHOD),
                        CarriedFields.of(Sanction.ENTITY).all(Sanction.LIFTED)))
                .each(Event.PARTICIPATIONS, (event, party) -> PloverEvent.isParty(party), List.of(participation()))
                .each(Event.PLACINGS, (event, placing) -> isSame(placing, PloverEvent.placing(event)), List.of(placing()))
                .each(Event.FIGURES, (event, figure) -> isSize(event, figure), List.of(figure()))
                .each(Event.CODES, PloverFields::isOwn, List.of());
    }

    private static boolean isSize(Event event, Figure figure) {
        return PloverEvent.sizes(event).values().stream().anyMatch(size -> isSame(figure, Optional.of(size)));
    }

    /// Modes are those of a type.
    private static boolean isOwn(Event event, Code code) {
        return switch (code.scheme()) {
            case PloverType.TYPES, PloverType.CONTEXTS -> true;
            case PloverType.MODES -> !PloverType.codes(event, PloverType.TYPES).isEmpty();
            default -> false;
        };
    }

    /// One day happens within itself; of more days PLOVER does not say whether they were filled.
    private static CarriedFields<When> when() {
        return CarriedFields.of(When.ENTITY)
                .all(When.EARLIEST, When.LATEST)
                .where(when -> when.precision() == (isOneDay(when) ? DatePrecision.DAY : DatePrecision.RANGE), When.PRECISION)
                .where(when -> when.nature() == (isOneDay(when) ? DateNature.WITHIN : DateNature.UNKNOWN), When.NATURE);
    }

    private static boolean isOneDay(When when) {
        return when.latest().isEmpty() || when.latest().equals(when.earliest());
    }

    private static CarriedFields<Participation> participation() {
        return CarriedFields.of(Participation.ENTITY)
                .within(Participation.ACTOR, List.of(
                        CarriedFields.of(ActorRef.Resolved.ENTITY).all(ActorRef.Resolved.REFERS_TO, ActorRef.Resolved.VERBATIM),
                        CarriedFields.of(ActorRef.Unresolved.ENTITY).all(ActorRef.Unresolved.VERBATIM)))
                .where(party -> party.role() == Role.AGENT || party.role() == Role.TARGET, Participation.ROLE)
                .all(Participation.CAPACITY);
    }

    private static CarriedFields<Placing> placing() {
        return CarriedFields.of(Placing.ENTITY)
                .all(Placing.PLACE)
                .where(placing -> placing.role() == PlacingRole.LOCATION, Placing.ROLE)
                .where(placing -> !placing.precision().equals(Optional.of(PlacingPrecision.UNKNOWN)), Placing.PRECISION)
                .all(Placing.VERBATIM);
    }

    private static CarriedFields<Figure> figure() {
        return CarriedFields.of(Figure.ENTITY)
                .all(Figure.MEASURE, Figure.AMOUNT)
                .where(figure -> figure.bound() == FigureBound.STATED, Figure.BOUND);
    }
}
