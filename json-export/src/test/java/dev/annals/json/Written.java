package dev.annals.json;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.model.CorpusRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What an exporter writes, as text.
public final class Written {

    private Written() {}

    public static String by(Exporter exporter, List<? extends CorpusRecord> records) {
        var bytes = new ByteArrayOutputStream();
        try (Export export = exporter.open(bytes)) {
            for (CorpusRecord record : records) {
                export.write(record);
            }
            export.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
