package dev.annals.core.format;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks each record against those that came before it.
///
/// Keeps the ids of all records, and the lengths of the sources, in memory.
final class Integrity {

    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Long> lengths = new HashMap<>();
    private final Map<String, List<Notice>> openLinks = new LinkedHashMap<>();
    private boolean begun;

    /// What is wrong with a record; when nothing is, later records may refer to it.
    List<Problem> check(CorpusRecord record, Origin origin) {
        String type = Ledger.typeOf(record);
        var problems = new ArrayList<Problem>();
        if (ids(type).contains(record.id())) {
            problems.add(new Problem("id", record.id(), "is the id of another " + type + " too", origin.position()));
        }
        if (record instanceof Corpus && begun) {
            problems.add(new Problem("", "", "the description of the corpus has to be its first record", origin.position()));
        }
        var references = new ReferenceCollector();
        Catalogue.write(record, references);
        var links = new ArrayList<Mention>();
        for (Mention mention : references.mentions()) {
            if (mention.target().equals(Event.ENTITY.name())) {
                links.add(mention);
            } else if (!ids(mention.target()).contains(mention.id())) {
                problems.add(new Problem(
                        mention.field(), mention.id(), "is not the id of " + article(mention.target()) + " that came before", origin.position()));
            } else if (mention.end() > lengths.getOrDefault(mention.id(), Long.MAX_VALUE)) {
                problems.add(new Problem(
                        mention.endField(), Long.toString(mention.end()),
                        "is beyond the source " + mention.id() + ", which has " + lengths.get(mention.id()) + " code points",
                        origin.position()));
            }
        }
        if (problems.isEmpty()) {
            remember(record, type);
            links.forEach(link -> follow(link, record, type, origin));
        }
        return problems;
    }

    private void remember(CorpusRecord record, String type) {
        begun = true;
        ids(type).add(record.id());
        if (record instanceof Source source) {
            source.length().ifPresent(length -> lengths.put(source.id(), length));
        }
        if (record instanceof Event) {
            openLinks.remove(record.id());
        }
    }

    private void follow(Mention link, CorpusRecord record, String type, Origin origin) {
        if (!ids(type).contains(link.id())) {
            var problem = new Problem(link.field(), link.id(), "is not the id of an event of this corpus", origin.position());
            openLinks.computeIfAbsent(link.id(), id -> new ArrayList<>())
                    .add(Notice.of(Severity.ERROR, "dangling-link", origin.file(), type + " " + record.id(), problem));
        }
    }

    /// The links to events that never came.
    List<Notice> danglingLinks() {
        return openLinks.values().stream().flatMap(List::stream).toList();
    }

    private static String article(String noun) {
        return (noun.startsWith("a") || noun.startsWith("e") ? "an " : "a ") + noun;
    }

    private Set<String> ids(String type) {
        return ids.computeIfAbsent(type, name -> new HashSet<>());
    }
}
