package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Datasets as APIs and databases give them: objects under the names of columns.
class DatasetJsonTest extends CommandRun {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final String RECORD = "{\"type\":\"place\",\"id\":\"%s\",\"kind\":\"country\",\"name\":\"Utopia\"}";

    static Stream<Arguments> layouts() {
        return Stream.of("ged", "acled", "event-table", "gdelt", "gtd", "icews", "polecat").flatMap(dataset -> Stream.of(
                        "[%s]", "[\n %s\n]\n", "%s\n", "\u001E%s\n", "\uFEFF[%s]",
                        "{\"TotalCount\": 2, \"TotalPages\": 1, \"NextPageUrl\": \"\", \"Result\": [%s]}",
                        "{\"status\": 200, \"success\": true, \"messages\": [], \"last\": {\"a\": [1]}, \"data\": [%s], \"count\": 2}")
                .map(frame -> Arguments.of(dataset, frame)));
    }

    private static List<String> objects(String dataset) {
        List<String> rows = DatasetRows.rows(dataset);
        return rows.stream().skip(1).map(row -> object(DatasetRows.cells(rows.getFirst()), DatasetRows.cells(row))).toList();
    }

    private static String object(List<String> names, List<String> cells) {
        var members = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            members.add("\"" + names.get(i) + "\": " + value(cells.get(i)));
        }
        return "{" + String.join(", ", members) + "}";
    }

    private static String value(String cell) {
        return cell.isEmpty() ? "null" : NUMBER.matcher(cell).matches() ? cell : "\"" + cell.replace("\"", "\\\"") + "\"";
    }

    private static String framed(String frame, List<String> objects) {
        String between = frame.contains("[%s]") || frame.contains("[\n") ? ", " : frame.replace("%s", "|").split("\\|", 2)[1] + frame.split("%s", 2)[0];
        return frame.replace("%s", String.join(between, objects));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theObjectsOfADatasetAreReadAsItsCsv(String dataset, String frame) throws IOException {
        Path json = Files.writeString(folder.resolve("rows.txt"), framed(frame, objects(dataset)));

        assertThat(run("import", json.toString(), "-o", file("json.ndjson"))).as(messages()).isZero();
        assertThat(messages()).contains("and are read as CSV, and --format original gives them back as such, not as JSON");
        assertThat(run("export", json.toString(), "--from", dataset, "--to", file("back.csv"), "--format", "original")).as(messages()).isZero();
        assertThat(folder.resolve("back.csv")).content().isEqualTo(DatasetRows.csv(DatasetRows.rows(dataset)));
        Path csv = Files.move(folder.resolve("back.csv"), folder.resolve("rows.txt!" + (frame.contains("Result") ? "Result" : frame.contains("data") ? "data" : "rows") + ".csv"));
        assertThat(run("import", csv.toString(), "-o", file("csv.ndjson"))).as(messages()).isZero();
        assertThat(folder.resolve("json.ndjson")).hasSameTextualContentAs(folder.resolve("csv.ndjson"));
    }

    @Test
    void keepsTheDigitsOfNumbersAndTheKeysOfAllObjects() throws IOException {
        Path json = Files.writeString(folder.resolve("a.json"), """
                [{"event_id_cnty": "UTO1", "event_type": "Protests", "actor1": "A", "iso": 1E2, "fatalities": 0.10},
                 {"event_id_cnty": "UTO2", "event_type": "Protests", "actor1": "B", "notes": "x, \\"y\\"", "tags": ["a", {"b": 1}]}]
                """);

        assertThat(run("export", json.toString(), "--to", file("back.csv"), "--format", "original")).isIn(ExitCode.OK, ExitCode.REJECTS);

        assertThat(folder.resolve("back.csv")).content().isEqualTo("""
                event_id_cnty,event_type,actor1,iso,fatalities,notes,tags
                UTO1,Protests,A,1E2,0.10,,
                UTO2,Protests,B,,,"x, ""y""\","[""a"",{""b"":1}]"
                """.replace("\\\"", "\""));
    }

    @Test
    void whatIsNoObjectIsRejectedWithItsText() throws IOException {
        List<String> objects = objects("acled");
        String twice = objects.getFirst().replaceFirst("\\{", "{\"iso\": 1, ");
        Path json = Files.writeString(folder.resolve("a.ndjson"), objects.getFirst() + "\n{\"broken\n" + twice + "\n" + objects.getLast() + "\n");

        assertThat(run("import", json.toString(), "-o", file("b.ndjson"))).isEqualTo(ExitCode.REJECTS);

        assertThat(folder.resolve("b.ndjson")).content().contains("acled:UTO12", "acled:UTO13");
        assertThat(folder.resolve("b.ndjson.rejects.ndjson")).content().hasLineCount(2).contains("broken");
        assertThat(messages()).containsPattern("event +4 +2 +0 +0 +2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "%s\n%s\n", "\uFEFF[%s, %s]", "\uFEFF%s\n%s\n"})
    void recordsOfOursAreToldByTheirContent(String frame) throws IOException {
        Path input = Files.writeString(folder.resolve("a.txt"), frame.formatted(RECORD.formatted("a"), RECORD.formatted("b")));

        assertThat(run("import", input.toString(), "-o", file("b.ndjson"))).as(messages()).isZero();

        assertThat(folder.resolve("b.ndjson")).content().isEqualTo(RECORD.formatted("a") + "\n" + RECORD.formatted("b") + "\n");
    }

    @Test
    void linkedDataAreToldByTheirContent() {
        run("export", "--to", file("c.jsonld"), "--quiet");

        assertThat(folder.resolve("c.jsonld").toFile().renameTo(folder.resolve("c.json").toFile())).isTrue();

        assertThat(run("validate", "--quiet", file("c.json"))).as(messages()).isZero();
    }
}
