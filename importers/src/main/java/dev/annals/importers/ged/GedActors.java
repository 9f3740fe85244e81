package dev.annals.importers.ged;

import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Code;
import dev.annals.core.model.Role;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.table.Cast;
import dev.annals.importers.table.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The two sides of an event of UCDP GED.
final class GedActors {

    private static final String CIVILIANS = "Civilians";
    private static final String ONE_SIDED = "3";

    private final DatasetRow row;
    private final Cast cast;

    GedActors(DatasetRow row, Cast cast) {
        this.row = row;
        this.cast = cast;
    }

    /// Two sides that fight take part on an equal footing; in one-sided violence side b is the target (codebook, type_of_violence).
    void addTo(EventDraft event) {
        boolean oneSided = row.text(GedColumns.VIOLENCE).filter(ONE_SIDED::equals).isPresent();
        add(event, GedColumns.SIDE_A, GedColumns.SIDE_A_ID, GedColumns.GW_A, oneSided ? Role.AGENT : Role.PARTICIPANT);
        add(event, GedColumns.SIDE_B, GedColumns.SIDE_B_ID, GedColumns.GW_B, oneSided ? Role.TARGET : Role.PARTICIPANT);
    }

    private void add(EventDraft event, DatasetColumn name, DatasetColumn id, DatasetColumn state, Role role) {
        row.text(name).ifPresent(text -> event.addParticipant(actor(text, row.text(id), row.text(state)), role, Optional.empty()));
    }

    /// All civilians share one id in the dataset, although they are never the same people.
    private ActorRef actor(String name, Optional<String> id, Optional<String> state) {
        if (name.equals(CIVILIANS)) {
            return new ActorRef.Unresolved(name, Unresolution.UNNAMED);
        }
        String actor = id.map(code -> Ids.of("ged:actor", code)).orElseGet(() -> Ids.of("ged:actor-named", name));
        cast.actor(actor, row, kind(state), name, codes(id, state));
        return new ActorRef.Resolved(actor, Optional.of(name));
    }

    /// A side with a Gleditsch-Ward number is the government of that state.
    private static ActorKind kind(Optional<String> state) {
        return state.isPresent() ? ActorKind.STATE : ActorKind.ARMED_GROUP;
    }

    private static List<Code> codes(Optional<String> id, Optional<String> state) {
        var codes = new ArrayList<Code>();
        id.ifPresent(code -> codes.add(new Code("ucdp-actor", code)));
        state.ifPresent(code -> codes.add(new Code("gw", code)));
        return codes;
    }
}
