package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Wherever a disk fails, an export says that it could not write, not that it has a bug. A new format is tried here without anything being added.
class FailingDiskTest {

    private static final List<CorpusRecord> RECORDS = RandomCorpus.ofXml(5, 4);

    @ParameterizedTest
    @MethodSource("formats")
    void isNoBugOfAFile(String format) {
        Exporter exporter = Formats.exporter(format).orElseThrow();

        assertNoBug(disk -> exporter.open(disk, ExportOptions.NONE));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void isNoBugOfAFolder(String format) {
        Exporter exporter = Formats.exporter(format).orElseThrow();

        assertNoBug(disk -> exporter.fill(disk, ExportOptions.NONE));
    }

    @Test
    void isNoBugOfTables() {
        Exporter exporter = Formats.exporter("ndjson").orElseThrow();

        assertNoBug(disk -> exporter.open(disk, new ExportOptions(Optional.of("table"), Optional.empty(), Optional.empty())));
    }

    private static Stream<String> formats() {
        return Formats.exporters().stream().map(exporter -> exporter.format().name());
    }

    private static Stream<String> folders() {
        return Formats.exporters().stream().filter(Exporter::fillsFolders).map(exporter -> exporter.format().name());
    }

    /// At each of the first operations, and at some of those that come after, until one is beyond the last.
    private static void assertNoBug(Function<FailingDestination, Export> opening) {
        boolean failed = true;
        for (int at = 1; failed; at += 1 + at / 3) {
            var disk = new FailingDestination(at);
            Throwable thrown = catchThrowable(() -> write(opening, disk));
            failed = disk.hasFailed();

            if (thrown != null || failed) {
                assertThat(thrown).as("at operation %d", at).isInstanceOfAny(IOException.class, UnwritableOutput.class);
            }
        }
    }

    private static void write(Function<FailingDestination, Export> opening, FailingDestination disk) throws IOException {
        Export export = opening.apply(disk);
        try {
            for (CorpusRecord record : RECORDS) {
                export.write(record);
            }
            export.finish();
        } finally {
            export.close();
        }
    }
}
