package dev.annals.json.draft;

import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in a draft before anybody has filled it in.
public final class DraftBeginning {

    private DraftBeginning() {}

    /// Its mark, sources a line each, and an example, which is JSON already.
    public static String of(List<Source> sources, String example) {
        Stream<String> lines = Stream.concat(Stream.of("{\"" + JsonKeys.TYPE + "\": \"" + Draft.MARK + "\"}"), sources.stream().map(DraftBeginning::line));
        return Stream.concat(lines, Stream.of(example.indent(2).strip())).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static String line(Source source) {
        var members = new ArrayList<JsonNode.Member>(List.of(NodeSink.member(JsonKeys.TYPE, Source.ENTITY.name(), Position.UNKNOWN)));
        members.addAll(((JsonNode.ObjectNode) NodeSink.of(new Type.Nested<>(Source.ENTITY), source, Position.UNKNOWN)).members());
        return JsonText.compact(new JsonNode.ObjectNode(Position.UNKNOWN, members));
    }
}
