package dev.annals.json.record;

import dev.annals.core.schema.FieldSink;
import dev.annals.json.text.Generators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// Writes records one after the other and leaves the stream open.
public final class RecordWriter {

    private final JsonGenerator out;
    private final JsonLayout layout;
    private final JsonSink sink;

    /// To a stream, which gets what stands before the first record at once.
    public RecordWriter(OutputStream stream, JsonLayout layout, JsonSink.Head head) {
        this.out = Generators.open(stream, layout.indented());
        this.layout = layout;
        this.sink = new JsonSink(out, head);
        layout.begin(out);
    }

    /// Writes what a record gives to the sink.
    public void write(Consumer<FieldSink> record) throws IOException {
        Generators.attempt(() -> {
            record.accept(sink);
            layout.endRecord(out);
        });
    }

    /// Hands on what was written so far.
    public void flush() throws IOException {
        Generators.attempt(out::flush);
    }

    void finish() throws IOException {
        Generators.attempt(() -> {
            layout.end(out);
            out.flush();
        });
    }

    /// Lets go of the generator.
    public void close() throws IOException {
        Generators.attempt(out::close);
    }
}
