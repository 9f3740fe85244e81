package dev.annals.json.patch;

import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.merge.Difference;
import dev.annals.core.merge.DifferenceKind;
import dev.annals.core.merge.Differences;
import dev.annals.core.merge.Edit;
import dev.annals.core.merge.Value;
import dev.annals.core.merge.ValueSink;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes each difference as a line of JSON: a record that was added or deleted as it is, and of one that was changed a JSON Patch (RFC 6902).
///
/// A patch says with `test` what has to be there before it changes it, and what stands beside an element that it inserts; it edits lists from their ends.
public final class PatchWriter implements Differences {

    private final OutputStream out;
    private final String name;

    /// To a stream, which messages call by this name.
    public PatchWriter(OutputStream out, String name) {
        this.out = out;
        this.name = name;
    }

    @Override
    public void add(Difference difference) {
        try {
            out.write((JsonText.compact(line(difference).node()) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }

    private static ObjectBuilder line(Difference difference) {
        return switch (difference) {
            case Difference.Added(CorpusRecord record) -> line(DifferenceKind.ADDED).put(PatchKeys.RECORD, ValueNodes.of(ValueSink.of(record)));
            case Difference.Deleted(CorpusRecord record) -> line(DifferenceKind.DELETED).put(PatchKeys.RECORD, ValueNodes.of(ValueSink.of(record)));
            case Difference.Changed changed -> line(DifferenceKind.CHANGED)
                    .put(JsonKeys.TYPE, Catalogue.entityOf(changed.after()).name())
                    .put(JsonKeys.ID, changed.after().id())
                    .put(PatchKeys.PATCH, operations(changed));
        };
    }

    private static ObjectBuilder line(DifferenceKind kind) {
        return new ObjectBuilder().put(PatchKeys.DIFFERENCE, kind.code());
    }

    private static List<ObjectBuilder> operations(Difference.Changed changed) {
        var operations = new ArrayList<ObjectBuilder>();
        neighbours(changed).forEach((path, element) -> operations.add(operation("test", path, element)));
        for (Edit edit : changed.edits().reversed()) {
            String path = JsonPointer.of(edit.path());
            switch (edit) {
                case Edit.Replaced replaced -> {
                    operations.add(operation("test", path, replaced.before()));
                    operations.add(operation("replace", path, replaced.after()));
                }
                case Edit.Inserted inserted -> operations.add(operation("add", path, inserted.after()));
                case Edit.Removed removed -> {
                    operations.add(operation("test", path, removed.before()));
                    operations.add(new ObjectBuilder().put(PatchKeys.OPERATION, "remove").put(PatchKeys.PATH, path));
                }
            }
        }
        return operations;
    }

    /// Between which elements something is inserted: there are no others to tell that the list is another by now. They are asked for before anything is
    /// changed.
    private static Map<String, JsonNode> neighbours(Difference.Changed changed) {
        var neighbours = new LinkedHashMap<String, JsonNode>();
        JsonNode before = ValueNodes.of(ValueSink.of(changed.before()));
        for (Edit edit : changed.edits()) {
            List<String> list = edit.path().subList(0, edit.path().size() - 1);
            if (edit instanceof Edit.Inserted && found(before, list) instanceof JsonNode.ArrayNode(Position position, List<JsonNode> elements)) {
                int place = Integer.parseInt(edit.path().getLast());
                for (int n = Math.max(0, place - 1); n < Math.min(elements.size(), place + 1); n++) {
                    neighbours.put(JsonPointer.of(list) + "/" + n, elements.get(n));
                }
            }
        }
        return neighbours;
    }

    private static JsonNode found(JsonNode record, List<String> path) {
        try {
            return JsonPlace.at(record, path);
        } catch (Unfitting unfitting) {
            throw new IllegalStateException("an edit is made within what there was: " + path, unfitting);
        }
    }

    private static ObjectBuilder operation(String operation, String path, Value value) {
        return operation(operation, path, ValueNodes.of(value));
    }

    private static ObjectBuilder operation(String operation, String path, JsonNode value) {
        return new ObjectBuilder().put(PatchKeys.OPERATION, operation).put(PatchKeys.PATH, path).put(PatchKeys.VALUE, value);
    }
}
