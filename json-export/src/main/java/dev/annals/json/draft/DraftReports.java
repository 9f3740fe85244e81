package dev.annals.json.draft;

import dev.annals.core.entry.Quotation;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The reports of a record of a draft: each source that stands beside a value, with its words, becomes one, which the value then names.
final class DraftReports {

    /// The list of the reports of a record.
    static final String LIST = "reports";

    /// What an element says of the report that says so.
    static final String REPORT = "report";

    static final String SOURCE = "source";
    static final String QUOTATION = "quotation";

    private final DraftNames names;
    private final Set<String> taken = new HashSet<>();
    private final Map<List<String>, String> known = new HashMap<>();
    private final List<JsonNode> made = new ArrayList<>();

    /// Of a record, which may have reports of its own.
    DraftReports(JsonNode record, DraftNames names) {
        this.names = names;
        record.child(LIST).filter(JsonNode.ArrayNode.class::isInstance)
                .ifPresent(list -> ((JsonNode.ArrayNode) list).elements().forEach(report -> report.child(JsonKeys.ID).ifPresent(id -> taken.add(id.value()))));
    }

    /// Whether a source and its words may stand in an object of a kind, because it names a report or has reports.
    static boolean isSourced(Entity<?> entity) {
        return entity.fields().stream().anyMatch(field -> field.name().equals(LIST) || field.name().equals(REPORT));
    }

    /// Those that were made.
    List<JsonNode> made() {
        return made;
    }

    /// The report of what stands beside the values of an object, if a source does; throws [Malformed].
    Optional<String> of(JsonNode object) {
        Optional<JsonNode> source = object.child(SOURCE);
        Optional<JsonNode> quotation = object.child(QUOTATION);
        if (source.isEmpty()) {
            quotation.ifPresent(words -> {
                throw refused(QUOTATION, words, "is quoted from no source; name it beside, such as \"source\": \"harbour-news-1\"");
            });
            return Optional.empty();
        }
        object.child(REPORT).ifPresent(report -> {
            throw refused(SOURCE, source.get(), "stands beside the key report, which names the report " + report.value() + "; leave one of the two");
        });
        String words = quotation.map(quoted -> new Quotation(text(QUOTATION, quoted)).words()).orElse("");
        return Optional.of(report(id(source.get()), words, source.get().position(), quotation.orElse(source.get()).position()));
    }

    private String id(JsonNode source) {
        try {
            return names.find(Source.ENTITY.name(), text("", source), source.position());
        } catch (Malformed malformed) {
            throw malformed.within(SOURCE);
        }
    }

    private static String text(String key, JsonNode node) {
        if (node instanceof JsonNode.TextNode text) {
            return text.value();
        }
        throw refused(key, node, "is " + node.shape() + "; write it as a text, such as \"harbour-news-1\"");
    }

    private static Malformed refused(String key, JsonNode node, String message) {
        return new Malformed(new Problem(key, node.value(), message, node.position()));
    }

    private String report(String source, String words, Position position, Position quoted) {
        String before = known.get(List.of(source, words));
        if (before != null) {
            return before;
        }
        int n = 1;
        while (!taken.add("r" + n)) {
            n++;
        }
        var members = new ArrayList<JsonNode.Member>(List.of(NodeSink.member(Report.ID.name(), "r" + n, position)));
        if (!words.isEmpty()) {
            members.add(NodeSink.member(Report.SUMMARY.name(), "\u201C" + words + "\u201D", quoted));
        }
        members.add(NodeSink.member(Report.SOURCE.name(), source, position));
        made.add(new JsonNode.ObjectNode(position, members));
        known.put(List.of(source, words), "r" + n);
        return "r" + n;
    }
}
