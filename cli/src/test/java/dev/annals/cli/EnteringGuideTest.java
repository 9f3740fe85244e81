package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The example of the guide: only the cells that it names are filled.
class EnteringGuideTest extends CommandRun {

    private static final Path GUIDE = Path.of("..", "docs", "tutorial.md");
    private static final Path ARTICLES = Path.of("..", "docs", "example", "articles");

    @Test
    void becomesACorpusInOneRound() throws IOException {
        assertThat(run("new", file("my.xlsx"), "--sources", ARTICLES.toString())).as(messages()).isZero();
        GuideTables.of(GUIDE).enter(folder.resolve("my.xlsx"));

        assertThat(run("import", file("my.xlsx"), "--sources", ARTICLES.toString(), "-o", file("my.json"), "--fail-on", "error")).as(messages()).isZero();
        assertThat(messages()).contains("differs from the source in quotation marks").doesNotContain("rejects");
        assertThat(Files.readString(folder.resolve("my.json"))).contains(
                "\"start\": 183", "\"kind\": \"at-least\"", "\"kind\": \"vague\"", "\"refersTo\": \"coast-front\"", "\"earliest\": \"2024-11-21\"", "\"act\": \"denies\"");

        assertThat(run("verify-evidence", file("my.json"), "--sources", ARTICLES.toString())).as(messages()).isZero();
        assertThat(out()).isEqualTo("6 passages: 6 found, 0 stale, 0 without their document\n");
    }

    @Test
    void makesADraftWithTheArticlesAndAnExampleThatIsNotRead() throws IOException {
        assertThat(run("new", file("my.json"), "--sources", ARTICLES.toString())).as(messages()).isZero();
        String draft = Files.readString(folder.resolve("my.json"));
        assertThat(draft).startsWith("[\n  {\"type\": \"draft\"},").contains("\"id\":\"harbour-news-1\"", "\"file\":\"coast-daily-1.txt\"", "\"type\": \"example\"");

        assertThat(run("import", file("my.json"), "--sources", ARTICLES.toString(), "-o", file("empty.json"))).as(messages()).isZero();
        assertThat(Files.readString(folder.resolve("empty.json"))).contains("\"harbour-news-1\"").doesNotContain("\"event\"", "\"actor\"");

        String filled = draft.replaceFirst("\\s*]\\s*$", ",\n  " + Matcher.quoteReplacement(records(Path.of("..", "docs", "example", "draft.json"))) + "\n]\n");
        Files.writeString(folder.resolve("my.json"), filled);
        assertThat(run("import", file("my.json"), "--sources", ARTICLES.toString(), "-o", file("corpus.json"))).as(messages()).isZero();
        assertThat(Files.readString(folder.resolve("corpus.json"))).contains("\"start\": 183", "\"kind\": \"at-least\"");

        assertThat(run("new", file("my.json"))).as("is there already").isEqualTo(2);
    }

    /// All of a draft but its mark and its sources.
    private static String records(Path draft) throws IOException {
        String text = Files.readString(draft);
        return text.substring(text.indexOf("{\"type\": \"place\""), text.lastIndexOf(']')).strip();
    }

    @Test
    void hasAnExampleThatIsADraftItself() throws IOException {
        assertThat(run("new", file("my.json"))).as(messages()).isZero();
        String draft = Files.readString(folder.resolve("my.json"));
        String records = draft.substring(draft.indexOf("\"records\": [") + 11, draft.lastIndexOf("\n  }"));
        Files.writeString(folder.resolve("example.json"), records.replaceFirst("\\[", "[{\"type\": \"draft\"},"));

        assertThat(run("import", file("example.json"), "-o", file("corpus.json"), "--fail-on", "error")).as(messages()).isZero();
        assertThat(Files.readString(folder.resolve("corpus.json"))).contains("Bomb on the harbour road", "\"kind\": \"at-least\"", "\"refersTo\": \"coast-front\"");
    }

