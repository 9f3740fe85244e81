package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.rdf.term.Syntax;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The profile with as few triples as give the same corpus back.
class CompactTest {

    private static final ExportOptions COMPACT = new ExportOptions(Optional.of("compact"), Optional.empty(), Optional.empty());

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void givesBackTheReferenceCorpusInEachSyntax(Syntax syntax) {
        assertComesBack(syntax, ReferenceRecords.all());
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void givesBackWhatItWasGivenInEachSyntax(Syntax syntax) {
        for (long seed = 1; seed <= 12; seed++) {
            assertComesBack(syntax, syntax == Syntax.RDF_XML ? RandomCorpus.ofXml(seed, 40) : RandomCorpus.of(seed, 40));
        }
    }

    private static void assertComesBack(Syntax syntax, List<CorpusRecord> records) {
        Reading reading = Reading.of(SyntaxesTest.importer(syntax), "corpus", write(syntax, records));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).containsExactlyElementsOf(records);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void needsNoOrderOfItsTriples(long seed) {
        List<CorpusRecord> records = RandomCorpus.of(seed, 20);
        var lines = new ArrayList<>(new String(write(Syntax.N_TRIPLES, records), StandardCharsets.UTF_8).lines().toList());
        Collections.shuffle(lines, new Random(seed));

        Reading reading = Reading.of(SyntaxesTest.importer(Syntax.N_TRIPLES), "corpus.nt", String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void hasLessThanTwoThirdsOfTheTriplesOfTheReferenceCorpus() {
        List<CorpusRecord> records = ReferenceRecords.all();
        long events = records.stream().filter(Event.class::isInstance).count();
        long full = lines(Rdf.write(SyntaxesTest.exporter(Syntax.N_TRIPLES), "corpus", new ExportOptions(Optional.empty(), Optional.empty(), Optional.empty()), records));
        long compact = lines(write(Syntax.N_TRIPLES, records));

        assertThat(compact).as("of %s, for %s events", full, events).isLessThan(full * 2 / 3);
    }

    private static long lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().count();
    }

    @Test
    void isReadable() {
        String turtle = new String(write(Syntax.TURTLE, Samples.corpus()), StandardCharsets.UTF_8);

        assertThat(turtle).contains(
                "    annals:when \"2024-03-11\" ;\n",
                "    annals:listOrder \"topics 2 1\" ;\n    annals:topics \"trade\" , \"line one\\nline two\" .\n",
                "<event/talks/figures/1> annals:measure measure:money ;\n    annals:amount 62000000000.0 ;\n",
                "annals:codes \"geonames 007\"");
        assertThat(turtle).doesNotContain("annals:Figure", "annals:Participation", "annals:ExactAmount");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            annals:when "2024-03-11"                   | annals:when "11/03/2024"                | when '11/03/2024' can be
            annals:amount 62000000000.0                | annals:amount "a dozen"                 | figures/1/amount 'a dozen' can be
            annals:codes "geonames 007"                | annals:codes "geonames"                 | codes 'geonames' is no code
            annals:listOrder "topics 2 1"              | annals:listOrder "topics 2 2"           | detail/topics 'topics 2 2' is not the order of 2 elements
            annals:listOrder "topics 2 1"              | annals:listOrder "topics 2 1 3"         | detail/topics 'topics 2 1 3' is not the order of 2 elements
            annals:listOrder "topics 2 1"              | annals:listOrder "themes 2 1"           | is the order of no list
            annals:topics "trade" ,                    | annals:topics 1 ,                       | is not an xsd:string
            annals:refersTo actor:minister             | annals:capacity "minister"              | rdf:type is missing
            """)
    void tellsWhatItDoesNotUnderstand(String right, String wrong, String message) {
        String turtle = new String(write(Syntax.TURTLE, Samples.corpus()), StandardCharsets.UTF_8);
        assertThat(turtle).contains(right);

        Reading reading = Turtle.read(turtle.replace(right, wrong));

        assertThat(reading.rejections()).hasSize(1);
        assertThat(reading.rejections().getFirst().notices()).extracting(Notice::toString).anyMatch(notice -> notice.contains(message));
        assertThat(reading.rejections().getFirst().notices()).allMatch(notice -> notice.line().isPresent());
    }

    private static byte[] write(Syntax syntax, List<CorpusRecord> records) {
        return Rdf.write(SyntaxesTest.exporter(syntax), "corpus", COMPACT, records);
    }
}
