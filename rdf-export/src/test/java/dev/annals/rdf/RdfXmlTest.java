package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Source;
import dev.annals.rdf.read.RdfImporter;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.write.RdfExporter;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the contract of formats asks, for records that XML can hold; the contract itself draws some that it cannot.
class RdfXmlTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void givesBackWhatItWasGiven(long seed) {
        List<CorpusRecord> records = SyntaxesTest.records(seed);
        Reading reading = read(SyntaxesTest.write(Syntax.RDF_XML, records));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).containsExactlyElementsOf(records);
    }

    @Test
    void givesBackAnEmptyCorpus() {
        assertThat(read(SyntaxesTest.write(Syntax.RDF_XML, List.of())).allNotices()).isEmpty();
    }

    @Test
    void isFoundByNameAndByExtension() {
        assertThat(Formats.exporter("rdfxml").map(Exporter::format)).contains(Syntax.RDF_XML.format());
        assertThat(Formats.importer("corpus.rdf").map(Importer::format)).contains(Syntax.RDF_XML.format());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        " ", "\r", "\r\n\t", "  a  ", "<a>&amp;]]></a>", "\u0085\u2028", "\ufffd", "\u007f\u0080\u009f", "\ud83d\ude80", "\ufeff"})
    void keepsEveryTextThatXmlCanHold(String text) {
        List<CorpusRecord> records = List.of(Samples.titled(text));

        assertThat(read(SyntaxesTest.write(Syntax.RDF_XML, records)).records()).isEqualTo(records);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "\ufffe", "\uffff", "\b", "\u001f"})
    void refusesWhatXmlCannotHoldAndWritesNothingOfIt(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Export export = new RdfExporter(Syntax.RDF_XML).open(bytes)) {
            assertThat(export.write(Samples.titled(text))).singleElement().satisfies(notice -> {
                assertThat(notice.severity()).isEqualTo(Severity.ERROR);
                assertThat(notice.toString()).startsWith("source s: title ").contains("has the character U+")
                        .endsWith(", which XML cannot hold");
            });
            assertThat(export.write(Samples.source("t"))).isEmpty();
            export.finish();
        }

        assertThat(read(bytes.toByteArray()).records()).containsExactly(Samples.source("t"));
    }

    @Test
    void tellsOfAnErrorWhenTheFileIsCutOffOrSomethingElse() {
        byte[] whole = SyntaxesTest.write(Syntax.RDF_XML, SyntaxesTest.records(3));
        for (int percent = 5; percent <= 95; percent += 5) {
            Reading reading = read(Arrays.copyOf(whole, whole.length * percent / 100));
            assertThat(reading.allNotices()).as("cut off at " + percent + " %").extracting(Notice::severity).contains(Severity.ERROR);
        }
        byte[] noise = new byte[2000];
        new Random(1).nextBytes(noise);
        assertThat(read(noise).allNotices()).extracting(Notice::severity).contains(Severity.ERROR);
    }

    @Test
    void tellsTheLineAndColumnOfWhatIsWrong() {
        String xml = new String(SyntaxesTest.write(Syntax.RDF_XML, List.of(Samples.source("s"))), StandardCharsets.UTF_8)
                .replace(">500<", ">1.5<");
        Reading reading = read(xml.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.records()).isEmpty();
        assertThat(reading.allNotices()).extracting(Notice::toString).singleElement().asString()
                .matches("corpus.rdf:\\d+:\\d+: source <https://annals.dev/corpus/source/s>: length '1.5' is not an xsd:integer");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
                + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]>",
        "<!DOCTYPE r [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"})
    void expandsNoEntitiesOfOthers(String documentType) {
        String xml = "<?xml version=\"1.0\"?>" + documentType + """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:annals="https://annals.dev/ns#">
                <annals:Source rdf:about="https://annals.dev/corpus/source/s"><annals:id>s</annals:id><annals:title>&f;</annals:title>
                </annals:Source></rdf:RDF>""";
        Reading reading = read(xml.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.records()).isEmpty();
        assertThat(reading.allNotices()).extracting(Notice::severity).contains(Severity.ERROR);
        assertThat(reading.allNotices().getFirst().line()).isPresent();
    }

    @Test
    void readsWhatOthersWriteInOtherEncodings() {
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:annals="https://annals.dev/ns#"
                    xml:base="https://annals.dev/corpus/source/">
                <rdf:Description rdf:about="s" annals:id="s"><rdf:type rdf:resource="https://annals.dev/ns#Source"/>
                <annals:publisher>caf\u00e9</annals:publisher></rdf:Description></rdf:RDF>""";
        Reading reading = read(xml.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).singleElement().satisfies(record ->
                assertThat(((Source) record).publisher()).isEqualTo(Optional.of("caf\u00e9")));
    }

    @Test
    void takesAPropertyThatIsABlankNodeForBadInput() {
        String xml = """
                <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:annals="https://annals.dev/ns#" xmlns:odd="_:odd">
                <annals:Source r:about="https://annals.dev/corpus/source/s" odd:name="x"><annals:id>s</annals:id></annals:Source></r:RDF>""";
        Reading reading = read(xml.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.records()).isEmpty();
        assertThat(reading.allNotices()).extracting(Notice::toString).singleElement().asString()
                .startsWith("corpus.rdf:2").contains("the property _:oddname is not an IRI");
    }

    private static Reading read(byte[] file) {
        return Reading.of(new RdfImporter(Syntax.RDF_XML), "corpus.rdf", file);
    }
}
