package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.Transfer;
import dev.annals.rdf.read.RdfImporter;
import dev.annals.rdf.term.Syntax;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurtleImporterTest {

    static final String PREFIXES = """
            @prefix annals: <https://annals.dev/ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix source: <https://annals.dev/corpus/source/> .
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsTheSameRecordsFromAShuffledFile(long seed) {
        List<CorpusRecord> records = RandomCorpus.of(seed, 30);
        String turtle = Turtle.shuffled(Turtle.of(records), seed);
        Reading reading = Turtle.read(turtle);

        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.records()).containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void givesARecordOfAShuffledFileAfterThoseItRefersTo() {
        List<Rejection> rejections = new ArrayList<>();
        String turtle = Turtle.of(RandomCorpus.of(4, 20));
        for (int seed = 0; seed < 10; seed++) {
            var transfer = new Transfer(List.of(), rejections::add, notice -> {});
            new RdfImporter(Syntax.TURTLE).read(input(Turtle.shuffled(turtle, seed)), transfer);
            assertThat(transfer.ledger().total()).isGreaterThan(20);
        }

        assertThat(rejections).isEmpty();
    }

    @Test
    void readsNestedRecordsFromBlankNodes() {
        Reading reading = Turtle.read(PREFIXES + """
                source:a annals:published [ a annals:When ; annals:precision <https://annals.dev/ns/datePrecision/unknown> ;
                        annals:nature <https://annals.dev/ns/dateNature/within> ] ;
                    a annals:Source ; annals:id "a" .
                """);

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).hasSize(1);
    }

    @Test
    void resolvesAgainstABaseThatTheFileDeclares() {
        Reading reading = Turtle.read(PREFIXES + "@base <https://annals.dev/corpus/source/> . <c> a annals:Source ; annals:id \"c\" .");

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).containsExactly(source("c"));
    }

    @Test
    void takesATripleThatIsGivenTwiceForOne() {
        Reading reading = Turtle.read(PREFIXES + "source:c a annals:Source , annals:Source ; annals:id \"c\" , \"c\" .");

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).containsExactly(source("c"));
    }

    @Test
    void acceptsWholeNumbersForDecimalsAndOtherSpellingsOfTheSameValue() {
        Reading reading = Turtle.read(Turtle.of(List.of(Samples.place("p")))
                .replace("annals:longitude 30.0", "annals:longitude 30").replace("annals:latitude 46.4", "annals:latitude +046.40"));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).containsExactly(Samples.place("p"));
    }

    @Test
    void ordersListsByPositionAndToleratesGaps() {
        String turtle = Turtle.of(Samples.corpus());
        String swapped = turtle.replace("rdf:value \"trade\" ;\n    annals:position 1", "rdf:value \"trade\" ;\n    annals:position 7");

        assertThat(swapped).isNotEqualTo(turtle);
        var event = (Event) Turtle.read(swapped).records().getLast();
        assertThat(((Meeting) event.detail()).topics()).containsExactly("line one\nline two", "trade");
    }

    @Test
    void warnsOfAnIriThatIsNoneWhereItDoesNoHarm() {
        Reading reading = Turtle.read(PREFIXES + """
                source:c a annals:Source ; annals:id "c" ; <https://example.org/p> <https://example.org/a|b> .""");

        assertThat(reading.records()).containsExactly(source("c"));
        assertThat(reading.notices()).extracting(Notice::severity).containsOnly(Severity.WARNING);
        assertThat(reading.notices().getFirst().toString()).startsWith("test.ttl:4:").contains("Illegal character in IRI");
    }

    @Test
    void rejectsARecordWithoutTypeAsAWholeHoweverItIsLaidOut() {
        String turtle = Turtle.of(Samples.corpus()).replace("event:talks a annals:Event , sem:Event ;", "event:talks");

        for (String layout : List.of(turtle, Turtle.shuffled(turtle, 5))) {
            Reading reading = Turtle.read(layout);
            assertThat(reading.records()).hasSize(5);
            assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
                assertThat(rejection.raw().lines()).hasSizeGreaterThan(50);
                assertThat(rejection.notices().getFirst().record()).contains("<https://example.org/corpus/event/talks>");
            });
        }
    }

    @Test
    void tellsEveryProblemOfARecordWithItsPlace() {
        Reading reading = Turtle.read(PREFIXES + """
                source:a a annals:Source ;
                    annals:id "b" ;
                    annals:title "5"^^xsd:int ;
                    annals:publisher "p" , "q" ;
                    annals:length 1.5 ;
                    annals:language annals:en ;
                    annals:colour "red" ;
                    annals:published <https://annals.dev/corpus/source/a/published> .
                <https://annals.dev/corpus/source/a/published> a annals:When ;
                    annals:earliest "2021-02-30"^^xsd:date ;
                    annals:latest "2021"^^xsd:gYear ;
                    annals:precision <https://annals.dev/ns/datePrecision/hour> .
                source:c a annals:Source ; annals:id "c" .
                """);

        assertThat(reading.records()).containsExactly(source("c"));
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.type()).isEqualTo("source");
            assertThat(rejection.id()).contains("a");
            assertThat(rejection.raw()).contains("<https://annals.dev/ns#colour> \"red\" .").doesNotContain("source/c");
        });
        String at = "test.ttl:%d:%d: source <https://annals.dev/corpus/source/a>: ";
        assertThat(reading.allNotices()).extracting(Notice::toString).containsExactlyInAnyOrder(
                at.formatted(5, 15) + "id 'b' is not the id in the IRI https://annals.dev/corpus/source/a",
                at.formatted(10, 19) + "colour 'red' is not a property of this source",
                at.formatted(6, 18) + "title '5' is not an xsd:string",
                at.formatted(7, 22) + "publisher 'p, q' are 2 values where one is allowed",
                at.formatted(8, 19) + "length '1.5' is not an xsd:integer",
                at.formatted(9, 21) + "language 'https://annals.dev/ns#en' is not an xsd:string",
                at.formatted(13, 21) + "published/earliest '2021-02-30' is not an xsd:date",
                at.formatted(14, 19) + "published/latest '2021' is not an xsd:date",
                at.formatted(15, 22) + "published/precision 'https://annals.dev/ns/datePrecision/hour' is not one of "
                        + "day, week, month, year, decade, range, unknown under https://annals.dev/ns/datePrecision/",
                at.formatted(11, 22) + "published/nature is missing");
    }

    static CorpusRecord source(String id) {
        return new Source(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "annals:partOf \"x\" | partOf 'x' is not an IRI",
        "annals:partOf <https://annals.dev/corpus/place/x> "
                + "| partOf 'https://annals.dev/corpus/place/x' is not an IRI of the form https://annals.dev/corpus/actor/ID",
        "annals:partOf <https://other.example/actor/x> "
                + "| partOf 'https://other.example/actor/x' is not an IRI of the form https://annals.dev/corpus/actor/ID",
        "annals:partOf <https://annals.dev/corpus/actor/%FF> "
                + "| partOf 'https://annals.dev/corpus/actor/%FF' does not end with an id in percent-encoded UTF-8",
        "annals:codes annals:c , annals:d | codes 'https://annals.dev/ns#c' has no annals:position, so that its place in the list is open",
        "annals:tenures <https://annals.dev/corpus/actor/a/t> . <https://annals.dev/corpus/actor/a/t> annals:position 1 "
                + "| tenures/1/office is missing",
        "a annals:Place | rdf:type 'https://annals.dev/ns#Place' is not https://annals.dev/ns#Actor",
        "annals:position 3 | position '3' is not a property of this actor"})
    void tellsWhatIsWrongWithReferencesAndNodes(String triplesAndMessage) {
        List<String> parts = List.of(triplesAndMessage.split(" \\| ", -1));
        Reading reading = Turtle.read(PREFIXES + """
                <https://annals.dev/corpus/actor/a> a annals:Actor ; annals:id "a" ; annals:name "A" ;
                    annals:kind <https://annals.dev/ns/actorKind/person> ;
                """ + parts.getFirst() + " .");

        assertThat(reading.records()).isEmpty();
        assertThat(reading.allNotices()).extracting(Notice::toString).anySatisfy(text -> assertThat(text).endsWith(": " + parts.getLast()));
    }

    @Test
    void rejectsWhatIsOursButBelongsToNoRecord() {
        Reading reading = Turtle.read(PREFIXES + """
                source:a annals:id "a" .
                source:b a annals:Source ; annals:id "b" .
                source:c a annals:Report .
                [] a annals:Source ; annals:id "d" .
                <https://example.org/e> a annals:Source ; annals:id "e" .
                """);

        assertThat(reading.records()).containsExactly(source("b"));
        assertThat(reading.rejections()).hasSize(4);
        assertThat(reading.rejections().stream().filter(rejection -> rejection.type().equals(Rejection.UNKNOWN_TYPE))).hasSize(2);
        assertThat(reading.allNotices()).extracting(Notice::message)
                .filteredOn(message -> message.endsWith("is missing; it is neither a record nor part of one")).hasSize(2);
    }

    @Test
    void rejectsARecordWithAPartToWhichNothingLeads() {
        Reading reading = Turtle.read(PREFIXES + """
                source:a a annals:Source ; annals:id "a" .
                <https://annals.dev/corpus/source/a/published> a annals:When .
                """);

        assertThat(reading.allNotices()).extracting(Notice::toString).containsExactly(
                "test.ttl:5:50: source <https://annals.dev/corpus/source/a>: rdf:type 'https://annals.dev/corpus/source/a/published' "
                        + "belongs to a node to which nothing in the record leads");
    }

    @Test
    void tellsForeignPropertiesOnce() {
        Reading reading = Turtle.read(PREFIXES + """
                @prefix ex: <https://example.org/> .
                <https://annals.dev/corpus> a ex:Dataset ; ex:size 7 .
                source:a a annals:Source , ex:Text ; annals:id "a" ; ex:size 5 ; ex:colour "red" .
                source:b a annals:Source , <http://www.w3.org/ns/prov#Entity> ; annals:id "b" ; annals:title "t" ; ex:size 6 ;
                    <http://www.w3.org/2000/01/rdf-schema#label> "t" , "another" .
                """);

        assertThat(reading.records()).hasSize(2);
        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.notices()).extracting(Notice::severity).containsOnly(Severity.WARNING);
        assertThat(reading.notices()).extracting(Notice::toString).containsExactly(
                "test.ttl: http://www.w3.org/1999/02/22-rdf-syntax-ns#type is not a property of Annals: 2 triples were not read",
                "test.ttl: http://www.w3.org/2000/01/rdf-schema#label does not repeat what properties of Annals say, and only these are read: "
                        + "1 triple was not read",
                "test.ttl: https://example.org/colour is not a property of Annals: 1 triple was not read",
                "test.ttl: https://example.org/size is not a property of Annals: 3 triples were not read");
    }

    @Test
    void readsOneCorpusOnly() {
        Reading reading = Turtle.read(PREFIXES + """
                source:a a annals:Source ; annals:id "a" .
                <https://example.org/source/b> a annals:Source ; annals:id "b" .
                """);

        assertThat(reading.records()).containsExactly(source("a"));
        assertThat(reading.allNotices()).extracting(Notice::toString).containsExactly(
                "test.ttl:5:34: source <https://example.org/source/b>: 'https://example.org/source/b' "
                        + "is not under https://annals.dev/corpus/ as the records before it are; two corpora have to be read one by one");
    }

    @Test
    void tellsWhenRecordsWillMoveToAnotherBase() {
        Reading reading = Turtle.read(PREFIXES + "<https://example.org/source/b> a annals:Source ; annals:id \"b\" .");

        assertThat(reading.records()).hasSize(1);
        assertThat(reading.notices()).extracting(Notice::toString).containsExactly(
                "test.ttl: 'https://example.org/' is the base of the records here, "
                        + "but an export of them will have https://annals.dev/corpus/");
    }

    @Test
    void givesTheTriplesOfARecordAsItsRawText() {
        Reading reading = Turtle.read(PREFIXES + "source:c a annals:Source ; annals:id \"c\" .");

        assertThat(reading.origins().getFirst().position()).isEqualTo(Position.of(4, 12));
        assertThat(reading.origins().getFirst().raw().get()).isEqualTo("""
                <https://annals.dev/corpus/source/c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://annals.dev/ns#Source> .
                <https://annals.dev/corpus/source/c> <https://annals.dev/ns#id> "c" .
                """);
    }

    @Test
    void tellsADiskThatFailsFromAFileThatIsBad() {
        byte[] turtle = Turtle.of(Samples.corpus()).getBytes(StandardCharsets.UTF_8);
        var input = new Input("disk.ttl", Optional.empty(), () ->
                new SequenceInputStream(new ByteArrayInputStream(turtle), new FailingStream()));

        assertThatThrownBy(() -> Reading.of(new RdfImporter(Syntax.TURTLE), input))
                .isInstanceOf(UnreadableInput.class)
                .hasMessage("cannot read disk.ttl: disk on fire");
    }

    @Test
    void leavesToTheReceiverWhatTheReceiverThrows() {
        var failure = new UncheckedIOException(new IOException("no space"));
        var receiver = new Receiver() {
            @Override
            public void accept(CorpusRecord record, Origin origin) {
                throw failure;
            }

            @Override
            public void reject(Rejection rejection) {
                throw failure;
            }

            @Override
            public void notice(Notice notice) {}
        };

        assertThatThrownBy(() -> new RdfImporter(Syntax.TURTLE).read(input(Turtle.of(Samples.corpus())), receiver)).isSameAs(failure);
    }

    private static Input input(String turtle) {
        return new Input("test.ttl", Optional.empty(), () -> new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)));
    }

    /// A stream that fails at once.
    private static final class FailingStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("disk on fire");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("disk on fire");
        }
    }

    @Test
    void tellsWhereAnElementHasNoValue() {
        String turtle = Turtle.of(Samples.corpus());
        assertThat(turtle).contains("rdf:value \"trade\" ;");

        assertThat(Turtle.read(turtle.replace("rdf:value \"trade\" ;", "")).rejections()).singleElement().satisfies(rejection ->
                assertThat(rejection.notices()).singleElement().satisfies(notice -> {
                    assertThat(notice.message()).isEqualTo("is missing");
                    assertThat(notice.field()).contains("detail/topics/1");
                    assertThat(notice.line()).isPresent();
                }));
    }
}
