package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.testkit.PartialContract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A format that nobody can read back says what it does not carry. A new one is tried here without anything being added.
final class PartialFormatsTest {

    /// Formats that another importer reads back: the rows of a dataset are read by that of the dataset.
    private static final Set<String> READ_UNDER_ANOTHER_NAME = Set.of("original");

    /// To make one takes a second, and thousands are made here: their own test compares each value with the rows that other formats are tried with.
    private static final Set<String> DATABASES = Set.of("sqlite", "duckdb");

    @ParameterizedTest
    @MethodSource("partial")
    void writesEveryValueOrTellsThatItDoesNot(String format) {
        Exporter exporter = Formats.exporter(format).orElseThrow();

        assertThat(PartialContract.brokenBy(exporter, ExportOptions.NONE))
                .as("Let the export of " + format + " name in carried() no field whose values it does not write").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void writesEveryValueToAFolder(String format) {
        assertThat(PartialContract.brokenByFolder(Formats.exporter(format).orElseThrow())).isEmpty();
    }

    private static Stream<String> folders() {
        return Formats.exporters().stream().filter(exporter -> exporter.fillsFolders() && !READ_UNDER_ANOTHER_NAME.contains(exporter.format().name()))
                .map(exporter -> exporter.format().name());
    }

    @Test
    void writesEveryValueToTables() {
        var tables = new ExportOptions(Optional.of("table"), Optional.empty(), Optional.empty());

        assertThat(PartialContract.brokenBy(Formats.exporter("ndjson").orElseThrow(), tables)).isEmpty();
    }

    @Test
    void triesTheFormatsThatNobodyReadsBack() {
        assertThat(partial()).contains("csv", "geojson", "geojsonl", "parquet", "plover").doesNotContain("json", "turtle", "xlsx", "original");
    }

    private static Stream<String> partial() {
        return Formats.exporters().stream()
                .filter(exporter -> Formats.importer(exporter.format().name()).isEmpty() || !carriesEverything(exporter))
                .map(exporter -> exporter.format().name())
                .filter(name -> !READ_UNDER_ANOTHER_NAME.contains(name) && !DATABASES.contains(name));
    }

    private static boolean carriesEverything(Exporter exporter) {
        try (Export export = exporter.open(new ByteArrayOutputStream())) {
            return export.carried().isEverything();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