    @Test
    void hasTheSourceOfEachFigureInTheDisagreements() throws IOException {
        assertThat(run("new", file("my.xlsx"), "--sources", ARTICLES.toString())).isZero();
        GuideTables.of(GUIDE).enter(folder.resolve("my.xlsx"));
        assertThat(run("import", file("my.xlsx"), "--sources", ARTICLES.toString(), "-o", file("my.json"))).isZero();
        assertThat(run("export", file("my.json"), "--to", file("corpus.xlsx"))).as(messages()).isZero();

        try (InputStream in = Files.newInputStream(folder.resolve("corpus.xlsx")); var workbook = new XSSFWorkbook(in)) {
            var told = new ArrayList<List<String>>();
            XSSFSheet sheet = workbook.getSheet("Disagreements");
            List<String> titles = texts(sheet.getRow(0));
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                List<String> cells = texts(sheet.getRow(row));
                for (String source : List.of("harbour-news-1", "coast-daily-1")) {
                    told.add(List.of(cells.get(titles.indexOf("event")), cells.get(titles.indexOf("measure")), cells.get(titles.indexOf(source)), source));
                }
            }
            List<List<String>> typed = GuideTables.of(GUIDE).tables().getOrDefault("Event figures", List.of());
            assertThat(typed).hasSize(5);
            assertThat(told).containsExactlyInAnyOrderElementsOf(typed.stream().skip(1).map(row -> row.subList(0, 4)).toList());
        }
    }

    @Test
    void tellsOnceAndAtItsCellWhatOtherCellsOnlyFollowFrom() throws IOException {
        assertThat(run("new", file("my.xlsx"), "--sources", ARTICLES.toString())).isZero();
        GuideTables.of(GUIDE).with("21 Nov 2024", "soon").enter(folder.resolve("my.xlsx"));

        assertThat(run("import", file("my.xlsx"), "-o", file("my.json"))).isEqualTo(1);
        assertThat(messages().lines().filter(line -> line.startsWith("error"))).hasSize(2).satisfiesExactly(
                date -> assertThat(date).contains("Events!", "'soon' is no date"),
                link -> assertThat(link).contains("Event links!D2: event the-coast-front-denies-the-bombing: links/1/event 'bomb-on-the-harbour-road' is not the id of an event of this corpus, because that event was rejected; mend it first"));
    }

    @Test
    void keepsQuotationsWithoutTheArticles() throws IOException {
        assertThat(run("new", file("my.xlsx"), "--sources", ARTICLES.toString())).isZero();
        GuideTables.of(GUIDE).enter(folder.resolve("my.xlsx"));

        assertThat(run("import", file("my.xlsx"), "-o", file("my.json"))).as(messages()).isZero();
        assertThat(messages()).contains("is kept as the summary of a report, without its place in the source");
        assertThat(Files.readString(folder.resolve("my.json"))).contains("\"summary\": \"\u201CAt least five people died on the harbour road\u201D\"").doesNotContain("evidence");
    }

    @Test
    void isTheSameInJson() {
        Path example = ARTICLES.resolveSibling("draft.json");
        assertThat(run("import", example.toString(), "--sources", ARTICLES.toString(), "-o", file("draft.json"))).as(messages()).isZero();

        assertThat(run("diff", file("draft.json"), ARTICLES.resolveSibling("corpus.json").toString())).as(out()).isZero();
        assertThat(run("verify-evidence", file("draft.json"), "--sources", ARTICLES.toString())).as(messages()).isZero();
    }

    @Test
    void givesBackTheReferenceCorpusFromAWorkbookForEntering() {
        assertThat(run("export", "--quiet", "--to", file("reference.json"))).isZero();
        assertThat(run("export", "--quiet", "--to", file("reference.xlsx"), "--profile", "entering")).as(messages()).isZero();

        assertThat(run("import", file("reference.xlsx"), "-o", file("back.json"))).as(messages()).isZero();

        assertThat(run("diff", file("reference.json"), file("back.json"))).as(out()).isZero();
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Files.writeString(folder.resolve("my.xlsx"), "work of a week");

        assertThat(run("new", file("my.xlsx"))).isEqualTo(2);
        assertThat(messages()).contains("is there already");
        assertThat(folder.resolve("my.xlsx")).hasContent("work of a week");
    }

    @Test
    void makesAnEmptyCorpusOfAnUntouchedWorkbook() {
        assertThat(run("new", file("my.xlsx"))).as(messages()).isZero();

        assertThat(run("import", file("my.xlsx"), "-o", file("my.json"), "--fail-on", "warning")).as(messages()).isZero();
        assertThat(folder.resolve("my.json")).hasContent("[]");
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum()).mapToObj(column -> new DataFormatter().formatCellValue(row.getCell(column))).toList();
    }
}
