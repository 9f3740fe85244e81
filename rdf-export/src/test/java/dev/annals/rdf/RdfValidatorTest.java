package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.Validator;
import dev.annals.rdf.term.Syntax;
import dev.annals.testkit.RandomCorpus;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfValidatorTest {

    private static final String TURTLE = Turtle.of(Samples.corpus());

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void findsNothingInTheReferenceCorpusInAnySyntax(Syntax syntax) {
        assertThat(validate(syntax, SyntaxesTest.write(syntax, ReferenceRecords.all()))).isEmpty();
    }

    @Test
    void findsNothingInARandomCorpusOfSeveralBatches() {
        byte[] turtle = Turtle.of(RandomCorpus.of(21, 250)).getBytes(StandardCharsets.UTF_8);

        assertThat(validate(Syntax.TURTLE, turtle)).isEmpty();
    }

    @Test
    void tellsEachProblemWithItsRecordFieldValueAndPlace() {
        String changed = TURTLE.replace("annals:length 500", "annals:length -1")
                .replace("annals:value 62000000000.0", "annals:value \"many\"")
                .replace("factuality:actual", "factuality:maybe")
                .replace("    annals:name \"Harbour City\" ;\n", "");
        List<String> told = validate(Syntax.TURTLE, changed.getBytes(StandardCharsets.UTF_8)).stream().map(Notice::toString).toList();

        assertThat(told).anySatisfy(line -> assertThat(line)
                .matches("corpus:\\d+:\\d+: source wire: length '-1' breaks a rule. The length of a node of kind source is .*"));
        assertThat(told).anySatisfy(line -> assertThat(line)
                .matches("corpus:\\d+:\\d+: event talks: figures/1/amount/value 'many' breaks a rule. The value of .*"));
        assertThat(told).anySatisfy(line -> assertThat(line)
                .matches("corpus:\\d+:\\d+: event talks: factuality '.*/factuality/maybe' breaks a rule. The factuality of .*"));
        assertThat(told).anySatisfy(line -> assertThat(line)
                .matches("corpus:\\d+:\\d+: place harbour: name breaks a rule. The name of a node of kind place is .*"));
    }

    @Test
    void tellsTheLineOfTheValueItself() {
        String changed = TURTLE.replace("annals:length 500", "annals:length -1");
        long line = changed.substring(0, changed.indexOf("annals:length -1")).lines().count();

        assertThat(validate(Syntax.TURTLE, changed.getBytes(StandardCharsets.UTF_8)))
                .singleElement().extracting(Notice::line).isEqualTo(Optional.of(line));
    }

    @Test
    void refusesReferencesToRecordsOfAnotherKindAndToNone() {
        String changed = TURTLE.replace("annals:place place:harbour", "annals:place actor:union")
                .replace("annals:source source:wire", "annals:source source:nobody");

        assertThat(validate(Syntax.TURTLE, changed.getBytes(StandardCharsets.UTF_8))).extracting(Notice::field)
                .contains(Optional.of("placings/1/place"), Optional.of("reports/1/evidence/1/source"));
    }

    @Test
    void refusesPropertiesOfOursThatStandElsewhereOrDoNotExist() {
        String changed = TURTLE.replace("annals:length 500", "annals:length 500 ; annals:lenght 500 ; annals:stance <https://e.org/s>");
        List<Notice> told = validate(Syntax.TURTLE, changed.getBytes(StandardCharsets.UTF_8));

        assertThat(told).extracting(Notice::toString).hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("source wire: lenght '500' is said with").contains("not a term of Annals"))
                .anySatisfy(line -> assertThat(line).contains("source wire").contains("A node with stance is of a class"));
    }

    @Test
    void leavesOtherVocabulariesAlone() {
        String changed = TURTLE.replace("annals:length 500", "annals:length 500 ; <https://e.org/size> 7 ; a <https://e.org/Paper>");

        assertThat(validate(Syntax.TURTLE, changed.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void fetchesNothingThatTheFileImports() {
        String imports = "\n<https://e.org/o> <http://www.w3.org/2002/07/owl#imports> <http://127.0.0.1:1/o> ;"
                + " <http://www.w3.org/ns/shacl#shapesGraph> <file:///nowhere/shapes.ttl> .\n";

        assertThat(validate(Syntax.TURTLE, (TURTLE + imports).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void checksAScatteredFileToo() {
        String changed = Turtle.shuffled(TURTLE.replace("annals:length 500", "annals:length -1"), 3);

        assertThat(validate(Syntax.TURTLE, changed.getBytes(StandardCharsets.UTF_8))).singleElement().satisfies(notice -> {
            assertThat(notice.record()).contains("source wire");
            assertThat(notice.field()).contains("length");
            assertThat(notice.line()).isPresent();
        });
    }

    @Test
    void namesTheFieldOfABlankNode() {
        String turtle = TurtleImporterTest.PREFIXES + """
                source:a a annals:Source ; annals:id "a" ; annals:published [ a annals:When ; annals:earliest "soon" ] .
                """;

        assertThat(validate(Syntax.TURTLE, turtle.getBytes(StandardCharsets.UTF_8))).extracting(Notice::field)
                .contains(Optional.of("published/earliest"), Optional.of("published/precision"));
    }

    @Test
    void checksWhatCameBeforeASyntaxError() {
        String broken = TURTLE.replace("annals:length 500", "annals:length -1") + "event:x a \"never closed .\n";

        assertThat(validate(Syntax.TURTLE, broken.getBytes(StandardCharsets.UTF_8))).extracting(Notice::code)
                .containsExactly("shape", "malformed");
    }

    @Test
    void givesTheSameNoticesInTheSameOrder() {
        byte[] bad = Turtle.of(RandomCorpus.of(5, 30)).replace("annals:position 1", "annals:position 0").getBytes(StandardCharsets.UTF_8);

        assertThat(validate(Syntax.TURTLE, bad)).isEqualTo(validate(Syntax.TURTLE, bad)).allSatisfy(notice -> {
            assertThat(notice.severity()).isEqualTo(Severity.ERROR);
            assertThat(notice.record().orElseThrow()).matches("(?s)(corpus|source|place|actor|event) .*");
        }).hasSizeGreaterThan(50);
    }

    @Test
    void isThereForEverySyntax() {
        for (Syntax syntax : Syntax.values()) {
            Format format = syntax.format();
            assertThat(Formats.validators().stream().filter(validator -> validator.validates(format))).hasSize(1);
        }
    }

    private static List<Notice> validate(Syntax syntax, byte[] file) {
        var notices = new ArrayList<Notice>();
        Validator validator =
                Formats.validators().stream().filter(found -> found.validates(syntax.format())).findFirst().orElseThrow();
        validator.validate(new Input("corpus", Optional.empty(), () -> new ByteArrayInputStream(file)), notices::add);
        return notices;
    }
}
