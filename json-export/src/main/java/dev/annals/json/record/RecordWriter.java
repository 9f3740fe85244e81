package dev.annals.json.record;

import dev.annals.core.bytes.ByteOut;
import dev.annals.core.schema.FieldSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/// Writes records one after the other and leaves the stream open.
public final class RecordWriter {

    private final OutputStream stream;
    private final ByteOut out = new ByteOut();
    private final JsonLayout layout;
    private final JsonSink sink;

    /// To a stream, which gets nothing before there is much of it, or it is asked for.
    public RecordWriter(OutputStream stream, JsonLayout layout, JsonSink.Head head) {
        this.stream = stream;
        this.layout = layout;
        this.sink = new JsonSink(out, head, layout.indented());
        layout.begin(sink);
    }

    /// Writes what a record gives to the sink.
    public void write(Consumer<FieldSink> record) throws IOException {
        record.accept(sink);
        layout.endRecord(out);
        if (out.isFull()) {
            out.writeTo(stream);
        }
    }

    /// Hands on what was written so far.
    public void flush() throws IOException {
        out.writeTo(stream);
        stream.flush();
    }

    /// Hands on what is left of something that was not finished.
    void close() throws IOException {
        out.writeTo(stream);
    }

    void finish() throws IOException {
        layout.end(sink, out);
        flush();
    }
}
