package dev.annals.importers.gtd;

import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Responsibility;
import dev.annals.core.model.Role;
import dev.annals.core.model.Stance;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.column.Ids;
import java.util.List;
import java.util.Optional;

/// The groups to which the GTD attributes an incident, and what they claim.
final class GtdGroups {

    private static final String UNKNOWN = "Unknown";

    private final DatasetRow row;
    private final Cast cast;
    private final Stance claim;

    GtdGroups(DatasetRow row, Cast cast) {
        this.row = row;
        this.cast = cast;
        this.claim = GtdAnswer.of(row, GtdColumns.COMPETING) == GtdAnswer.YES ? Stance.COMPETING_CLAIM : Stance.CLAIMS;
    }

    /// Says what the row tells of the groups.
    void gather() {
        GtdColumns.GROUPS.forEach(name -> row.text(name).ifPresent(this::actor));
    }

    void addTo(EventDraft event) {
        for (int n = 0; n < GtdColumns.GROUPS.size(); n++) {
            add(event, GtdColumns.GROUPS.get(n), GtdColumns.UNCERTAIN.get(n), GtdColumns.CLAIMED.get(n));
        }
    }

    private void add(EventDraft event, DatasetColumn name, DatasetColumn uncertain, DatasetColumn claimed) {
        row.text(name).map(this::actor).ifPresent(actor -> {
            event.addParticipant(actor, Role.AGENT, Optional.empty());
            attribution(actor, uncertain).ifPresent(event.responsibilities::add);
            claim(actor, claimed).ifPresent(event.responsibilities::add);
        });
    }

    /// An incident of a group that is not known is attributed to nobody. Where it is not known whether the dataset is sure, the group is no
    /// more than suspected; where the cell is empty, nothing was said against the attribution.
    private Optional<Responsibility> attribution(ActorRef actor, DatasetColumn uncertain) {
        Stance stance = switch (GtdAnswer.of(row, uncertain)) {
            case YES, UNKNOWN -> Stance.SUSPECTED;
            case NO, NOT_GIVEN -> Stance.ATTRIBUTED;
        };
        return Optional.of(responsibility(actor, stance)).filter(made -> actor instanceof ActorRef.Resolved);
    }

    private Optional<Responsibility> claim(ActorRef actor, DatasetColumn claimed) {
        return Optional.of(responsibility(actor, claim)).filter(made -> GtdAnswer.of(row, claimed) == GtdAnswer.YES);
    }

    private static Responsibility responsibility(ActorRef actor, Stance stance) {
        return new Responsibility(actor, stance, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ActorRef actor(String name) {
        if (name.equalsIgnoreCase(UNKNOWN)) {
            return new ActorRef.Unresolved(name, Unresolution.UNNAMED);
        }
        String id = Ids.of("gtd:group", name);
        cast.actor(id, row.origin(), ActorKind.OTHER, name, List.of());
        return new ActorRef.Resolved(id, Optional.of(name));
    }
}
