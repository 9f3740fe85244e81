package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Does what the tutorial says, in its order: types its tables, runs its commands, finds what it prints, corrects its article.
class TutorialTest extends CommandRun {

    private static final Path PAGE = Path.of("..", "docs", "tutorial.md");
    private static final Path EXAMPLE = Path.of("..", "docs", "example");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private String told = "";
    private int commands;

    @Test
    void holdsFromItsOwnText() throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        for (String name : List.of("harbour-news-1.txt", "coast-daily-1.txt")) {
            Files.copy(EXAMPLE.resolve("articles").resolve(name), folder.resolve("articles").resolve(name));
        }
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            follow(block.group(1), block.group(2));
        }
        assertThat(commands).isEqualTo(9);

        isTheExample(folder.resolve("my.json"));
        assertThat(disagreements()).containsExactlyInAnyOrderElementsOf(disagreementsOfThePage()).hasSize(2);
        assertThat(folder.resolve("map.geojson")).content().contains("\"title\":\"Bomb on the harbour road\"", "62.33");
        assertThat(run("diff", file("my.json"), file("mended.json"))).as(messages()).isEqualTo(ExitCode.REJECTS);
        assertThat(out().lines()).allMatch(line -> line.matches(".*(evidence/1/(start|end) .*|source harbour-news-1: (sha256|length)): .*"));
    }

    private static void isTheExample(Path made) throws IOException {
        Path committed = EXAMPLE.resolve("corpus.json");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.copy(made, committed, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(made).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true").hasSameTextualContentAs(committed);
    }

    private void follow(String language, String text) throws IOException {
        switch (language) {
            case "sh" -> {
                told = "";
                for (String line : text.lines().toList()) {
                    runs(line);
                }
            }
            case "text" -> assertThat(text.lines()).allSatisfy(line -> assertThat(told).contains(line));
            case "diff" -> correct(text);
            default -> throw new AssertionError("nobody follows a block of " + language);
        }
    }

    private void runs(String line) throws IOException {
        List<String> words = Arrays.stream(line.split(" ")).map(word -> word.contains(".") || word.endsWith("/") ? file(word) : word).toList();
        assertThat(words.getFirst()).isEqualTo("annals");
        assertThat(run(words.subList(1, words.size()).toArray(String[]::new))).as(line + "\n" + messages()).isZero();
        told += out() + messages();
        commands++;
        if (words.get(1).equals("new")) {
            GuideTables.of(PAGE).enter(folder.resolve("my.xlsx"));
        }
    }

    /// Puts the lines that come before the article.
    private void correct(String difference) throws IOException {
        Path article = folder.resolve("articles/harbour-news-1.txt");
        StringBuilder added = new StringBuilder();
        difference.lines().filter(line -> line.startsWith("+")).forEach(line -> added.append(line.substring(1)).append('\n'));
        String before = difference.lines().filter(line -> line.startsWith(" ")).findFirst().orElseThrow().substring(1);
        assertThat(Files.readString(article)).startsWith(before.substring(0, before.length() - 1));
        Files.writeString(article, added + Files.readString(article));
    }

    private List<List<String>> disagreements() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("corpus.xlsx")); var workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Disagreements");
            List<String> titles = texts(sheet.getRow(0));
            return IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(row -> texts(sheet.getRow(row)))
                    .map(row -> Stream.of("event", "measure", "harbour-news-1", "coast-daily-1").map(title -> row.get(titles.indexOf(title))).toList()).toList();
        }
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum()).mapToObj(column -> new DataFormatter().formatCellValue(row.getCell(column))).toList();
    }

    private static List<List<String>> disagreementsOfThePage() throws IOException {
        return Files.readAllLines(PAGE).stream().dropWhile(line -> !line.startsWith("| event | measure | harbour-news-1 |")).skip(2).takeWhile(line -> line.startsWith("| "))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| "))).toList();
    }
}
