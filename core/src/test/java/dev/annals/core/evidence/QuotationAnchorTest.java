package dev.annals.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationAnchorTest {

    private static final String TEXT = "\uD83D\uDE80 \u201CNine\u00A0people died,\u201D she said. A bomb went off. The bomb was large.";

    @TempDir
    private Path folder;

    private final HandedOn reading = new HandedOn();
    private final AnchorCounts counts = new AnchorCounts();

    @BeforeEach
    void writeDocument() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
    }

    private void anchor(CorpusRecord... records) {
        var anchor = new QuotationAnchor(folder, reading, counts);
        for (CorpusRecord record : records) {
            anchor.accept(record, new Origin("in.json", new Position("", 7, 1), () -> ""));
        }
    }

    private static Source source(Optional<String> sha256, String file) {
        return new Source("s", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), sha256, Optional.empty(), Optional.of(file), Optional.empty());
    }

    private static Actor actor(Report... reports) {
        return new Actor("a", ActorKind.PERSON, "A", List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(reports));
    }

    private static Report quoting(String summary) {
        return new Report("r1", Optional.of(summary), List.of(), List.of(), Optional.of("s"));
    }

    private List<Report> reports() {
        return ((Actor) reading.records().getLast()).reports();
    }

    @Test
    void findsWordsByCodePoints() {
        anchor(source(Optional.empty(), "a.txt"), actor(quoting("\u201CA bomb went off\u201D")));

        assertThat(reports()).containsExactly(new Report("r1", Optional.empty(), List.of(), List.of(new Evidence("s", 32, 47, Document.hash("A bomb went off")))));
        assertThat(reading.notices()).isEmpty();
        assertThat(counts.count().words()).isEqualTo("1 quotations: 1 anchored, 0 not found at one place, 0 without their article");
    }

    @Test
    void tellsOfTheSourceWhatItsFileIs() {
        anchor(source(Optional.empty(), "a.txt"));

        assertThat(reading.records()).containsExactly(new Source("s", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(Document.hash(TEXT)), Optional.of((long) TEXT.codePointCount(0, TEXT.length())), Optional.of("a.txt"), Optional.empty()));
    }

    @Test
    void looksForNothingInWhatIsNoText() throws IOException {
        Files.write(folder.resolve("latin.txt"), "Caf\u00E9: five people".getBytes(StandardCharsets.ISO_8859_1));

        anchor(source(Optional.empty(), "latin.txt"), actor(quoting("\u201Cfive people\u201D")));

        assertThat(reports().getFirst().evidence()).isEmpty();
        assertThat(reading.notices()).extracting(Notice::message).singleElement().asString().contains("latin.txt, which is no text in UTF-8");
    }

    @Test
    void tellsOtherQuotationMarksAndWhiteSpace() {
        anchor(source(Optional.empty(), "a.txt"), actor(quoting("\"\"Nine people died,\" she\"")));

        assertThat(reports().getFirst().evidence()).containsExactly(new Evidence("s", 2, 25, Document.hash("\u201CNine\u00A0people died,\u201D she")));
        assertThat(reading.notices()).extracting(Notice::code).containsExactly("quotation-differs");
    }

    @Test
    void leavesWhatIsNowhereOrTwiceAndTellsWhere() {
        Actor unsure = actor(quoting("\u201Cbomb\u201D"), new Report("r2", Optional.of("\u201CTwo bombs went off\u201D"), List.of(), List.of(), Optional.of("s")));
        anchor(source(Optional.empty(), "a.txt"), unsure);

        assertThat(reading.records().getLast()).isEqualTo(unsure);
        assertThat(reading.notices()).extracting(Notice::toString).satisfiesExactly(
                told -> assertThat(told).startsWith("in.json:7:1: actor a: reports/r1/summary '\u201Cbomb\u201D' stands more than once").contains("A bomb went off.", "quote more words"),
                told -> assertThat(told).contains("reports/r2/summary", "does not stand in", "nearest to it is: A bomb went off."));
        assertThat(counts.count().words()).contains("2 not found at one place");
    }

    @Test
    void looksAtNothingElse() {
        Actor sound = actor(
                new Report("r1", Optional.of("A bomb went off"), List.of(), List.of(), Optional.of("s")),
                new Report("r2", Optional.of("\u201CA bomb went off\u201D"), List.of(), List.of(new Evidence("s", 1, 2, "0".repeat(64))), Optional.of("s")),
                new Report("r3", Optional.of("\u201CA bomb went off\u201D"), List.of(), List.of()));
        anchor(source(Optional.empty(), "a.txt"), sound);

        assertThat(reading.records().getLast()).isSameAs(sound);
        assertThat(reading.notices()).isEmpty();
    }

    @Test
    void saysWhichSourceHasNoFileOrAnother() {
        anchor(source(Optional.empty(), "b.txt"), actor(quoting("\u201CA bomb went off\u201D")));
        anchor(source(Optional.of("0".repeat(64)), "a.txt"), actor(quoting("\u201CA bomb went off\u201D")));

        assertThat(reading.notices()).extracting(Notice::message).satisfiesExactly(
                told -> assertThat(told).contains("the folder has no file of the source s"),
                told -> assertThat(told).contains("is not the file with the SHA-256 of the source s", "annals verify-evidence --repair"));
        assertThat(reports()).containsExactly(quoting("\u201CA bomb went off\u201D"));
    }
}
