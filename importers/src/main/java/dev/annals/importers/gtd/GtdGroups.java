package dev.annals.importers.gtd;

import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Responsibility;
import dev.annals.core.model.Role;
import dev.annals.core.model.Stance;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.table.Cast;
import dev.annals.importers.table.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Ids;
import java.util.List;
import java.util.Optional;

/// The groups to which the GTD attributes an incident, and what they claim.
final class GtdGroups {

    private static final String UNKNOWN = "Unknown";
    private static final String YES = "1";

    private final DatasetRow row;
    private final Cast cast;

    GtdGroups(DatasetRow row, Cast cast) {
        this.row = row;
        this.cast = cast;
    }

    void addTo(EventDraft event) {
        for (int n = 0; n < GtdColumns.GROUPS.size(); n++) {
            add(event, GtdColumns.GROUPS.get(n), GtdColumns.UNCERTAIN.get(n), GtdColumns.CLAIMED.get(n));
        }
    }

    private void add(EventDraft event, DatasetColumn name, DatasetColumn uncertain, DatasetColumn claimed) {
        row.text(name).map(this::actor).ifPresent(actor -> {
            event.addParticipant(actor, Role.AGENT, Optional.empty());
            event.responsibilities.add(responsibility(actor, is(uncertain) ? Stance.SUSPECTED : Stance.ATTRIBUTED));
            if (is(claimed)) {
                event.responsibilities.add(responsibility(actor, is(GtdColumns.COMPETING) ? Stance.COMPETING_CLAIM : Stance.CLAIMS));
            }
        });
    }

    private boolean is(DatasetColumn column) {
        return row.text(column).filter(YES::equals).isPresent();
    }

    private static Responsibility responsibility(ActorRef actor, Stance stance) {
        return new Responsibility(actor, stance, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ActorRef actor(String name) {
        if (name.equals(UNKNOWN)) {
            return new ActorRef.Unresolved(name, Unresolution.UNNAMED);
        }
        String id = Ids.of("gtd:group", name);
        cast.actor(id, row, ActorKind.OTHER, name, List.of());
        return new ActorRef.Resolved(id, Optional.of(name));
    }
}
