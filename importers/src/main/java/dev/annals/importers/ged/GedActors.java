package dev.annals.importers.ged;

import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Code;
import dev.annals.core.model.Role;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.LatestCells;
import dev.annals.importers.column.Ids;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The two sides of an event of UCDP GED.
final class GedActors {

    private static final String CIVILIANS = "Civilians";
    private static final String GOVERNMENT = "Government of ";
    private static final String STATE_BASED = "1";
    private static final String ONE_SIDED = "3";

    private final DatasetRow row;
    private final Cast cast;

    GedActors(DatasetRow row, Cast cast) {
        this.row = row;
        this.cast = cast;
    }

    /// The columns of a side.
    ///
    /// @param name its name
    /// @param id its number
    /// @param anyId its number in a release that is not known
    /// @param state the Gleditsch-Ward number of its state, if it is a government
    /// @param capacity what it is called
    /// @param columns all that shows who it is
    private record Side(DatasetColumn name, DatasetColumn id, DatasetColumn anyId, DatasetColumn state, String capacity, List<DatasetColumn> columns) {
        static final Side A = of(GedColumns.SIDE_A, GedColumns.SIDE_A_ID, GedColumns.SIDE_A_ANY_ID, GedColumns.GW_A, "side a");
        static final Side B = of(GedColumns.SIDE_B, GedColumns.SIDE_B_ID, GedColumns.SIDE_B_ANY_ID, GedColumns.GW_B, "side b");

        private static Side of(DatasetColumn name, DatasetColumn id, DatasetColumn anyId, DatasetColumn state, String capacity) {
            return new Side(name, id, anyId, state, capacity, List.of(name, id, anyId, state, GedColumns.VIOLENCE));
        }
    }

    /// Says what the row tells of the sides. One that it does not show to be a state may be shown to be one by another row.
    void gather() {
        for (Side side : List.of(Side.A, Side.B)) {
            cast.said(side.capacity() + row.cells(side.columns()), said -> new GedActors(row, said).gather(side));
        }
    }

    private void gather(Side side) {
        row.text(side.name()).filter(name -> !name.equalsIgnoreCase(CIVILIANS))
                .ifPresent(name -> actor(side, name, isState(side, name) ? ActorKind.STATE : ActorKind.OTHER));
    }

    /// Two sides that fight take part on an equal footing; in one-sided violence side b is the target (codebook, type_of_violence).
    void addTo(EventDraft event, LatestCells<Optional<ActorRef>> latestA, LatestCells<Optional<ActorRef>> latestB) {
        add(event, Side.A, is(ONE_SIDED) ? Role.AGENT : Role.PARTICIPANT, latestA);
        add(event, Side.B, is(ONE_SIDED) ? Role.TARGET : Role.PARTICIPANT, latestB);
    }

    private void add(EventDraft event, Side side, Role role, LatestCells<Optional<ActorRef>> latest) {
        latest.of(row, side.columns(), cast, () -> row.text(side.name()).map(name -> who(side, name)))
                .ifPresent(who -> event.addParticipant(who, role, Optional.of(side.capacity())));
    }

    /// All civilians share one number in the dataset, although they are never the same people.
    private ActorRef who(Side side, String name) {
        if (name.equalsIgnoreCase(CIVILIANS)) {
            return new ActorRef.Unresolved(name, Unresolution.CIVILIANS);
        }
        ActorKind kind = isState(side, name) ? ActorKind.STATE : ActorKind.ARMED_GROUP;
        return new ActorRef.Resolved(actor(side, name, kind), Optional.of(name));
    }

    private String actor(Side side, String name, ActorKind kind) {
        Optional<String> number = row.text(side.id());
        String id = number.map(code -> Ids.of("ged:actor", code)).orElseGet(() -> Ids.of("ged:actor-named", name));
        return cast.actor(id, row.origin(), kind, name, codes(side));
    }

    /// A side with a Gleditsch-Ward number is the government of that state, and so is side a of state-based conflict (codebook, side_a and
    /// type_of_violence); both are called so, too.
    private boolean isState(Side side, String name) {
        return row.text(side.state()).isPresent() || name.regionMatches(true, 0, GOVERNMENT, 0, GOVERNMENT.length()) || (side.equals(Side.A) && is(STATE_BASED));
    }

    private boolean is(String violence) {
        return row.text(GedColumns.VIOLENCE).filter(violence::equals).isPresent();
    }

    private List<Code> codes(Side side) {
        return Stream.of(
                        row.code("ucdp-actor", side.id()), row.code("ucdp-actor-any-release", side.anyId()), row.code("gw", side.state()))
                .flatMap(Optional::stream).toList();
    }
}
