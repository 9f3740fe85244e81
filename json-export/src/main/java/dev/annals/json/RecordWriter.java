package dev.annals.json;

import dev.annals.core.schema.FieldSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/// Writes records one after the other and leaves the stream open.
final class RecordWriter {

    private final JsonGenerator out;
    private final Layout layout;
    private final JsonSink sink;

    RecordWriter(OutputStream stream, Layout layout, JsonSink.Head head) {
        this.out = Generators.open(stream, layout.indented());
        this.layout = layout;
        this.sink = new JsonSink(out, head);
        layout.begin(out);
    }

    void write(Consumer<FieldSink> record) throws IOException {
        attempt(() -> {
            record.accept(sink);
            layout.endRecord(out);
        });
    }

    void flush() throws IOException {
        attempt(out::flush);
    }

    void finish() throws IOException {
        attempt(() -> {
            layout.end(out);
            out.flush();
        });
    }

    void close() throws IOException {
        attempt(out::close);
    }

    /// Does what writes; throws what the stream throws.
    static void attempt(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
