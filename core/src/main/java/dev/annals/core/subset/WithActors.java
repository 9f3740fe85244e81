package dev.annals.core.subset;

import dev.annals.core.format.Notice;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Responsibility;
import dev.annals.core.scratch.IdSet;
import java.util.List;
import java.util.stream.Stream;

/// Events in which actors take part, or for which they are said to be responsible or not; with an actor go those that are a part of it.
///
/// @param words the ids, names or codes of the actors
record WithActors(List<String> words) implements Condition {

    @Override
    public String option() {
        return SubsetOption.ACTOR.word();
    }

    @Override
    public Judge judge() {
        return new Members(words);
    }

    private static final class Members implements Judge {

        private final NamedRecords named;
        private final IdSet members = new IdSet();

        Members(List<String> words) {
            this.named = new NamedRecords(SubsetOption.ACTOR, "an actor", words);
        }

        @Override
        public void see(CorpusRecord record) {
            if (record instanceof Actor actor) {
                boolean asked = named.isAsked(actor.id(), actor.name(), actor.otherNames(), actor.codes(), actor.id());
                if (asked || actor.partOf().filter(members::has).isPresent()) {
                    members.add(actor.id());
                }
            }
        }

        @Override
        public Verdict judge(Event event) {
            return Stream.concat(event.participations().stream().map(Participation::actor), event.responsibilities().stream().map(Responsibility::actor))
                    .anyMatch(this::isMember) ? Verdict.IN : Verdict.OUT;
        }

        private boolean isMember(ActorRef actor) {
            return switch (actor) {
                case ActorRef.Resolved(String id, var verbatim) -> members.has(id);
                case ActorRef.Unresolved unresolved -> false;
            };
        }

        @Override
        public Marked marked() {
            return new Marked(Actor.ENTITY.name(), List.of(members));
        }

        @Override
        public List<Notice> notices() {
            return named.notices();
        }
    }
}
