package dev.annals.testkit;

import dev.annals.core.format.Export;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a [RandomCorpus] to a file, in the format of its extension, for scripts that have other programs read it.
///
/// `RandomRecords any 5000 random.ndjson` writes some 10,000 records; with `xml` for `any`, XML 1.0 can hold their texts.
final class RandomRecords {

    private static final long SEED = 20261122;

    private RandomRecords() {}

    public static void main(String[] arguments) throws IOException {
        int events = Integer.parseInt(arguments[1]);
        List<CorpusRecord> records = switch (arguments[0]) {
            case "any" -> RandomCorpus.of(SEED, events);
            case "xml" -> RandomCorpus.ofXml(SEED, events);
            default -> throw new IllegalArgumentException("Neither any nor xml: " + arguments[0]);
        };
        write(records, Path.of(arguments[2]));
    }

    private static void write(List<CorpusRecord> records, Path file) throws IOException {
        try (var out = Files.newOutputStream(file); Export export = Formats.exporter(file.toString()).orElseThrow().open(out)) {
            for (CorpusRecord record : records) {
                for (Notice notice : export.write(record)) {
                    throw new IllegalArgumentException(file + " cannot hold a random record: " + notice);
                }
            }
            export.finish();
        }
    }
}
