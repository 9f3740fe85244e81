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

        assertThat(messages()).contains("5 quotations: 5 anchored, 0 not found at one place, 0 without their article");
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
        assertThat(messages()).contains("event bomb-on-the-harbour-road: reports/", "does not stand in", "5 quotations: 2 anchored, 3 not found at one place");
        assertThat(Files.readString(folder.resolve("anchored.json"))).contains("\u201Cthree people were killed\u201D");
    }

    @Test
    void repairMendsWhatMovedAndSaysSo() throws IOException {
        assertThat(run("import", file("my.xlsx"), "--sources", file("articles"), "-o", file("my.json"))).isZero();
        Path article = folder.resolve("articles/harbour-news-1.txt");
        Files.writeString(article, "Corrected on 23 November.\n\n" + Files.readString(article));
        assertThat(run("verify-evidence", file("my.json"), "--sources", file("articles"))).isEqualTo(ExitCode.REJECTS);

        assertThat(run("verify-evidence", file("my.json"), "--sources", file("articles"), "--repair", "-o", file("mended.json"))).as(messages()).isZero();
        assertThat(messages()).contains("harbour-news-1 183-228' stands at 210-255 now", "5 passages: 5 found, of which 2 mended, 0 stale, 0 without their document");
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
        assertThat(out()).isEqualTo("5 passages: 4 found, 1 stale, 0 without their document\n");
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
