package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotations that get their place in the articles afterwards, and places that move when an article is changed.
class EvidenceCommandsTest extends CommandRun {

    private static final Path ARTICLES = Path.of("..", "docs", "example", "articles");

    @BeforeEach
    void enter() throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        for (String name : new String[] {"harbour-news-1.txt", "coast-daily-1.txt"}) {
            Files.copy(ARTICLES.resolve(name), folder.resolve("articles").resolve(name));
        }
        assertThat(run("new", file("my.xlsx"), "--sources", file("articles"))).as(messages()).isZero();
        GuideTables.of(Path.of("..", "docs", "tutorial.md")).enter(folder.resolve("my.xlsx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "ttl", "xlsx"})
    void anchorGivesWhatImportGivesWithTheArticles(String format) throws IOException {
        assertThat(run("import", file("my.xlsx"), "--sources", file("articles"), "-o", file("at-once.json"))).as(messages()).isZero();
        assertThat(run("export", file("my.xlsx"), "--to", file("quoted." + format))).as(messages()).isZero();

        assertThat(run("anchor", file("quoted." + format), "--sources", file("articles"), "-o", file("anchored.json"))).as(messages()).isZero();

        assertThat(messages()).contains("6 quotations: 6 anchored, 0 not found at one place, 0 without their article");
        assertThat(run("diff", file("at-once.json"), file("anchored.json"))).as(out()).isZero();
    }

    @Test
    void anchorChangesNothingThatIsAnchored() {
        assertThat(run("import", file("my.xlsx"), "--sources", file("articles"), "-o", file("my.json"))).isZero();

        assertThat(run("anchor", file("my.json"), "--sources", file("articles"), "-o", file("again.json"))).isZero();
        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(folder.resolve("my.json"));
    }

    @Test
    void anchorLeavesWhatItDoesNotFindAndEndsWithOne() throws IOException {
        assertThat(run("import", file("my.xlsx"), "-o", file("my.json"))).isZero();
        Files.writeString(folder.resolve("articles/coast-daily-1.txt"), "Nobody said anything.");
        String corpus = Files.readString(folder.resolve("my.json")).replaceAll("(?m)^ *\"(sha256|length)\": .*\\R", "");
        Files.writeString(folder.resolve("my.json"), corpus);

        assertThat(run("anchor", file("my.json"), "--sources", file("articles"), "-o", file("anchored.json"))).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("event bomb-on-the-harbour-road: reports/", "does not stand in", "6 quotations: 2 anchored, 4 not found at one place");
        assertThat(Files.readString(folder.resolve("anchored.json"))).contains("\u201Cthree people were killed\u201D");
    }

    @Test
    void repairMendsWhatMovedAndSaysSo() throws IOException {
        assertThat(run("import", file("my.xlsx"), "--sources", file("articles"), "-o", file("my.json"))).isZero();
        Path article = folder.resolve("articles/harbour-news-1.txt");
        Files.writeString(article, "Corrected on 23 November.\n\n" + Files.readString(article));
        assertThat(run("verify-evidence", file("my.json"), "--sources", file("articles"))).isEqualTo(ExitCode.REJECTS);

        assertThat(run("verify-evidence", file("my.json"), "--sources", file("articles"), "--repair", "-o", file("mended.json"))).as(messages()).isZero();
        assertThat(messages()).contains("harbour-news-1 183-228' stands at 210-255 now", "6 passages: 6 found, of which 2 mended, 0 stale, 0 without their document");
        assertThat(run("verify-evidence", file("mended.json"), "--sources", file("articles"))).as(messages()).isZero();
        assertThat(run("validate", file("mended.json"))).as(messages()).isZero();
    }

    @Test
    void repairLeavesWhatIsNotFoundAndEndsWithOne() throws IOException {
        assertThat(run("import", file("my.xlsx"), "--sources", file("articles"), "-o", file("my.json"))).isZero();
        Path article = folder.resolve("articles/harbour-news-1.txt");
        Files.writeString(article, Files.readString(article).replace("At least five people", "At least six people"));

        assertThat(run("verify-evidence", file("my.json"), "--sources", file("articles"), "--repair", "-o", file("mended.json"))).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("are nowhere in the document now; quote the words that took their place", "1 mended, 1 stale");
        assertThat(run("verify-evidence", file("mended.json"), "--sources", file("articles"))).isEqualTo(ExitCode.REJECTS);
        assertThat(out()).isEqualTo("6 passages: 5 found, 1 stale, 0 without their document\n");
    }

    @Test
    void printsNothingButLinesOfJson() throws IOException {
        assertThat(run("import", file("my.xlsx"), "-o", file("quoted.json"))).isZero();
        assertThat(run("anchor", file("quoted.json"), "--sources", file("articles"), "-o", file("my.json"), "--json")).isZero();
        assertThat(out().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .contains("{\"quotations\":6,\"anchored\":6,\"left\":0,\"unchecked\":0}");
        assertThat(messages()).doesNotContain("quotations");
        Path article = folder.resolve("articles/harbour-news-1.txt");
        Files.writeString(article, "Corrected.\n" + Files.readString(article));

        assertThat(run("verify-evidence", file("my.json"), "--sources", file("articles"), "--json")).isEqualTo(ExitCode.REJECTS);
        assertThat(out().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .contains("{\"passages\":6,\"found\":4,\"mended\":0,\"stale\":2,\"unchecked\":0}").anyMatch(line -> line.contains("\"stale-evidence\""));

        assertThat(run("verify-evidence", file("my.json"), "--sources", file("articles"), "--json", "--repair", "-o", file("mended.json"))).isZero();
        assertThat(out().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .contains("{\"passages\":6,\"found\":6,\"mended\":2,\"stale\":0,\"unchecked\":0}");
        assertThat(messages()).doesNotContain("passages");
    }

    @Test
    void followsNoLinkThatLeadsOutOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "Nobody is to know the length of this.");
        Path link = folder.resolve("articles/linked-1.txt");
        Files.createSymbolicLink(link, folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("articles/again-1.txt"), folder.resolve("articles/coast-daily-1.txt"));

        assertThat(run("new", file("linked.json"), "--sources", file("articles"))).isZero();
        assertThat(messages()).contains("linked-1.txt: is a link that leads out of the folder, and is not followed; copy the article into the folder");
        assertThat(Files.readString(folder.resolve("linked.json"))).contains("again-1").doesNotContain("linked-1");

        Files.writeString(folder.resolve("draft.json"), """
                [{"type": "draft"}, {"type": "source", "id": "s", "file": "linked-1.txt"},
                 {"type": "event", "title": "A", "when": "2024", "detail": "meeting",
                  "source": "s", "quotation": "to know"}]""");
        assertThat(run("import", file("draft.json"), "--sources", file("articles"), "-o", file("corpus.json"))).isZero();
        assertThat(messages()).contains("draft.json:3:31: event a: reports/r1/summary", "the file of the source s is a link that leads out of the folder");
        assertThat(Files.readString(folder.resolve("corpus.json"))).doesNotContain("sha256");

        assertThat(run("verify-evidence", file("corpus.json"), "--sources", file("articles"))).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("file 'linked-1.txt' is a link that leads out of the folder, and is not followed");
        Files.delete(link);
        Files.copy(folder.resolve("secret.txt"), link);
        assertThat(run("anchor", file("corpus.json"), "--sources", file("articles"), "-o", file("anchored.json"))).isZero();
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThat(run("verify-evidence", file("my.xlsx"), "--sources", file("articles"), "-o", file("x.json"))).isEqualTo(ExitCode.USAGE);
        assertThat(run("verify-evidence", file("my.xlsx"), "--sources", file("articles"), "--repair", "-o", file("x.docx"))).isEqualTo(ExitCode.USAGE);
        assertThat(run("anchor", file("my.xlsx"), "--sources", file("articles"), "--json")).isEqualTo(ExitCode.USAGE);
        assertThat(run("anchor", file("my.xlsx"))).isEqualTo(ExitCode.USAGE);
        assertThat(run("anchor", file("my.xlsx"), "--sources", file("nowhere"))).isEqualTo(66);
    }
}
