package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.rdf.read.RdfValidator;
import dev.annals.rdf.term.Syntax;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are made to hurt: each ends in a notice with a place, soon, and without much memory.
@Timeout(60)
class BadInputTest {

    private static final String XML = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:annals="https://annals.dev/ns#">
            <annals:Source rdf:about="https://annals.dev/corpus/source/s"><annals:id>s</annals:id>
            <annals:title>before &f; after</annals:title></annals:Source></rdf:RDF>""";
    private static final String SUBJECT = "<https://annals.dev/corpus/source/s>";

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "N_QUADS", "TRIG"})
    void stopsAtALiteralOfAHundredMegabytes(Syntax syntax) {
        String before = SUBJECT + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://annals.dev/ns#Source> .\n"
                + SUBJECT + " <https://annals.dev/ns#title> \"";
        assertStopsAtLine(2, read(syntax, endless(before, "\" .\n")));
    }

    @Test
    void stopsAtALiteralOfAHundredMegabytesInXml() {
        String before = XML.substring(0, XML.indexOf("before"));
        assertStopsAtLine(3, read(Syntax.RDF_XML, endless(before, "</annals:title></annals:Source></rdf:RDF>")));
    }

    @Test
    void stopsAtARowOfAHundredMegabytes() {
        byte[] length = {(byte) 0x80, (byte) 0xc2, (byte) 0xd7, 0x2f};
        assertStopsAtLine(1, read(Syntax.PROTOBUF, endless(new String(length, StandardCharsets.ISO_8859_1), "")));
    }

    @Test
    void validatesNoneOfIt() {
        var notices = new ArrayList<Notice>();
        new RdfValidator(Syntax.TURTLE).validate(endless(SUBJECT + " a \"", "\""), notices::add);

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("malformed");
            assertThat(notice.line()).isPresent();
        });
    }

    /// The text before, a hundred million letters, the text after.
    private static Input endless(String before, String after) {
        return new Input("endless", Optional.empty(), () -> new SequenceInputStream(Collections.enumeration(List.of(
                bytes(before), new Letters(100_000_000), bytes(after)))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertStopsAtLine(long line, Reading reading) {
        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.notices()).singleElement().satisfies(notice -> {
                assertThat(notice.severity()).isEqualTo(Severity.ERROR);
                assertThat(notice.line().orElseThrow()).isBetween(line - 1, line);
            });
            assertThat(rejection.raw()).hasSizeLessThan(2 << 20);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ <https://e.org/p> ", "( ", "<<( ", "[] <https://e.org/p> [ <https://e.org/p> "})
    void stopsWhereTurtleIsNestedHundredThousandDeep(String open) {
        String turtle = SUBJECT + " <https://annals.dev/ns#title> " + open.repeat(100_000);

        assertStopsAtLine(1, read(Syntax.TURTLE, input(turtle)));
        assertStopsAtLine(1, read(Syntax.TRIG, input(turtle)));
    }

    @Test
    void rejectsXmlThatIsNestedHundredThousandDeep() {
        String head = XML.substring(0, XML.indexOf("<annals:Source"));
        String xml = head + "<rdf:Description><annals:published>".repeat(100_000);
        Reading reading = read(Syntax.RDF_XML, input(xml));

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections().getFirst().notices().getFirst().line()).isPresent();
    }

    /// An external entity with text around it would be read as the text without it.
    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE r [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE r [<!ENTITY f PUBLIC \"-//E//E\" \"http://127.0.0.1:1/f\">]>",
        "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/r.dtd\" [<!ENTITY g \"x\">]>",
        "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>",
        "<!DOCTYPE r [<!ENTITY f \"&g;\"><!ENTITY g SYSTEM \"file:///etc/hostname\">]>"})
    void stopsAtAnEntityWhoseTextIsElsewhere(String documentType) {
        Reading reading = read(Syntax.RDF_XML, input(documentType + "\n" + XML));

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections()).singleElement().satisfies(rejection ->
                assertThat(rejection.notices()).singleElement().satisfies(notice -> {
                    assertThat(notice.line()).isPresent();
                    assertThat(notice.message()).containsPattern("is not in the file, and nothing is fetched|was referenced, but not declared");
                }));
    }

    @Test
    void readsEntitiesThatAreInTheFileAndPassesOverAnOutsideDocumentType() {
        String inside = "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/r.dtd\" [<!ENTITY f \"within\">]>\n" + XML;
        Reading reading = read(Syntax.RDF_XML, input(inside));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).singleElement().extracting("title").isEqualTo(Optional.of("before within after"));
    }

    @Test
    void stopsAtABombOfEntities() {
        var bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 \"aaaaaaaaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        Reading reading = read(Syntax.RDF_XML, input(bomb + "<!ENTITY f \"&e11;\">]>\n" + XML));

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> assertThat(rejection.notices().getFirst().line()).isPresent());
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "N_QUADS", "TRIG", "RDF_XML"})
    void takesAByteOrderMarkForNoText(Syntax syntax) {
        String text = "\ufeff" + new String(SyntaxesTest.write(syntax, Samples.corpus()), StandardCharsets.UTF_8);

        assertThat(read(syntax, input(text)).records()).isEqualTo(Samples.corpus());
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "N_QUADS", "TRIG", "RDF_XML"})
    void rejectsNulCharactersWithTheirPlace(Syntax syntax) {
        String text = new String(SyntaxesTest.write(syntax, List.of(Samples.titled("here"))), StandardCharsets.UTF_8);
        Reading reading = read(syntax, input(text.replace("here", "he\u0000re")));

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections().getFirst().notices().getFirst().line()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void tellsOfAnArchiveThatIsCutOffAnywhere(Syntax syntax) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(SyntaxesTest.write(syntax, Samples.corpus()));
        }
        for (int length = 2; length < packed.size(); length += length < packed.size() - 100 ? 97 : 1) {
            Reading reading = Reading.of(SyntaxesTest.importer(syntax), "cut", Arrays.copyOf(packed.toByteArray(), length));
            assertThat(reading.allNotices()).as(length + " of " + packed.size()).anySatisfy(notice -> {
                assertThat(notice.severity()).isEqualTo(Severity.ERROR);
                assertThat(notice.message()).startsWith("the compressed file cannot be read beyond this place: it ").doesNotContain("Exception");
                assertThat(notice.line()).isPresent();
            });
        }
    }

    @Test
    void saysOfAJellyFileWhatIsWrongInItsOwnWords() {
        byte[] sound = SyntaxesTest.write(Syntax.JELLY, Samples.corpus());
        for (int place = 0; place < sound.length; place++) {
            byte[] spoilt = sound.clone();
            spoilt[place] ^= (byte) (1 << place % 8);

            assertThat(Reading.of(SyntaxesTest.importer(Syntax.JELLY), "spoilt", spoilt).allNotices()).as("at " + place)
                    .noneMatch(notice -> notice.message().matches("(?s).*(Exception|Cannot invoke|because \"|null).*"));
        }
    }

    private static Reading read(Syntax syntax, Input input) {
        return Reading.of(SyntaxesTest.importer(syntax), input);
    }

    private static Input input(String text) {
        return new Input("bad", Optional.empty(), () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// So many letters, without keeping them.
    private static final class Letters extends InputStream {

        private long left;

        Letters(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(target, offset, offset + count, (byte) 'a');
            left -= count;
            return count;
        }
    }
}
