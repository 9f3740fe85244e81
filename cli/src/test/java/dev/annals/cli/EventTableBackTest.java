package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.format.Export;
import dev.annals.core.format.Formats;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.SnakeCase;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The Event table is read as far as it goes: a table of the events that were read has the same cells.
class EventTableBackTest extends CommandRun {

    private static final List<Field<FlatEvent, ?>> NUMBERS_AND_DAYS = List.of(
            FlatEvent.FACTUALITY, FlatEvent.DATE_FROM, FlatEvent.DATE_TO, FlatEvent.DATE_PRECISION, FlatEvent.DATE_NATURE, FlatEvent.DATE_QUALIFIER, FlatEvent.YEAR,
            FlatEvent.MONTH, FlatEvent.KIND, FlatEvent.KILLED_LOW, FlatEvent.KILLED_BEST, FlatEvent.KILLED_HIGH, FlatEvent.KILLED_IS, FlatEvent.INJURED_LOW,
            FlatEvent.INJURED_BEST, FlatEvent.INJURED_HIGH, FlatEvent.INJURED_IS);

    private static final List<Field<FlatEvent, ?>> NAMES = List.of(
            FlatEvent.TITLE, FlatEvent.SUMMARY, FlatEvent.DATE_WORDS, FlatEvent.PLACE, FlatEvent.LATITUDE, FlatEvent.LONGITUDE,
            FlatEvent.COORDINATES_PRECISION, FlatEvent.LOCATION_PRECISION, FlatEvent.INITIATORS, FlatEvent.TARGETS, FlatEvent.PARTICIPANTS, FlatEvent.OTHERS);

    @Test
    void theReferenceCorpusComesBackAsFarAsItGoes() throws IOException {
        assertThat(run("export", "--to", file("events.csv"), "--hxl", "--bom")).as(messages()).isZero();
        assertThat(run("import", file("events.csv"), "-o", file("back.ndjson"))).as(messages()).isZero();

        assertThat(messages()).contains("says more than an event of its row can hold, which stays in the raw row: ", "figures (");
        compare(Stream.concat(NUMBERS_AND_DAYS.stream(), NAMES.stream()).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void numbersAndDaysOfAnyCorpusComeBack(long seed) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(folder.resolve("corpus.ndjson")); Export export = Formats.exporter("ndjson").orElseThrow().open(bytes)) {
            for (CorpusRecord record : RandomCorpus.of(seed, 60)) {
                export.write(record);
            }
            export.finish();
        }
        run("export", file("corpus.ndjson"), "--to", file("events.csv"));

        assertThat(run("import", file("events.csv"), "-o", file("back.ndjson"))).as(messages()).isBetween(0, 1);

        compare(NUMBERS_AND_DAYS);
    }

    private void compare(List<Field<FlatEvent, ?>> fields) throws IOException {
        assertThat(run("export", file("back.ndjson"), "--to", file("again.csv"))).as(messages()).isZero();
        List<CSVRecord> before = rows("events.csv");
        List<CSVRecord> after = rows("again.csv");

        assertThat(after).hasSameSizeAs(before);
        for (int row = 0; row < before.size(); row++) {
            if (hasNoWholePeople(before.get(row))) {
                continue;
            }
            for (Field<FlatEvent, ?> field : fields) {
                String column = SnakeCase.of(field.name());
                assertThat(withoutIds(after.get(row).get(column))).as(column + " of " + before.get(row)).isEqualTo(before.get(row).get(column));
            }
        }
    }

    /// A place has no point in a row with several, so that it stands beside itself, told apart by its id.
    private static String withoutIds(String cell) {
        return cell.replaceAll(" \\(event-table:[^;]*\\)(?=;|$)", "");
    }

    /// Which is told, and not read.
    private static boolean hasNoWholePeople(CSVRecord row) {
        return Stream.of("killed_low", "killed_best", "killed_high", "injured_low", "injured_best", "injured_high").map(row::get)
                .anyMatch(number -> number.startsWith("-") || number.contains("."));
    }

    private List<CSVRecord> rows(String name) throws IOException {
        return DatasetSums.rows(Files.readString(folder.resolve(name)).replaceFirst("^\uFEFF", "").replaceFirst("\r\n#event[^\r]*", ""));
    }
}
