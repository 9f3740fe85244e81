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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRepairTest {

    private static final String TEXT = "Nine people died, she said. \"We are sorry,\" said he.";
    private static final Evidence NINE = evidence("Nine people died, she said.");
    private static final Evidence SORRY = evidence("\"We are sorry,\" said he");

    @TempDir
    private Path folder;

    private final HandedOn reading = new HandedOn();

    private static Evidence evidence(String words) {
        int start = TEXT.indexOf(words);
        return new Evidence("s", start, start + words.length(), Document.hash(words));
    }

    /// Of a corpus about the text, whose file has another one now.
    private EvidenceRepair repair(String text, Evidence... evidence) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text);
        List<CorpusRecord> records = List.of(source(TEXT), new Actor("a", ActorKind.PERSON, "A", List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(new Report("r1", Optional.empty(), List.of(), List.of(evidence)))));
        var repair = new EvidenceRepair(folder);
        repair.read(receiver -> records.forEach(record -> receiver.accept(record, new Origin("in.json", Position.UNKNOWN, () -> ""))), reading);
        return repair;
    }

    private static Source source(String text) {
        return new Source("s", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Document.hash(text)),
                Optional.of((long) text.codePointCount(0, text.length())), Optional.of("a.txt"), Optional.empty());
    }

    private List<Evidence> mended() {
        return ((Actor) reading.records().getLast()).reports().getFirst().evidence();
    }

    @Test
    void leavesWhatIsAsItWas() throws IOException {
        EvidenceRepair repair = repair(TEXT, NINE, SORRY);

        assertThat(mended()).containsExactly(NINE, SORRY);
        assertThat(reading.records()).contains(source(TEXT));
        assertThat(reading.notices()).isEmpty();
        assertThat(repair.mended()).isZero();
    }

    @Test
    void tellsEachPassageThatStandsElsewhereAndEachSourceThatChanged() throws IOException {
        String text = "\uD83D\uDE80 Corrected. " + TEXT;
        EvidenceRepair repair = repair(text, NINE, SORRY);

        assertThat(mended()).containsExactly(new Evidence("s", 13, 40, NINE.sha256()), new Evidence("s", 41, 64, SORRY.sha256()));
        assertThat(reading.records()).contains(source(text));
        assertThat(reading.notices()).extracting(Notice::toString).containsExactly(
                "in.json: source s: sha256 '" + Document.hash(TEXT) + "' became " + Document.hash(text) + ", that of " + folder.resolve("a.txt"),
                "in.json: source s: length '52' became 65, that of " + folder.resolve("a.txt"),
                "in.json: actor a: reports/r1/evidence/1 's 0-27' stands at 13-40 now",
                "in.json: actor a: reports/r1/evidence/2 's 28-51' stands at 41-64 now");
        assertThat(repair.mended()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\u201CWe are sorry,\u201D said he", "\"We\u00A0are sorry,\" said\u00A0he", "\u00ABWe are\nsorry,\u00BB said he", "\"We are  sorry,\"\r\n said he"})
    void findsAPassageWithOtherQuotationMarksAndWhiteSpace(String now) throws IOException {
        repair("He spoke. " + now + ".", SORRY);

        assertThat(mended()).containsExactly(new Evidence("s", 10, 10 + now.length(), Document.hash(now)));
        assertThat(reading.notices()).last().extracting(Notice::message).asString().contains("with other quotation marks, dashes or white space: ");
    }

    @Test
    void leavesWhatIsNowhereOrTwiceAndSaysWhy() throws IOException {
        EvidenceRepair repair = repair(TEXT.replace("Nine", "Eight") + " \"We are sorry,\" said he. \"We are sorry,\" said he.", NINE, SORRY, evidence("sorry"));

        assertThat(mended()).containsExactly(NINE, SORRY, evidence("sorry"));
        assertThat(repair.mended()).isZero();
        assertThat(repair.reason(NINE)).isEqualTo("is stale: its 27 code points are nowhere in the document now; quote the words that took their place");
        assertThat(repair.reason(SORRY)).isEqualTo("is stale: it stands at 3 places now, 29-52, 54-77, 79-102; quote more words");
    }

    @Test
    void leavesASourceInWhichAStalePassageWouldNotLie() throws IOException {
        EvidenceRepair repair = repair("She said so. Nine people died, she said.", NINE, SORRY);

        assertThat(reading.records()).contains(source(TEXT));
        assertThat(mended()).containsExactly(new Evidence("s", 13, 40, NINE.sha256()), SORRY);
        assertThat(repair.reason(SORRY)).endsWith("its source keeps its SHA-256 and length until then");
    }
}
