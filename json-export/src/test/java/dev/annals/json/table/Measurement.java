package dev.annals.json.table;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.json.Folder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Measures how fast a format is written and read, and how much memory that takes:
/// `java -Xmx128m -cp ... dev.annals.json.table.Measurement ndjson corpus.ndjson 1000000 [profile]`.
final class Measurement {

    private Measurement() {}

    private static final class Counting implements Receiver {
        private long records;
        private long others;

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            records++;
        }

        @Override
        public void reject(Rejection rejection) {
            others++;
        }

        @Override
        public void notice(Notice notice) {
            others++;
        }
    }

    /// Asks for the format, the file to write, the number of events, and a profile if one is wanted.
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        Exporter exporter = Formats.exporter(arguments[0]).orElseThrow();
        var options = new ExportOptions(
                arguments.length > 3 ? Optional.of(arguments[3]) : Optional.empty(), Optional.empty(), Optional.empty());

        long start = System.nanoTime();
        Folder.writeOnly(file, exporter, options, new ManyEvents(count).records());
        print("out", count, Files.size(file), start);

        Optional<Importer> importer = Formats.importer(arguments[0]).filter(found -> options.equals(ExportOptions.NONE));
        if (importer.isPresent()) {
            var counting = new Counting();
            start = System.nanoTime();
            importer.get().read(Input.of(file), counting);
            print("in, " + counting.records + " records, " + counting.others + " others", count, Files.size(file), start);
        }
        System.out.printf(Locale.ROOT, "peak heap %d MB of %d MB%n", peak() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void print(String what, int count, long bytes, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        double speed = bytes / 1e6 / seconds;
        System.out.printf(Locale.ROOT, "%s: %.1f s, %.0f events/s, %.1f MB/s, %d MB%n", what, seconds, count / seconds, speed, bytes >> 20);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
