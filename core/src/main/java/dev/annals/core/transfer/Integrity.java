package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Problem;
import dev.annals.core.scratch.IdTable;
import dev.annals.core.scratch.KeyedHash;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Checks each record against those that came before it.
///
/// Keeps an index of all records, and the lengths of the sources; the heap does not grow with the corpus, see [IdTable].
final class Integrity {

    private final RecordIndex index = new RecordIndex();
    private final Fingerprint fingerprint = new Fingerprint(KeyedHash.secret());
    private final References references = new References();
    private final OpenLinks openLinks = new OpenLinks();
    private final IdTable lengths = new IdTable();
    private boolean begun;

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
        long content = fingerprint.of(record);
        RecordIndex.Seen seen = index.look(type, record.id(), content);
        if (seen == RecordIndex.Seen.SAME) {
            return new Finding.Repeated();
        }
        var problems = new ArrayList<Problem>();
        if (seen == RecordIndex.Seen.OTHER) {
            problems.add(new Problem("id", record.id(), "is the id of another " + type + " too", origin.position()));
        }
        if (record instanceof Corpus && begun) {
            problems.add(Problem.of("the description of the corpus has to be its first record", origin.position()));
        }
        if (problems.isEmpty() && references.areSound(record, this::isSound)) {
            remember(record, type, content);
            return new Finding.Sound();
        }
        return lookClosely(record, origin, content, problems);
    }

    /// Something is not there, or not there yet.
    private Finding lookClosely(CorpusRecord record, Origin origin, long content, List<Problem> problems) {
        String type = Ledger.typeOf(record);
        List<Mention> mentions = Mentions.in(record);
        mentions.stream().filter(mention -> !isLink(mention)).forEach(mention -> follow(mention, origin, problems));
        if (!problems.isEmpty()) {
            return new Finding.Unsound(problems);
        }
        remember(record, type, content);
        mentions.stream().filter(Integrity::isLink).filter(link -> !isThere(link.id()))
                .forEach(link -> openLinks.add(link, type + " " + record.id(), origin, isImported(record)));
        return new Finding.Sound();
    }

    /// How many characters the texts of the record have that was checked last.
    long length() {
        return fingerprint.length();
    }

    private boolean isSound(String target, String id, long end) {
        return index.has(target, id) && (end == 0 || end <= length(id));
    }

    private static boolean isImported(CorpusRecord record) {
        return record instanceof Event event && event.extras().isPresent();
    }

    private static boolean isLink(Mention mention) {
        return mention.target().equals(Event.ENTITY.name());
    }

    private void follow(Mention mention, Origin origin, List<Problem> problems) {
        if (!index.has(mention.target(), mention.id())) {
            problems.add(new Problem(
                    mention.field(), mention.id(), "is not the id of " + article(mention.target()) + " that came before", origin.position()));
        } else if (mention.end() > length(mention.id())) {
            problems.add(new Problem(
                    mention.endField(), Long.toString(mention.end()),
                    "is beyond the source " + mention.id() + ", which has " + length(mention.id()) + " code points",
                    origin.position()));
        }
    }

    private long length(String source) {
        return lengths.get(source).orElse(Long.MAX_VALUE);
    }

    private void remember(CorpusRecord record, String type, long content) {
        begun = true;
        index.add(type, record.id(), content);
        if (record instanceof Source source) {
            source.length().ifPresent(length -> lengths.put(source.id(), length));
        }
    }

    /// Tells the links to events that never came.
    void tellDanglingLinks(Consumer<Notice> notices) {
        openLinks.tellDangling(this::isThere, notices);
    }

    private boolean isThere(String event) {
        return index.has(Event.ENTITY.name(), event);
    }

    private static String article(String noun) {
        return (noun.startsWith("a") || noun.startsWith("e") ? "an " : "a ") + noun;
    }
}
