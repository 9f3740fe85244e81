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
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes each difference as a line of JSON: a record that was added or deleted as it is, and of one that was changed a JSON Patch (RFC 6902).
///
/// A patch says with `test` what has to be there before it changes it, and edits lists from their ends.
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
                    .put(PatchKeys.PATCH, operations(changed.edits()));
        };
    }

    private static ObjectBuilder line(DifferenceKind kind) {
        return new ObjectBuilder().put(PatchKeys.DIFFERENCE, kind.code());
    }

    private static List<ObjectBuilder> operations(List<Edit> edits) {
        var operations = new ArrayList<ObjectBuilder>();
        for (Edit edit : edits.reversed()) {
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

    private static ObjectBuilder operation(String operation, String path, Value value) {
        return new ObjectBuilder().put(PatchKeys.OPERATION, operation).put(PatchKeys.PATH, path).put(PatchKeys.VALUE, ValueNodes.of(value));
    }
}
