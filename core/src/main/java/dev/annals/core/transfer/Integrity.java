package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Checks each record against those that came before it.
final class Integrity {

    private static final int REMEMBERED = 10_000;

    private final RecordsBefore known;
    private final References references = new References();
    private final OpenLinks openLinks = new OpenLinks();
    private final Set<String> rejectedEvents = new HashSet<>();

    Integrity(RecordsBefore known) {
        this.known = known;
    }

    /// What a record is, next to those before it.
    sealed interface Finding {

        /// All is well; later records may refer to it.
        record Sound() implements Finding {}

        /// It is there already, word for word.
        record Repeated() implements Finding {}

        /// It cannot be let in.
        record Unsound(List<Problem> problems) implements Finding {}
    }

    /// What a record is, next to those before it.
    Finding check(CorpusRecord record, Origin origin) {
        String type = Ledger.typeOf(record);
        RecordIndex.Seen seen = known.look(record, type);
        if (seen == RecordIndex.Seen.SAME) {
            return new Finding.Repeated();
        }
        var problems = new ArrayList<Problem>();
        if (seen == RecordIndex.Seen.OTHER) {
            problems.add(new Problem("id", record.id(), "is the id of another " + type + " too", origin.at("id")));
        }
        if (record instanceof Corpus && known.any()) {
            problems.add(Problem.of("the description of the corpus has to be its first record", origin.position()));
        }
        if (problems.isEmpty() && references.areSound(record, this::isSound)) {
            known.remember(record, type);
            return new Finding.Sound();
        }
        return lookClosely(record, origin, problems);
    }

    /// Something is not there, or not there yet.
    private Finding lookClosely(CorpusRecord record, Origin origin, List<Problem> problems) {
        String type = Ledger.typeOf(record);
        List<Mention> mentions = Mentions.in(record);
        mentions.stream().filter(mention -> !isLink(mention)).forEach(mention -> follow(mention, origin, problems));
        if (!problems.isEmpty()) {
            return new Finding.Unsound(problems);
        }
        known.remember(record, type);
        mentions.stream().filter(Integrity::isLink).filter(link -> !isThere(link.id()))
                .forEach(link -> openLinks.add(link, type + " " + record.id(), origin, isImported(record)));
        return new Finding.Sound();
    }

    /// How many characters the texts of the record have that was checked last.
    long length() {
        return known.textLength();
    }

    private boolean isSound(String target, String id, long end) {
        return known.has(target, id) && (end == 0 || end <= known.length(id));
    }

    private static boolean isImported(CorpusRecord record) {
        return record instanceof Event event && event.extras().isPresent();
    }

    private static boolean isLink(Mention mention) {
        return mention.target().equals(Event.ENTITY.name());
    }

    private void follow(Mention mention, Origin origin, List<Problem> problems) {
        if (!known.has(mention.target(), mention.id())) {
            problems.add(new Problem(
                    mention.field(), mention.id(), "is not the id of " + article(mention.target()) + " that came before", origin.at(mention.field())));
        } else if (mention.end() > known.length(mention.id())) {
            problems.add(new Problem(
                    mention.endField(), Long.toString(mention.end()),
                    "is beyond the source " + mention.id() + ", which has " + known.length(mention.id()) + " code points",
                    origin.at(mention.endField())));
        }
    }

    /// Remembers the first events that were rejected: links to them follow from that.
    void rejected(Rejection rejection) {
        if (rejection.type().equals(Event.ENTITY.name()) && rejectedEvents.size() < REMEMBERED) {
            rejection.id().ifPresent(rejectedEvents::add);
        }
    }

    /// Tells the links to events that never came.
    void tellDanglingLinks(Consumer<Notice> notices) {
        openLinks.tellDangling(this::isThere, rejectedEvents::contains, notices);
    }

    private boolean isThere(String event) {
        return known.has(Event.ENTITY.name(), event);
    }

    private static String article(String noun) {
        return (noun.startsWith("a") || noun.startsWith("e") ? "an " : "a ") + noun;
    }
}
