package dev.annals.cli.mutants;

import dev.annals.core.format.Export;
import dev.annals.core.format.Formats;
import dev.annals.core.model.CorpusRecord;
import dev.annals.testkit.RandomCorpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// Sound files of each format: corpora of all kinds of values, and a file of each dataset.
final class SoundFile {

    private static final int EVENTS = 8;

    private SoundFile() {}

    static byte[] of(String format, int number) throws IOException {
        try (InputStream dataset = SoundFile.class.getResourceAsStream(format + ".txt")) {
            return dataset == null ? corpus(format, number) : dataset.readAllBytes();
        }
    }

    private static byte[] corpus(String format, int number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Export export = Formats.exporter(format).orElseThrow().open(bytes)) {
            for (CorpusRecord record : RandomCorpus.ofXml(number, EVENTS)) {
                export.write(record);
            }
            export.finish();
        }
        return bytes.toByteArray();
    }
}
