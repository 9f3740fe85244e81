package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is exported of a file of a dataset adds up to what the file has: sums of its columns, by groups of its rows, are the same in every
/// format. The file is split at its separators or read by a library, the exports are read by libraries, so that no mistake of ours is made twice.
abstract class DatasetSums extends CommandRun {

    /// The name of the file.
    abstract String name();

    /// The file.
    abstract String text();

    /// Adds up the columns of the file.
    abstract Sums raw(String text);

    /// Adds up the same of an event that was exported.
    abstract void add(ExportedEvent event, ExportedEvents exported, Sums sums);

    /// The rows of a file of comma-separated values, as a library reads them.
    static List<CSVRecord> rows(String text) {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sums of columns by groups.
    static final class Sums {

        private final Map<String, BigDecimal> sums = new TreeMap<>();

        void add(String column, String group, BigDecimal value) {
            sums.merge(column + " of " + group, value, BigDecimal::add);
        }

        private Map<String, BigDecimal> plain() {
            Map<String, BigDecimal> plain = new TreeMap<>();
            sums.forEach((key, value) -> plain.put(key, value.stripTrailingZeros()));
            return plain;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.json", "out.ttl", "out.xlsx"})
    void addsUpToTheFile(String export) throws IOException {
        Files.writeString(folder.resolve(name()), text());

        assertThat(run("export", file(name()), "--to", file(export))).as(messages()).isZero();

        ExportedEvents exported = ExportedEvents.of(Path.of(file(export)));
        var sums = new Sums();
        exported.events().values().forEach(event -> add(event, exported, sums));
        assertThat(sums.plain()).hasSizeGreaterThan(10).isEqualTo(raw(text()).plain());
    }
}
