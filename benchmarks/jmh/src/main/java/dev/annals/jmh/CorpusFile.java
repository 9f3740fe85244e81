package dev.annals.jmh;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/// The records of a file, and how they are read and written.
final class CorpusFile {

    private CorpusFile() {}

    /// The file that the property `annals.corpus` names.
    static Path file() {
        return Path.of(System.getProperty("annals.corpus"));
    }

    /// What a file holds; throws when anything in it is wrong, as then something else would be measured.
    static List<CorpusRecord> read(String format, Path file) {
        var records = new ArrayList<CorpusRecord>();
        read(format, file, records);
        return records;
    }

    /// Reads a file again; how many records it holds.
    static int count(String format, Path file) {
        return read(format, file).size();
    }

    private static void read(String format, Path file, List<CorpusRecord> records) {
        named(format, FormatFamily::importers, Importer::format).read(Input.of(file), new Receiver() {
            @Override
            public void accept(CorpusRecord record, Origin origin) {
                records.add(record);
            }

            @Override
            public void reject(Rejection rejection) {
                throw new IllegalStateException(rejection.toString());
            }

            @Override
            public void notice(Notice notice) {}
        });
    }

    /// Writes records.
    static void write(String format, List<CorpusRecord> records, OutputStream out) throws IOException {
        try (Export export = named(format, FormatFamily::exporters, Exporter::format).open(out)) {
            for (CorpusRecord record : records) {
                export.write(record);
            }
            export.finish();
        }
    }

    /// Writes records to a new file.
    static Path written(String format, List<CorpusRecord> records) throws IOException {
        Path file = Files.createTempFile("parts", "." + format);
        try (OutputStream out = Files.newOutputStream(file)) {
            write(format, records, out);
        }
        return file;
    }

    private static <T> T named(String name, Function<FormatFamily, List<T>> of, Function<T, Format> format) {
        Stream<T> all = ServiceLoader.load(FormatFamily.class).stream().flatMap(family -> of.apply(family.get()).stream());
        return all.filter(each -> format.apply(each).name().equals(name)).findFirst().orElseThrow();
    }
}
