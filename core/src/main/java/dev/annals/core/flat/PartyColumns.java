package dev.annals.core.flat;

import dev.annals.core.flat.RecordNames.Named;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.CorpusRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Fills in who took part, from all actors that there are.
final class PartyColumns implements Closeable {

    private static final String RESOLVED = "a";
    private static final String WORDS = "w";

    private final RecordNames actors = new RecordNames();

    /// Names are told apart whatever the kind of the actor.
    void add(Actor actor) {
        actors.add(named(actor));
    }

    static Named named(Actor actor) {
        return new Named(actor.id(), "", actor.name(), List.of(actor.kind().code()));
    }

    /// Who is meant, as a text that waits.
    static String packed(ActorRef actor) {
        return switch (actor) {
            case ActorRef.Resolved resolved -> RESOLVED + resolved.refersTo();
            case ActorRef.Unresolved unresolved -> WORDS + unresolved.verbatim();
        };
    }

    /// Fills in a party of such texts.
    void fill(RowValues row, Party party, List<String> packed) {
        row.put(party.column(), EventFacts.listed(packed.stream().map(this::name).toList()));
    }

    private String name(String packed) {
        String text = packed.substring(1);
        if (packed.startsWith(WORDS)) {
            return text;
        }
        actors.show(text);
        return actors.name(text);
    }

    /// The actors that no row names.
    Iterable<CorpusRecord> unshown() {
        return () -> StreamSupport.stream(actors.unshown().spliterator(), false).<CorpusRecord>map(actor -> new Actor(
                actor.id(), ActorKind.LIST.find(actor.more().getFirst()).orElseThrow(), actor.name(), List.of(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), List.of(), List.of())).iterator();
    }

    @Override
    public void close() throws IOException {
        actors.close();
    }
}
