package dev.annals.importers;

import dev.annals.core.format.Export;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.importers.original.OriginalExporter;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What tests do with files.
public final class Files {

    private Files() {}

    public static Reading read(Importer importer, String name, String text) {
        return Reading.of(importer, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Input input(String name, byte[] bytes) {
        return new Input(name, Optional.empty(), () -> new ByteArrayInputStream(bytes));
    }

    /// A ZIP archive of files, each a name and a text.
    public static byte[] zip(String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static List<Event> events(Reading reading) {
        return only(Event.class, reading);
    }

    public static <R> List<R> only(Class<R> type, Reading reading) {
        return reading.records().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// The events of a reading, written as the rows that they were.
    public static byte[] original(Reading reading) {
        var bytes = new ByteArrayOutputStream();
        try (Export export = new OriginalExporter().open(bytes)) {
            for (CorpusRecord record : reading.records()) {
                export.write(record);
            }
            export.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
