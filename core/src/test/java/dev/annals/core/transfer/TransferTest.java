package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Carried;
import dev.annals.core.format.CarriedFields;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Other;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransferTest {

    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Kept kept = new Kept();
    private final Transfer transfer =
            new Transfer(List.of(new Output("kept", kept)), rejections::add, notice -> notices.add(notice.toString()));
    private long line;

    @Test
    void passesOnWhatHoldsTogether() {
        List<CorpusRecord> records = List.of(corpus(), source("s"), actor("a"), event("e", "a", List.of(), 5));

        records.forEach(this::give);
        transfer.finish();

        assertThat(kept.records).isEqualTo(records);
        assertThat(notices).isEmpty();
        assertThat(transfer.ledger().entries()).containsExactly(
                new LedgerEntry("kept", "corpus", 1, 1, 0, 0, 0), new LedgerEntry("kept", "source", 1, 1, 0, 0, 0),
                new LedgerEntry("kept", "actor", 1, 1, 0, 0, 0), new LedgerEntry("kept", "event", 1, 1, 0, 0, 0));
    }

    @Test
    void tellsOnceWhatTheFormatDoesNotCarry() {
        kept.carried = Carried.of(List.of(
                CarriedFields.of(Corpus.ENTITY).all(Corpus.ID, Corpus.MODEL, Corpus.TITLE),
                CarriedFields.of(Actor.ENTITY).all(Actor.ID).where(actor -> actor.name().equals("b"), Actor.NAME)));
        kept.unshown = List.of(actor("b"));
        List.of(corpus(), actor("a"), actor("b")).forEach(this::give);

        transfer.finish();

        assertThat(notices).containsExactly(
                "kept: does not carry 5 values of 3 fields: actor/id (1), actor/kind (2), actor/name (2)");
        assertThat(transfer.ledger().entries()).contains(
                new LedgerEntry("kept", "corpus", 1, 1, 0, 0, 0),
                new LedgerEntry("kept", "actor", 2, 2, 0, 0, 0, List.of(), List.of(new Loss("id", 1), new Loss("kind", 2), new Loss("name", 2))));
    }

    @Test
    void rejectsWhatRefersToNothing() {
        give(source("s"));
        give(event("e", "nobody", List.of(), 5));

        assertThat(kept.records).hasSize(1);
        assertThat(notices).containsExactly("in.json:2: event e: participations/1/actor/refersTo 'nobody' is not the id of an actor that came before");
        assertThat(rejections).extracting(Rejection::raw).containsExactly("raw 2");
        assertThat(transfer.ledger().entries()).contains(new LedgerEntry("kept", "event", 1, 0, 0, 0, 1));
    }

    @Test
    void rejectsTheSecondRecordWithAnId() {
        give(actor("a"));
        give(named("a", "Somebody else"));

        assertThat(notices).containsExactly("in.json:2: actor a: id 'a' is the id of another actor too");
        assertThat(transfer.ledger().entries()).containsExactly(new LedgerEntry("kept", "actor", 2, 1, 0, 0, 1));
    }

    @Test
    void writesARecordThatComesAgainOnce() {
        give(corpus());
        give(actor("a"));
        give(corpus());
        give(actor("a"));

        assertThat(notices).isEmpty();
        assertThat(kept.records).hasSize(2);
        assertThat(transfer.ledger().entries()).containsExactly(
                new LedgerEntry("kept", "corpus", 2, 1, 1, 0, 0), new LedgerEntry("kept", "actor", 2, 1, 1, 0, 0));
    }

    @Test
    void keepsWhatHasANewerVersionBesideTheRejects() {
        give(actor("a"));
        var told = Notice.of(Severity.WARNING, "superseded", "in.csv", "actor a", Problem.of("has a newer version", Position.of(7, 0)));
        transfer.superseded(new Rejection("actor", Optional.of("a"), Optional.empty(), List.of(told), "raw"));

        assertThat(notices).containsExactly("in.csv:7: actor a: has a newer version");
        assertThat(rejections).extracting(Rejection::raw).containsExactly("raw");
        assertThat(transfer.ledger().entries()).containsExactly(new LedgerEntry("kept", "actor", 2, 1, 0, 1, 0));
        assertThat(transfer.ledger().hasRejects()).isFalse();
    }

    @Test
    void takesAnAccountThatDoesNotAddUpForAFaultOfTheProgram() {
        transfer.ledger().read("actor");

        assertThatThrownBy(transfer::finish).isInstanceOf(IllegalStateException.class)
                .hasMessage("of 1 records of the type actor, kept has 0 written, 0 repeated, 0 superseded, 0 rejected and 0 left out, which is not as many");
    }

    @Test
    void tellsDanglingLinksInTheOrderOfTheRecords() {
        give(source("s"));
        give(actor("a"));
        String faraway = "x".repeat(100_000);
        give(event("one", "a", List.of("nothing", faraway, "two"), 5));
        give(event("two", "a", List.of("nothing"), 5));
        transfer.finish();

        String message = " is not the id of an event of this corpus";
        assertThat(notices).containsExactly(
                "in.json:3: event one: links/1/event 'nothing'" + message, "in.json:3: event one: links/2/event '" + faraway.substring(0, 500) + " ...' (100,000 characters)" + message,
                "in.json:4: event two: links/1/event 'nothing'" + message);
    }

    @Test
    void tellsDanglingLinksOfImportedRowsOnceAFile() {
        give(source("s"));
        give(actor("a"));
        give(imported(event("one", "a", List.of("nothing", "two"), 5)));
        give(imported(event("two", "a", List.of("faraway"), 5)));
        transfer.finish();

        assertThat(kept.records).hasSize(4);
        assertThat(notices).containsExactly(
                "in.json:3: 'nothing' is not the id of an event of this corpus; 2 links of imported rows lead to none");
    }

    @Test
    void rejectsEvidenceBeyondItsSource() {
        give(source("s"));
        give(actor("a"));
        give(event("e", "a", List.of(), 101));

        assertThat(notices).containsExactly(
                "in.json:3: event e: reports/1/evidence/1/end '101' is beyond the source s, which has 100 code points");
    }

    @Test
    void rejectsADescriptionOfTheCorpusThatComesLate() {
        give(actor("a"));
        give(corpus());

        assertThat(notices).containsExactly("in.json:2: corpus c: the description of the corpus has to be its first record");
    }

    @Test
    void letsLinksBetweenEventsPointForwards() {
        give(source("s"));
        give(actor("a"));
        give(event("claim", "a", List.of("denial"), 5));
        give(event("denial", "a", List.of("claim", "nothing"), 5));
        transfer.finish();

        assertThat(kept.records).hasSize(4);
        assertThat(notices).containsExactly("in.json:4: event denial: links/2/event 'nothing' is not the id of an event of this corpus");
    }

    @Test
    void countsForEachOutputWhatItRefuses() {
        kept.refusal = Optional.of(Notice.error("too-long", "is too long", "kept", Position.UNKNOWN));

        give(actor("a"));

        assertThat(rejections).extracting(Rejection::output).containsExactly(Optional.of("kept"));
        assertThat(transfer.ledger().entries()).containsExactly(new LedgerEntry("kept", "actor", 1, 0, 0, 0, 1));
    }

    @Test
    void countsWhatAnImporterSaysOfRecordsThatItDoesNotHandOn() {
        give(actor("a"));
        transfer.repeated("actor");
        transfer.reject(new Rejection("actor", Optional.empty(), Optional.empty(), List.of(Notice.warning("malformed", "is no actor", "in.json")), "raw"));
        transfer.notice(Notice.warning("encoding", "is in Latin letters", "in.json"));
        transfer.finish();

        assertThat(notices).containsExactly("in.json: is no actor", "in.json: is in Latin letters");
        assertThat(rejections).extracting(Rejection::raw).containsExactly("raw");
        assertThat(transfer.ledger().entries()).containsExactly(new LedgerEntry("kept", "actor", 3, 1, 1, 0, 1));
        assertThat(transfer.ledger().total()).isEqualTo(3);
        assertThat(transfer.ledger().hasRejects()).isTrue();
        assertThat(kept.finished).isTrue();
    }

    @Test
    void tellsAWarningOfAnOutputThatHasTheRecord() {
        kept.warning = Optional.of(Notice.warning("rounded", "is rounded", "kept"));
        give(actor("a"));

        assertThat(notices).containsExactly("kept: is rounded");
        assertThat(rejections).isEmpty();
        assertThat(transfer.ledger().entries()).containsExactly(new LedgerEntry("kept", "actor", 1, 1, 0, 0, 0));
    }

    @Test
    void anOutputThatCannotBeWrittenEndsTheRun() {
        kept.failure = Optional.of(new IOException("No space left on device"));

        assertThatThrownBy(() -> give(actor("a"))).isInstanceOf(UnwritableOutput.class).hasMessage("cannot write kept: No space left on device");
        assertThatThrownBy(transfer::finish).isInstanceOf(UnwritableOutput.class).hasMessage("cannot write kept: No space left on device");
    }

    @Test
    void evidenceMayReachToTheEndOfItsSource() {
        give(source("s"));
        give(actor("a"));
        give(event("e", "a", List.of("nothing"), 100));

        assertThat(notices).isEmpty();
        assertThat(kept.records).hasSize(3);
    }

    @Test
    void namesTheKindOfRecordThatIsMissing() {
        give(new Place("p", PlaceKind.SITE, "A site", List.of(), Optional.of("q"), Optional.empty(), List.of()));

        assertThat(notices).containsExactly("in.json:1: place p: partOf 'q' is not the id of a place that came before");
    }

    private void give(CorpusRecord record) {
        line++;
        String raw = "raw " + line;
        transfer.accept(record, new Origin("in.json", Position.of(line, 0), () -> raw));
    }

    private static Corpus corpus() {
        return new Corpus("c", "A corpus", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Source source(String id) {
        return new Source(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(100L), Optional.empty(), Optional.empty());
    }

    private static Actor actor(String id) {
        return named(id, "Somebody");
    }

    private static Actor named(String id, String name) {
        return new Actor(
                id, ActorKind.PERSON, name, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    private static Event event(String id, String actor, List<String> links, long end) {
        var participation = new Participation(new ActorRef.Resolved(actor, Optional.empty()), Role.AGENT, Optional.empty(), Optional.empty());
        var report = new Report("r1", Optional.empty(), List.of(), List.of(new Evidence("s", 1, end, "0".repeat(64))));
        return new Event(
                id, Factuality.ACTUAL, "Something happens", Optional.empty(), When.on(LocalDate.of(2022, 6, 12)), new Other("something"),
                List.of(participation), List.of(), List.of(), List.of(),
                links.stream().map(target -> new Link(LinkKind.MENTIONS, target)).toList(), List.of(report), List.of(), List.of(),
                Optional.empty(), Optional.empty());
    }

    private static Event imported(Event event) {
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(),
                event.placings(), event.figures(), event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(),
                event.lineage(), Optional.of(new Extras("s", 1, "raw row")));
    }

    private static final class Kept implements Export {

        private final List<CorpusRecord> records = new ArrayList<>();
        private Optional<Notice> refusal = Optional.empty();
        private Optional<Notice> warning = Optional.empty();
        private Optional<IOException> failure = Optional.empty();
        private boolean finished;
        private Carried carried = Carried.EVERYTHING;
        private List<CorpusRecord> unshown = List.of();

        @Override
        public List<Notice> write(CorpusRecord record) throws IOException {
            fail();
            if (refusal.isEmpty()) {
                records.add(record);
            }
            return Stream.concat(refusal.stream(), warning.stream()).toList();
        }

        private void fail() throws IOException {
            if (failure.isPresent()) {
                throw failure.get();
            }
        }

        @Override
        public Carried carried() {
            return carried;
        }

        @Override
        public List<CorpusRecord> unshown() {
            return unshown;
        }

        @Override
        public void finish() throws IOException {
            fail();
            finished = true;
        }

        @Override
        public void close() {}
    }
}
