package dev.annals.json;

import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.merge.Differences;
import dev.annals.core.merge.Patch;
import dev.annals.json.patch.JsonPatch;
import dev.annals.json.patch.PatchWriter;
import java.io.OutputStream;

/// What two corpora differ in, as lines of JSON: out, and in to be applied.
public final class JsonDifferences {

    private JsonDifferences() {}

    /// Writes differences to a stream, which messages call by this name.
    public static Differences writer(OutputStream out, String name) {
        return new PatchWriter(out, name);
    }

    /// Reads differences, to apply them, and tells which lines are none.
    public static Patch read(Input input, Receiver receiver) {
        return JsonPatch.of(input, receiver);
    }
}
