package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.read.RdfValidator;
import dev.annals.rdf.term.Syntax;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What we write, as parsers see it that have nothing in common, for the reference corpus and for random records.
///
/// How many: `-Dannals.records=N`.
class SecondParserTest {

    private static final int RECORDS = Integer.getInteger("annals.records", 500);
    private static final List<CorpusRecord> RANDOM = RandomCorpus.of(20261122, RECORDS / 2);

    private static final Pattern BLANK = Pattern.compile("\"( |\\\\[nrt])+\"");
    private static final long[] TRIPLES = triples(RANDOM);

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void agreesAboutTheReferenceCorpus(Syntax syntax) {
        agree(syntax, ReferenceRecords.all(), triples(ReferenceRecords.all()));
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = "RDF_XML", mode = EnumSource.Mode.EXCLUDE)
    void agreesAboutRandomRecords(Syntax syntax) {
        assertThat(RANDOM).hasSizeGreaterThan(RECORDS);
        assertThat(TRIPLES).hasSizeGreaterThan(10 * RECORDS);
        agree(syntax, RANDOM, TRIPLES);
    }

    /// RDF4J 5.2.2 takes a text in RDF/XML that is nothing but white space for an empty one.
    @Test
    void agreesAboutThoseRandomRecordsThatXmlCanHold() {
        List<CorpusRecord> records = RandomCorpus.ofXml(20261122, RECORDS * 3 / 4).stream().filter(record -> !hasBlankText(record)).toList();

        assertThat(records).hasSizeGreaterThan(RECORDS);
        agree(Syntax.RDF_XML, records, triples(records));
    }

    private static boolean hasBlankText(CorpusRecord record) {
        String lines = new String(SyntaxesTest.write(Syntax.N_TRIPLES, List.of(record)), StandardCharsets.UTF_8);
        return BLANK.matcher(lines).find();
    }

    private static long[] triples(List<CorpusRecord> records) {
        return Rdf4j.triplesOfJena(SyntaxesTest.write(Syntax.N_TRIPLES, records), Syntax.N_TRIPLES);
    }

    private static void agree(Syntax syntax, List<CorpusRecord> records, long[] triples) {
        byte[] file = SyntaxesTest.write(syntax, records);
        Reading reading = Reading.of(SyntaxesTest.importer(syntax), "corpus", file);

        assertThat(Arrays.equals(Rdf4j.triplesOfJena(file, syntax), triples)).as("Jena").isTrue();
        assertThat(!syntax.isText() || Arrays.equals(Rdf4j.triples(file, syntax), triples)).as("RDF4J").isTrue();
        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records().equals(records)).as("reads back").isTrue();
    }

    @Test
    void findsThatRandomRecordsConformToTheShapes() {
        var notices = new ArrayList<Notice>();
        byte[] file = SyntaxesTest.write(Syntax.N_TRIPLES, RANDOM);
        new RdfValidator(Syntax.N_TRIPLES).validate(
                new Input("corpus.nt", Optional.empty(), () -> new ByteArrayInputStream(file)), notices::add);

        assertThat(notices).isEmpty();
    }
}
