package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Parts of a corpus go out in every format, and come back into the whole.
class SubsetCommandTest extends CommandRun {

    private static final String TITLE = "Suicide bombing at the University of Karachi";
    private static final String CORRECTED = "Suicide bombing at the Karachi campus";

    @ParameterizedTest
    @ValueSource(strings = {"part.json", "part.ndjson", "part.jsonld", "part.ttl", "part.nt", "part.nq", "part.trig", "part.rdf", "part.xlsx"})
    void isAWholeCorpusInEveryFormat(String name) throws IOException {
        exportPart("expected.json");
        exportPart(name);

        assertThat(run("validate", "--quiet", file(name))).as(messages()).isZero();
        assertThat(run("import", "--quiet", file(name), "-o", file("found.json"))).as(messages()).isZero();
        assertThat(text("found.json")).isEqualTo(text("expected.json")).contains("\"subset\": \"--since 2022 --country pakistan --kind attack\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"part.json", "part.ttl", "part.xlsx"})
    void comesBackEditedAndNothingThatWasLeftOutIsDeleted(String name) throws IOException {
        assertThat(run("export", "--quiet", "--to", file("whole.json"))).isZero();
        exportPart(name);
        exportPart("base.json");
        edit(file(name));

        assertThat(run("import", file(name), "--base", file("whole.json"), "-o", file("merged.json"))).as(messages()).isZero();

        assertThat(text("merged.json")).isEqualTo(text("whole.json").replace(TITLE, CORRECTED));
        assertThat(messages().lines().filter(line -> line.contains(": event ") || line.contains("meanwhile")))
                .containsExactly("corrected: event karachi-university-attack: title: '" + TITLE + "' became '" + CORRECTED + "'");
        assertThat(run("import", "--quiet", file(name), "--base", file("base.json"), "--onto", file("whole.json"), "-o", file("again.json")))
                .as(messages()).isZero();
        assertThat(text("again.json")).isEqualTo(text("merged.json"));
    }

    private void edit(String name) throws IOException {
        Path path = Path.of(name);
        if (!name.endsWith(".xlsx")) {
            Files.writeString(path, Files.readString(path).replace(TITLE, CORRECTED));
            return;
        }
        try (InputStream in = Files.newInputStream(path); var workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheet("Events")) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(TITLE)) {
                        cell.setBlank();
                        cell.setCellValue(CORRECTED);
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void isNotMergedWithAnotherSubset() throws IOException {
        exportPart("part.json");
        assertThat(run("export", "--quiet", "--kind", "meeting", "--to", file("other.json"))).isZero();

        assertThat(run("import", file("part.json"), "--base", file("other.json"), "-o", file("merged.json"))).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("is a subset by --since 2022 --country pakistan --kind attack, and the base another by --kind meeting");
        assertThat(folder.resolve("merged.json")).doesNotExist();
    }

    @Test
    void hasTheEventsThatARawFileHasOfACountryAndATimeWithSoManyKilled() throws IOException {
        String text = OverviewSumsTest.ged();
        Files.writeString(folder.resolve("ged.csv"), text);
        Predicate<RawEvent> asked = event -> event.countries().contains("Land 1") && event.last().orElseThrow().isAfter(LocalDate.of(2009, 12, 31))
                && event.first().orElseThrow().isBefore(LocalDate.of(2013, 1, 1)) && !event.killed().isEmpty()
                && event.killed().get(1).compareTo(BigDecimal.TEN) >= 0;
        long expected = RawEvents.ged(text).stream().filter(asked).count();

        assertThat(run("export", "--json", file("ged.csv"), "--country", "land 1", "--since", "2010", "--until", "2012", "--min-killed", "10", "--to", file("part.ndjson")))
                .as(messages()).isZero();

        assertThat(expected).isPositive();
        assertThat(text("part.ndjson").lines().filter(line -> line.contains("\"type\":\"event\""))).hasSize((int) expected);
        assertThat(out()).contains("\"leftOut\":[{\"reason\":\"--country\",\"records\":");
    }

    @Test
    void givesNothingOnThatWasToBeLeftOut() throws IOException {
        Files.writeString(folder.resolve("ged.csv"), OverviewSumsTest.ged());

        assertThat(run("import", "--quiet", file("ged.csv"), "--without", "extras,notes", "-o", file("part.json"))).isZero();

        assertThat(text("part.json")).doesNotContain("\"raw\"", "\"extras\"").contains("\"licence\": \"CC-BY-4.0\"", "\"subset\": \"--without extras --without notes\"");
    }

    @Test
    void isAskedForOfFilesAndNotOfStores() {
        assertThat(run("query", "timeline", "--kind", "attack", "--since", "2024")).isZero();
        assertThat(out()).contains("attack").doesNotContain("visit");
        assertThat(run("query", "timeline", "--kind", "attack", "--tdb2", file("store"))).isEqualTo(ExitCode.USAGE);
        assertThat(run("import", "--base", file("a.json"), file("b.json"), "--kind", "attack")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("Either --base, for what was edited, or --kind attack");
    }

    private void exportPart(String name) {
        assertThat(run("export", "--quiet", "--since", "2022", "--country", "pakistan", "--kind", "attack", "--to", file(name))).as(messages()).isZero();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
