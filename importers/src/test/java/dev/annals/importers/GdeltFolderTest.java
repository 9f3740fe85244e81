package dev.annals.importers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Export;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.model.Statement;
import dev.annals.core.model.When;
import dev.annals.core.transfer.Transfer;
import dev.annals.importers.file.Sha256;
import dev.annals.importers.gdelt.GdeltImporter;
import dev.annals.importers.original.OriginalExporter;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GdeltFolderTest {

    private static final String WEB = GdeltMentionsImporterTest.WEB.replace("1191495374", "719024875");
    private static final String AGAIN = WEB.replace("\t9\t-1\t1316", "\t12\t-1\t20");
    private static final String OTHER = GdeltMentionsImporterTest.CITATION.replace("1191495375", "719024876");
    private static final String STRANGE = GdeltMentionsImporterTest.CITATION;

    @TempDir
    Path folder;

    @BeforeEach
    void fillFolder() throws IOException {
        write("20180102.export.CSV", GdeltImporterTest.SECOND);
        java.nio.file.Files.write(folder.resolve("20180101.export.CSV.zip"), Files.zip("20180101.export.CSV", GdeltImporterTest.FIRST));
        write("20180101.mentions.CSV", "\n" + WEB + STRANGE);
        java.nio.file.Files.write(folder.resolve("z.zip"), Files.zip("unnamed", OTHER + AGAIN + "rubbish\n"));
    }

    private void write(String name, String text) throws IOException {
        java.nio.file.Files.writeString(folder.resolve(name), text);
    }

    private Reading reading() {
        return Reading.of(new GdeltImporter(), Input.named("days", folder));
    }

    @Test
    void readsAllEventsByNameOfFileAndThenTheMentionsThatAreLeft() {
        List<String> ids = Files.events(reading()).stream().map(Event::id).toList();

        assertThat(ids).hasSize(3).startsWith("gdelt:719024875", "gdelt:719024876");
        assertThat(ids.getLast()).startsWith("gdelt-mentions:1191495375-");
    }

    @Test
    void joinsMentionsToTheirEventsAsReportsThatKeepTheWholeRow() {
        Event event = Files.events(reading()).getFirst();

        assertThat(event.reports()).extracting(Report::id).containsExactly(
                "url:https://news.example/one", "url:https://news.example/one#2", "url:http://news.example/a?b=%00252f");
        assertThat(event.reports().get(1).summary()).contains(
                "SentenceID 9, Actor2CharOffset 1316, ActionCharOffset 1334, Confidence 40; row 1 of 20180101.mentions.CSV: \n"
                        + WEB.stripTrailing() + "\t");
        assertThat(event.reports().getFirst().hops()).singleElement()
                .satisfies(hop -> assertThat(hop.when().flatMap(When::earliest)).isPresent());
        assertThat(event.reports().getFirst().summary().orElseThrow()).contains("row 2 of unnamed: ", AGAIN.stripTrailing());
    }

    @Test
    void makesTheArticleASourceBeforeItsEvent() {
        assertThat(Files.only(Source.class, reading())).extracting(Source::id)
                .contains("url:https://news.example/one", "gdelt-mentions-file:20180101.mentions.CSV", "gdelt-file:20180102.export.CSV");
    }

    @Test
    void citesTheRowOfAMentionAsEvidence() {
        Evidence evidence = Files.events(reading()).getFirst().reports().get(1).evidence().getFirst();

        assertThat(evidence).isEqualTo(new Evidence(
                "gdelt-mentions-file:20180101.mentions.CSV", 0, WEB.length(), Sha256.of("\n" + WEB.stripTrailing() + "\t")));
    }

    @Test
    void givesBackEventsAndThenMentionsByteForByte() throws IOException {
        String latin = WEB.replace("news.example\t", "nouvelles.\u00e9xample\t");
        java.nio.file.Files.write(
                folder.resolve("20180101.mentions.CSV"), ("\n" + OTHER + AGAIN + STRANGE + latin + WEB + "\n").getBytes(ISO_8859_1));
        write("20180102.mentions.CSV", GdeltMentionsImporterTest.HEADER + (OTHER + "\r\n" + STRANGE + AGAIN + WEB).replace('\t', ','));
        write("20180103.mentions.CSV", WEB + AGAIN.replace("\n", ""));
        java.nio.file.Files.delete(folder.resolve("z.zip"));

        assertThat(Files.original(reading())).asString(ISO_8859_1).isEqualTo(GdeltImporterTest.FIRST + GdeltImporterTest.SECOND
                + contents("20180101.mentions.CSV") + contents("20180102.mentions.CSV") + contents("20180103.mentions.CSV"));
    }

    private String contents(String name) throws IOException {
        return java.nio.file.Files.readString(folder.resolve(name), ISO_8859_1);
    }

    @Test
    void tellsOfAMentionWhoseRowIsGone() throws IOException {
        Event event = Files.events(reading()).getFirst();
        Report known = event.reports().getFirst();
        Report changed = new Report(known.id(), Optional.of("Corrected"), known.hops(), known.evidence());
        Event edited = new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(changed), List.of(), List.of(), event.lineage(), event.extras());

        assertThat(notices(Files.only(Source.class, reading()), edited)).singleElement()
                .extracting(Notice::severity, Notice::code, Notice::record, Notice::message).containsExactly(
                Severity.WARNING, "no-mention-row", Optional.of("event gdelt:719024875"),
                "hold 1 mentions whose rows are not written, because the summary does not end with them any more");
    }

    private static List<Notice> notices(List<Source> sources, Event event) throws IOException {
        try (Export export = new OriginalExporter().open(new ByteArrayOutputStream())) {
            for (Source source : sources) {
                export.write(source);
            }
            return export.write(event);
        }
    }

    @Test
    void leavesAMentionOfAnEventThatIsNotThereAStatement() {
        Event statement = Files.events(reading()).getLast();

        assertThat(statement.detail()).isInstanceOf(Statement.class);
        assertThat(statement.links()).containsExactly(new Link(LinkKind.MENTIONS, "gdelt:1191495375"));
        assertThat(statement.extras().orElseThrow().row()).isEqualTo(2);
        assertThat(statement.extras().orElseThrow().raw()).isEqualTo(STRANGE.substring(0, STRANGE.length() - 1));
    }

    @Test
    void accountsForEveryMention() {
        Reading reading = reading();

        assertThat(reading.rejections()).singleElement().extracting(Rejection::raw).isEqualTo("rubbish");
        assertThat(reading.notices()).singleElement().extracting(Notice::severity, Notice::code, Notice::message).containsExactly(
                Severity.WARNING, "joined-mentions",
                "3 mentions became reports of their events; 1 of events that are not here became statements");
    }

    @Test
    void tellsTheLineOfAValueThatDoesNotFitInAMention() throws IOException {
        write("20180101.mentions.CSV", WEB + WEB.replace("\t9\t", "\tnine\t").replace("20250807220000", "20250230000000"));

        assertThat(reading().notices()).extracting(Notice::code, Notice::line, Notice::field).contains(
                tuple("unfit-value", Optional.of(2L), Optional.of("MentionTimeDate")),
                tuple("unfit-value", Optional.of(2L), Optional.of("SentenceID")));
    }

    @Test
    void givesRecordsThatPassAllChecks() {
        var rejections = new ArrayList<Rejection>();
        var notices = new ArrayList<Notice>();
        var transfer = new Transfer(List.of(), rejections::add, notices::add);
        new GdeltImporter().read(Input.named("days", folder), transfer);
        transfer.finish();

        assertThat(rejections).extracting(Rejection::raw).containsExactly("rubbish");
        assertThat(notices).extracting(Notice::code).containsExactly("columns", "joined-mentions", "dangling-links");
    }

    @Test
    void givesFilesOfTheSameNameDifferentIds() throws IOException {
        write("20180101.export.CSV", GdeltImporterTest.SECOND.replace("719024876", "719024877"));

        assertThat(Files.only(Source.class, reading())).extracting(Source::id)
                .contains("gdelt-file:20180101.export.CSV", "gdelt-file:20180101.export.CSV (2)");
    }

    @Test
    void tellsWhatIsNeitherEventsNorMentionsAndReadsOn() throws IOException {
        write("README.txt", "Notes\n");
        write("broken.export.CSV.zip", "PK\3\4");

        Reading reading = reading();
        assertThat(reading.notices()).extracting(Notice::code, notice -> notice.file().orElse("")).contains(
                tuple("other-file", "days/README.txt"), tuple("broken-archive", "days/broken.export.CSV.zip"));
        assertThat(Files.events(reading)).hasSize(3);
    }

    @Test
    void joinsTheSameReportsWhateverTheOrderOfTheMentions() {
        List<Input> inputs = List.of(
                Files.input("1.export.CSV", GdeltImporterTest.FIRST.getBytes(ISO_8859_1)), Files.input("1.mentions.CSV", (WEB + AGAIN).getBytes(ISO_8859_1)));
        List<Input> turned = List.of(
                Files.input("1.mentions.CSV", AGAIN.getBytes(ISO_8859_1)), Files.input("2.mentions.CSV", WEB.getBytes(ISO_8859_1)),
                Files.input("1.export.CSV", GdeltImporterTest.FIRST.getBytes(ISO_8859_1)));

        assertThat(reports(turned)).isEqualTo(reports(inputs)).hasSize(3);
    }

    /// With where in its article each mention stands, without where its row does.
    private static List<String> reports(List<Input> inputs) {
        return Files.events(Reading.of(new GdeltImporter(), inputs)).getFirst().reports().stream()
                .map(report -> report.id() + report.summary().orElse("").replaceAll("; row .*", "")).toList();
    }

    @Test
    void joinsTheFilesOfAnArchiveToo() throws IOException {
        Reading reading = Reading.of(
                new GdeltImporter(), "day.zip", Files.zip("1.mentions.CSV", WEB, "2.export.CSV", GdeltImporterTest.FIRST));

        assertThat(Files.events(reading)).singleElement().satisfies(event -> assertThat(event.reports()).hasSize(2));
    }

    @Test
    void joinsAMentionToAnEventThatComesTwice() throws IOException {
        Reading reading = Reading.of(
                new GdeltImporter(), "day.zip", Files.zip("1.mentions.CSV", WEB, "2.export.CSV", GdeltImporterTest.FIRST.repeat(2)));

        assertThat(Files.events(reading)).extracting(event -> event.reports().size()).containsExactly(2);
        assertThat(reading.repeated()).containsExactly("event");
    }

    @Test
    void keepsRowsOfAnyLengthAndCharacterSetOnDisk() throws IOException {
        String longRow = WEB.replace("news.example/one", "x".repeat(1_500_000));
        byte[] latin = WEB.replace("news.example\t", "nouvelles.\u00e9xample\t").getBytes(ISO_8859_1);
        var mentions = new ByteArrayOutputStream();
        mentions.write(longRow.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 5000; i++) {
            mentions.write(WEB.replace("/one", "/" + i).getBytes(StandardCharsets.UTF_8));
        }
        mentions.write(latin);
        java.nio.file.Files.write(folder.resolve("20180101.mentions.CSV"), mentions.toByteArray());

        List<Report> reports = Files.events(reading()).getFirst().reports();
        assertThat(reports).hasSize(5004);
        assertThat(reports.get(5001).summary().orElseThrow()).endsWith(longRow.stripTrailing() + "\t");
        assertThat(reports.get(5002).summary().orElseThrow()).contains("nouvelles.\u00e9xample");
    }
}
