package dev.annals.importers.acled;

import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Code;
import dev.annals.core.model.Role;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.column.Ids;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Somebody whom a row of ACLED names.
///
/// @param name the name
/// @param inter the column with the code of its sort; associates have none
/// @param capacity whether it is the first or second actor, or with one of these
record AcledParticipant(String name, Optional<DatasetColumn> inter, String capacity) {

    private static final Pattern CIVILIANS = Pattern.compile("Civilians( \\(.*\\))?", Pattern.CASE_INSENSITIVE);

    void addTo(EventDraft event, DatasetRow row, Cast cast) {
        event.addParticipant(who(row, cast), Role.PARTICIPANT, Optional.of(capacity));
    }

    /// Civilians of a country share a name, although they are never the same people (codebook, "Civilians").
    private ActorRef who(DatasetRow row, Cast cast) {
        return isCivilians() ? new ActorRef.Unresolved(name, Unresolution.CIVILIANS) : new ActorRef.Resolved(actor(row, cast), Optional.of(name));
    }

    /// Says what the row tells of the actor, if it is one.
    void gather(DatasetRow row, Cast cast) {
        if (!isCivilians()) {
            actor(row, cast);
        }
    }

    private boolean isCivilians() {
        return CIVILIANS.matcher(name).matches();
    }

    private String actor(DatasetRow row, Cast cast) {
        List<Code> codes = inter.flatMap(column -> row.code("acled-inter", column)).stream().toList();
        return cast.actor(Ids.of("acled:actor", name), row.origin(), ActorKind.OTHER, name, codes);
    }
}
