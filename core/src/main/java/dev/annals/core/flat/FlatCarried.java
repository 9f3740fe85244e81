package dev.annals.core.flat;

import dev.annals.core.format.Carried;
import dev.annals.core.format.CarriedFields;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Attack;
import dev.annals.core.model.Call;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Programme;
import dev.annals.core.model.Source;
import dev.annals.core.model.Statement;
import dev.annals.core.model.When;
import java.util.List;

/// What of the records of a corpus the Event table holds.
///
/// Of values that become the same in a row, at most one is carried: of the roles that stand in one column, the one that a reader would take
/// them for; of several participations of one actor in it, the first.
public final class FlatCarried {

    /// These fields.
    public static final Carried CARRIED = Carried.of(List.of(source(), place(), actor(), event()));

    private FlatCarried() {}

    /// Of a source.
    public static CarriedFields<Source> source() {
        return CarriedFields.of(Source.ENTITY).all(Source.URL);
    }

    private static CarriedFields<Place> place() {
        return CarriedFields.of(Place.ENTITY).all(Place.NAME).within(
                Place.COORDINATES, place -> place.coordinates().filter(Coordinates::isPlausible).isPresent(),
                List.of(CarriedFields.of(Coordinates.ENTITY).all(Coordinates.LATITUDE, Coordinates.LONGITUDE, Coordinates.PRECISION)));
    }

    /// Of an actor.
    public static CarriedFields<Actor> actor() {
        return CarriedFields.of(Actor.ENTITY).all(Actor.NAME);
    }

    /// Of an event.
    public static CarriedFields<Event> event() {
        return CarriedFields.of(Event.ENTITY)
                .all(Event.ID, Event.FACTUALITY, Event.TITLE, Event.SUMMARY)
                .within(Event.WHEN, List.of(CarriedFields.of(When.ENTITY).all(
                        When.EARLIEST, When.LATEST, When.PRECISION, When.NATURE, When.QUALIFIER, When.VERBATIM)))
                .within(Event.DETAIL, List.of(
                        CarriedFields.of(Meeting.ENTITY).all(Meeting.FORMAT), CarriedFields.of(Call.ENTITY).all(Call.MEANS),
                        CarriedFields.of(Statement.ENTITY).all(Statement.ACT), CarriedFields.of(Attack.ENTITY).all(Attack.METHOD),
                        CarriedFields.of(Programme.ENTITY).all(Programme.STATUS)))
                .each(Event.PARTICIPATIONS, Party::stands, List.of(participation()))
                .each(Event.PLACINGS, FlatEvents::stands, List.of(placing()))
                .within(Event.FIGURES, List.of(CarriedFields.of(Figure.ENTITY).all(
                        Figure.MEASURE, Figure.GROUP, Figure.AMOUNT, Figure.BOUND, Figure.UNIT)))
                .all(Event.CODES)
                .within(Event.LINEAGE, List.of(CarriedFields.of(Lineage.ENTITY).all(Lineage.DATASET, Lineage.VERSION, Lineage.LOCAL_ID)));
    }

    private static CarriedFields<Participation> participation() {
        return CarriedFields.of(Participation.ENTITY)
                .within(Participation.ACTOR, List.of(
                        CarriedFields.of(ActorRef.Resolved.ENTITY).all(ActorRef.Resolved.REFERS_TO),
                        CarriedFields.of(ActorRef.Unresolved.ENTITY).all(ActorRef.Unresolved.VERBATIM)))
                .where(part -> Party.tells(part.role()), Participation.ROLE);
    }

    private static CarriedFields<Placing> placing() {
        return CarriedFields.of(Placing.ENTITY)
                .all(Placing.PLACE, Placing.PRECISION)
                .where(placing -> placing.role() == PlacingRole.LOCATION, Placing.ROLE);
    }
}
