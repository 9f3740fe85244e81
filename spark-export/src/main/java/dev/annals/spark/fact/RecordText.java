package dev.annals.spark.fact;

import dev.annals.core.format.Export;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.json.NdjsonExporter;
import dev.annals.json.NdjsonImporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Records as canonical JSON, which is how they go from one task to another: Spark cannot take them apart and put them together again.
public final class RecordText {

    private RecordText() {}

    /// A record as a line.
    public static String of(CorpusRecord record) {
        var bytes = new ByteArrayOutputStream();
        try (Export export = new NdjsonExporter().open(bytes)) {
            export.write(record);
            export.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take all
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// The record that was made a line.
    public static CorpusRecord record(String line) {
        var found = new ArrayList<CorpusRecord>();
        read(List.of(line).iterator(), found::add);
        return found.getFirst();
    }

    /// Gives the records that were made lines, one by one.
    public static void read(Iterator<String> lines, Consumer<CorpusRecord> records) {
        var input = new Input("a task", Optional.empty(), () -> new Bytes(lines));
        new NdjsonImporter().read(input, new Receiver() {
            @Override
            public void accept(CorpusRecord record, Origin origin) {
                records.accept(record);
            }

            @Override
            public void reject(Rejection rejection) {
                throw new IllegalStateException("cannot read what a task has written: " + rejection.notices());
            }

            @Override
            public void notice(Notice notice) {}
        });
    }

    /// Lines as bytes.
    private static final class Bytes extends InputStream {

        private final Iterator<String> lines;
        private InputStream line = InputStream.nullInputStream();

        Bytes(Iterator<String> lines) {
            this.lines = lines;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = line.read(target, offset, length);
            while (read < 0 && lines.hasNext()) {
                line = new ByteArrayInputStream(lines.next().getBytes(StandardCharsets.UTF_8));
                read = line.read(target, offset, length);
            }
            return read;
        }
    }
}
