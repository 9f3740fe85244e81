package dev.annals.excel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Place;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import dev.annals.core.transfer.Document;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryDeskTest {

    private static final String HARBOUR = "Yesterday. At least five people died on the harbour road. More will be known.";
    private static final String COAST = "Police said \u201Cthree people were killed\u201D by a bomb. A bomb!";

    @TempDir
    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(articles.resolve("harbour-news-1.txt"), HARBOUR);
        Files.writeString(articles.resolve("coast-daily-1.txt"), COAST);
    }

    private static <R extends CorpusRecord> R record(Reading reading, Class<R> type, String id) {
        return reading.records().stream().filter(type::isInstance).map(type::cast).filter(record -> record.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(EnteredBook.told(reading)));
    }

    @Test
    void readsAnUntouchedWorkbookAsAnEmptyCorpus() {
        Reading reading = new EnteredBook().read();

        assertThat(reading.records()).isEmpty();
        assertThat(EnteredBook.told(reading)).isEmpty();
    }

    @Test
    void readsTheWorkedExampleWithAllItsSources() {
        Reading reading = EnteredBook.ofExample().read(articles);

        assertThat(EnteredBook.told(reading)).isEmpty();
        assertThat(reading.records()).hasSize(9);
        Event attack = record(reading, Event.class, "bomb-on-the-harbour-road");
        assertThat(attack.figures()).extracting(Figure::amount)
                .containsExactly(new Amount.AtLeast(BigDecimal.valueOf(5)), new Amount.Exact(BigDecimal.valueOf(3)));
        assertThat(attack.figures()).allMatch(figure -> figure.report().isPresent());
        assertThat(attack.reports()).filteredOn(report -> !report.evidence().isEmpty()).extracting(Report::evidence)
                .anySatisfy(evidence -> assertThat(evidence).containsExactly(evidence("harbour-news-1", HARBOUR, "At least five people died on the harbour road")));
        assertThat(attack.participations().getFirst().actor()).isInstanceOf(ActorRef.Unresolved.class);
    }

    private static Evidence evidence(String source, String text, String words) {
        int start = text.indexOf(words);
        return new Evidence(source, start, start + words.length(), Document.hash(words));
    }

    @Test
    void makesOneReportOfEachSourceWithItsWords() {
        Event attack = record(EnteredBook.ofExample().read(articles), Event.class, "bomb-on-the-harbour-road");

        assertThat(attack.reports()).extracting(Report::id).containsExactly("r1", "r2", "r3");
        assertThat(attack.reports()).filteredOn(report -> report.source().isPresent()).singleElement()
                .extracting(Report::id).isEqualTo(attack.participations().getFirst().report().orElseThrow())
                .isEqualTo(attack.responsibilities().getFirst().report().orElseThrow());
    }

    @Test
    void keepsWordsAsASummaryWhereNoArticleIsAtHand() {
        Reading reading = EnteredBook.ofExample().read();

        Event attack = record(reading, Event.class, "bomb-on-the-harbour-road");
        assertThat(attack.reports()).allMatch(report -> report.evidence().isEmpty() && report.source().isPresent());
        assertThat(attack.reports()).extracting(Report::summary).contains(Optional.of("\u201Cthree people were killed\u201D"));
        assertThat(reading.notices()).extracting(Notice::code).containsOnly("quotation-without-article").hasSize(2);
    }

    @Test
    void tellsWordsThatStandTwiceOrNowhere() {
        EnteredBook book = EnteredBook.ofExample();
        book.type("Event figures", 1, "quotation", "At least six people died on the harbour road");
        book.type("Event figures", 2, "quotation", "bomb");

        assertThat(EnteredBook.told(book.read(articles))).satisfiesExactlyInAnyOrder(
                told -> assertThat(told).startsWith("my.xlsx: Event figures!").contains("does not stand in", "nearest to it is: At least five people died"),
                told -> assertThat(told).contains("stands more than once in", "quote more words of it"));
    }

    @Test
    void tellsAPassageThatDiffersInQuotationMarks() throws IOException {
        Files.writeString(articles.resolve("coast-daily-1.txt"), "three\u00A0people were killed");

        Reading reading = EnteredBook.ofExample().read(articles);

        assertThat(reading.notices()).singleElement().extracting(Notice::code).isEqualTo("quotation-differs");
        assertThat(record(reading, Event.class, "bomb-on-the-harbour-road").reports().stream().flatMap(report -> report.evidence().stream()))
                .contains(evidence("coast-daily-1", "three\u00A0people were killed", "three\u00A0people were killed"));
    }

    @Test
    void fillsInWhatAnArticleTellsOfItsSource() {
        Source source = record(EnteredBook.ofExample().read(articles), Source.class, "coast-daily-1");

        assertThat(source.length()).contains((long) COAST.length());
        assertThat(source.sha256()).isPresent();
    }

    @Test
    void tellsAnArticleThatHasChangedSince() {
        EnteredBook book = EnteredBook.ofExample().type("Sources", 1, "sha256", "0".repeat(64));

        assertThat(EnteredBook.told(book.read(articles)).getFirst()).startsWith("my.xlsx: Sources!").contains("which has changed; empty this cell and length");
    }

    @Test
    void givesTheSameIdToTheSameTitle() {
        List<String> ids = EnteredBook.ofExample().read().records().stream().map(CorpusRecord::id).toList();

        EnteredBook more = EnteredBook.ofExample().row("Actors", List.of("name", "kind"), List.of("Aardvark", "other"));
        assertThat(more.read().records().stream().map(CorpusRecord::id).toList()).containsAll(ids).contains("aardvark");
    }

    @Test
    void knowsRecordsByOtherNamesToo() {
        EnteredBook book = EnteredBook.ofExample();
        book.row("Actor other names", List.of("actor", "text"), List.of("Coast Front", "CF"));
        book.type("Event responsibilities", 1, "actor refers to", "cf");

        Event attack = record(book.read(articles), Event.class, "bomb-on-the-harbour-road");
        assertThat(attack.responsibilities().getFirst().actor()).isEqualTo(new ActorRef.Resolved("coast-front", Optional.empty()));
    }

    @Test
    void takesNumbersAndDatesOfTheSpreadsheetAsTheyAre() {
        EnteredBook book = EnteredBook.ofExample();
        book.cell("Event figures", 2, "amount").setCellValue(3.5);
        var style = book.workbook().createCellStyle();
        style.setDataFormat((short) 14);
        book.cell("Events", 2, "when").setCellValue(LocalDate.of(2024, 11, 21));
        book.cell("Events", 2, "when").setCellStyle(style);
        book.cell("Events", 3, "when").setCellValue(2024);

        Reading reading = book.read(articles);
        assertThat(EnteredBook.told(reading)).isEmpty();
        assertThat(record(reading, Event.class, "bomb-on-the-harbour-road").when()).isEqualTo(When.on(LocalDate.of(2024, 11, 21)));
        assertThat(record(reading, Event.class, "bomb-on-the-harbour-road").figures().get(1).amount()).isEqualTo(new Amount.Exact(new BigDecimal("3.5")));
        assertThat(record(reading, Event.class, "the-coast-front-denies-the-bombing").when().edtf()).contains("2024");
    }

    @Test
    void numbersRowsAroundThoseThatHaveANumber() {
        EnteredBook book = EnteredBook.ofExample().type("Event figures", 2, "n", "1");

        assertThat(record(book.read(articles), Event.class, "bomb-on-the-harbour-road").figures()).extracting(Figure::amount)
                .containsExactly(new Amount.Exact(BigDecimal.valueOf(3)), new Amount.AtLeast(BigDecimal.valueOf(5)));
    }

    @Test
    void understandsRowsInAnyOrderAndCodesAsPeopleWriteThem() {
        EnteredBook book = EnteredBook.ofExample();
        book.row("Event figures", List.of("event", "measure", "amount"), List.of("  bomb on the HARBOUR road", "Injured", "Dozens"));
        book.type("Actors", 1, "kind", "Armed group");

        Reading reading = book.read(articles);
        assertThat(record(reading, Event.class, "bomb-on-the-harbour-road").figures()).hasSize(3);
        assertThat(record(reading, Actor.class, "coast-front").kind().code()).isEqualTo("armed-group");
        assertThat(record(reading, Place.class, "port-example").kind().code()).isEqualTo("settlement");
    }
}
