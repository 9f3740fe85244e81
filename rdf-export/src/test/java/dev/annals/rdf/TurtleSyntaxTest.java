package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurtleSyntaxTest {

    private static final String PREFIXES = TurtleImporterTest.PREFIXES;

    @Test
    void keepsWhatCameBeforeASyntaxErrorAndShowsTheRest() {
        Reading reading = Turtle.read(PREFIXES + """
                source:a a annals:Source ; annals:id "a" .
                source:b a annals:Source ; annals:id "b" .
                source:c a annals:Source ; annals:id "c" ;
                    annals:title "never closed .
                source:d a annals:Source ; annals:id "d" .
                """);

        assertThat(reading.records()).containsExactly(TurtleImporterTest.source("a"), TurtleImporterTest.source("b"));
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.type()).isEqualTo(Rejection.REST_TYPE);
            assertThat(rejection.notices().getFirst().line()).contains(8L);
            assertThat(rejection.notices().getFirst().message()).startsWith("is not Turtle: Broken token");
            assertThat(rejection.raw()).contains("<https://annals.dev/ns#id> \"c\"").contains("never closed").contains("source:d");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<relative> a annals:Source .", "@base <x/> .", "source:a a annals:Source ; annals:id \"a\"", "source:a nope:b 1 .",
        "\"x\" a annals:Source .",
        "source:a <p q> 1 .", "( 1 2 ) .", "@prefix a%20b .", "source:a annals:title \"\\ud800\" .", "source:a \"p\" 1 .",
        "{ source:a a annals:Source }", "%",
        "source:a a annals:Source = 1 ."})
    void rejectsWhatIsNotTurtleWithItsPlace(String line) {
        Reading reading = Turtle.read(PREFIXES + line);

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.notices().getFirst().line()).contains(4L);
            assertThat(rejection.notices().getFirst().column()).isPresent();
            assertThat(rejection.raw()).contains(line);
        });
    }

    @Test
    void takesNothingFromAScatteredFileThatBreaksOff() {
        String turtle = Turtle.shuffled(Turtle.of(Samples.corpus()), 1) + "<broken";
        Reading reading = Turtle.read(turtle);

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.raw()).startsWith(turtle.substring(0, turtle.length() - 7));
            assertThat(rejection.raw()).endsWith("<broken");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "(", "<<", "<<("})
    void refusesBracketsWithoutEnd(String bracket) {
        Reading reading = Turtle.read(PREFIXES + "source:a annals:title " + (bracket + " annals:p ").repeat(100_000));

        assertThat(reading.rejections()).hasSize(1);
    }

    @Test
    void refusesDatatypesWithoutEnd() {
        Reading reading = Turtle.read(PREFIXES + "source:a annals:title " + "\"a\"^^".repeat(200_000));

        assertThat(reading.rejections()).hasSize(1);
    }

    @Test
    void refusesWhatIsNotUtf8AtItsVeryPlace() {
        byte[] turtle = (PREFIXES + "source:a a annals:Source ;\n annals:id \"\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Turtle.read(turtle);

        assertThat(reading.rejections()).singleElement().satisfies(rejection ->
                assertThat(rejection.notices()).extracting(Notice::toString)
                        .containsExactly("test.ttl:5:13: is not Turtle: Bad character encoding"));
    }

    @Test
    void takesAByteOrderMarkForNoText() {
        Reading reading = Turtle.read("\ufeff" + PREFIXES + "source:c a annals:Source ; annals:id \"c\" .");

        assertThat(reading.records()).containsExactly(TurtleImporterTest.source("c"));
        assertThat(Turtle.read("\ufeff").allNotices()).isEmpty();
    }
}
