package dev.annals.importers.cast;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a row says of an actor: kind, name and codes.
final class SaidOfActor {

    private static final int KIND = 0;
    private static final int NAME = 1;
    private static final int CODES = 2;

    private SaidOfActor() {}

    static String text(Actor actor) {
        String kind = actor.kind() == ActorKind.OTHER ? "" : actor.kind().code();
        var parts = new ArrayList<>(List.of(kind, actor.name()));
        SaidCodes.addParts(parts, actor.codes());
        return Saying.text(parts);
    }

    /// The kind and the name that most rows give, and all codes; of a kind that no row gives, that of `own`.
    static Actor together(Actor own, List<Saying> said) {
        Optional<ActorKind> kind = Votes.at(KIND, said).flatMap(ActorKind.LIST::find);
        return new Actor(
                own.id(), kind.orElse(own.kind()), Votes.at(NAME, said).orElse(own.name()), own.otherNames(), own.country(), own.partOf(),
                SaidCodes.from(CODES, said), own.tenures(), own.figures(), own.reports());
    }
}
