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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;

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
        var input = new Input("a task", Optional.empty(), () -> new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        new NdjsonImporter().read(input, new Receiver() {
            @Override
            public void accept(CorpusRecord record, Origin origin) {
                found.add(record);
            }

            @Override
            public void reject(Rejection rejection) {
                throw new IllegalStateException("cannot read what a task has written: " + rejection.notices());
            }

            @Override
            public void notice(Notice notice) {}
        });
        return found.getFirst();
    }
}
