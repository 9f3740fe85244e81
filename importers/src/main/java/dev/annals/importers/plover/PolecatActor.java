package dev.annals.importers.plover;

import static dev.annals.importers.column.DatasetColumn.kept;
import static dev.annals.importers.column.DatasetColumn.mapped;

import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Code;
import dev.annals.core.model.Role;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.cameo.ActorKinds;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cell.Content;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.column.Ids;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The eight columns of the actor or the recipient of a POLECAT event.
///
/// @param name the name that was resolved
/// @param raw the words of the text
/// @param wikipedia the page about the actor
record PolecatActor(DatasetColumn name, DatasetColumn country, DatasetColumn cow, DatasetColumn sector, DatasetColumn sectors, DatasetColumn title, DatasetColumn raw, DatasetColumn wikipedia) {

    static PolecatActor of(String owner) {
        return new PolecatActor(
                mapped("actor, participation", owner + " Name"), mapped("code of the actor", owner + " Country"),
                mapped(Content.CODE, "code of the actor", owner + " COW"), mapped("kind and code of the actor", "Primary " + owner + " Sector"),
                kept(owner + " Sectors"), mapped("capacity", owner + " Title"), mapped("words of the participation", owner + " Name Raw"),
                mapped("actor", "Wikipedia " + owner + " ID"));
    }

    Stream<DatasetColumn> columns() {
        return Stream.of(name, country, cow, sector, sectors, title, raw, wikipedia);
    }

    /// Says what the row tells of the actor.
    void gather(DatasetRow row, Cast cast) {
        row.text(name).ifPresent(text -> actor(row, cast, text));
    }

    /// An actor that was not resolved has words of the text only.
    void addTo(EventDraft event, DatasetRow row, Cast cast, Role role) {
        Optional<ActorRef> resolved = row.text(name).map(text -> new ActorRef.Resolved(actor(row, cast, text), row.text(raw)));
        resolved.or(() -> row.text(raw).map(words -> new ActorRef.Unresolved(words, Unresolution.NOT_LOOKED_UP)))
                .ifPresent(actor -> event.addParticipant(actor, role, row.text(title)));
    }

    /// One name can stand for actors of several countries and sectors.
    private String actor(DatasetRow row, Cast cast, String text) {
        String id = row.text(wikipedia).map(page -> Ids.of("polecat:wikipedia", page))
                .orElseGet(() -> Ids.of("polecat:actor", row.text(country).orElse(""), row.text(sector).orElse(""), text));
        Optional<ActorKind> kind = row.text(sector).flatMap(ActorKinds::of);
        return cast.actor(id, row.origin(), kind.orElse(ActorKind.OTHER), text, codes(row));
    }

    private List<Code> codes(DatasetRow row) {
        return Stream.of(
                        row.code("iso-3166-1-alpha-3", country), row.code("cow", cow), row.code("plover-sector", sector),
                        row.code("wikipedia", wikipedia))
                .flatMap(Optional::stream)
                .toList();
    }
}
