package dev.annals.json;

import dev.annals.core.schema.Entity;
import dev.annals.json.record.JsonLayout;
import dev.annals.json.record.JsonSink;
import dev.annals.json.record.RecordWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes records of any schema as lines of JSON: rejections, notices, entries of the ledger.
///
/// A line holds the fields of the record and nothing else: no `type` as the records of a corpus have, because such records have fields of
/// that name. Closing it closes the stream.
public final class JsonLines implements Closeable, Flushable {

    private final OutputStream stream;
    private final RecordWriter writer;

    /// Writes to a stream, in UTF-8.
    public JsonLines(OutputStream stream) {
        this.stream = stream;
        this.writer = new RecordWriter(stream, JsonLayout.LINES, JsonSink.Head.NONE);
    }

    /// A record as one line of text, without the line feed.
    public static <E> String line(Entity<E> entity, E record) {
        var bytes = new ByteArrayOutputStream();
        try (var lines = new JsonLines(bytes)) {
            lines.write(entity, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /// Writes a record as a line.
    public <E> void write(Entity<E> entity, E record) throws IOException {
        writer.write(sink -> entity.write(record, sink));
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        try (stream) {
            writer.flush();
        }
    }
}
