package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.core.model.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of version 1 of the model, as the command of that version wrote them from some records of the reference corpus, are read today.
class EarlierVersionTest extends CommandRun {

    private static final Path EARLIER = Path.of("src/test/resources/dev/annals/cli/version-1");
    private static final Pattern MEMBER = Pattern.compile("\"([a-z0-9_]+)\":(\"(?:[^\"\\\\]|\\\\.)*\"|[^,}]*)");

    @ParameterizedTest
    @ValueSource(strings = {"corpus.json", "corpus.ndjson", "corpus.ttl", "corpus.jsonld", "corpus.xlsx"})
    void isReadWithoutLosingAnything(String earlier) throws IOException {
        assertThat(run("import", EARLIER.resolve(earlier).toString(), "-o", file("now.json"))).as(messages()).isEqualTo(ExitCode.OK);

        String before = Files.readString(EARLIER.resolve("corpus.json"));
        String now = Files.readString(folder.resolve("now.json"));
        assertThat(before).doesNotContain("\"model\"");
        assertThat(now).isEqualTo(before.replaceFirst("(\"id\": \"reference\",\n)", "$1    \"model\": " + Corpus.MODEL_VERSION + ",\n"));
    }

    /// Tables are not read back; whoever loaded them finds every column with the same values, and new ones beside them.
    @Test
    void hasTheSameValuesInTables() throws IOException {
        assertThat(run("export", EARLIER.resolve("corpus.json").toString(), "--to", file("corpus.ndjson"), "--profile", "table"))
                .as(messages()).isEqualTo(ExitCode.OK);

        List<Path> tables;
        try (Stream<Path> files = Files.list(EARLIER.resolve("table"))) {
            tables = files.sorted().toList();
        }
        assertThat(tables).hasSizeGreaterThan(15).allSatisfy(table -> {
            List<String> before = Files.readAllLines(table);
            List<String> now = Files.readAllLines(folder.resolve(table.getFileName()));
            assertThat(now).hasSameSizeAs(before);
            for (int n = 0; n < before.size(); n++) {
                assertThat(members(now.get(n))).containsAllEntriesOf(members(before.get(n)));
            }
        });
    }

    private static Map<String, String> members(String row) {
        var members = new LinkedHashMap<String, String>();
        MEMBER.matcher(row).results().forEach(member -> members.put(member.group(1), member.group(2)));
        return members;
    }

    @Test
    void isSaidInEveryFormat() throws IOException {
        assertThat(run(
                "export", EARLIER.resolve("corpus.json").toString(), "--to", file("a.json"), "--to", file("a.ndjson"), "--to", file("a.ttl"),
                "--to", file("a.jsonld"), "--to", file("a.xlsx"))).as(messages()).isEqualTo(ExitCode.OK);
        assertThat(run("export", EARLIER.resolve("corpus.json").toString(), "--to", file("t.ndjson"), "--profile", "table")).isEqualTo(ExitCode.OK);

        assertThat(folder.resolve("a.json")).content().contains("\"model\": " + Corpus.MODEL_VERSION);
        assertThat(List.of("a.ndjson", "a.jsonld", "t.corpus.ndjson")).allSatisfy(file ->
                assertThat(folder.resolve(file)).content().contains("\"model\":" + Corpus.MODEL_VERSION));
        assertThat(folder.resolve("a.ttl")).content().contains("annals:model " + Corpus.MODEL_VERSION);
        assertThat(corpusRow(folder.resolve("a.xlsx"))).containsEntry("model", Double.toString(Corpus.MODEL_VERSION));
    }

    private static Map<String, String> corpusRow(Path workbook) {
        try (InputStream in = Files.newInputStream(workbook); var book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet("Corpus");
            var row = new LinkedHashMap<String, String>();
            sheet.getRow(0).forEach(heading -> row.put(heading.getStringCellValue(), String.valueOf(sheet.getRow(1).getCell(heading.getColumnIndex()))));
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesADescriptionOfANewerVersionAndSaysWhere() throws IOException {
        Path newer = Files.writeString(folder.resolve("newer.ndjson"), """
                {"type":"corpus","id":"c","model":%d,"title":"From tomorrow"}
                {"type":"place","id":"p","kind":"country","name":"Utopia"}
                """.formatted(Corpus.MODEL_VERSION + 1));

        assertThat(run("import", newer.toString(), "-o", file("out.json"))).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("newer.ndjson:1", "model '3' is newer than 2, the newest version that is known here");
        assertThat(folder.resolve("out.json")).content().contains("Utopia").doesNotContain("From tomorrow");
    }
}
