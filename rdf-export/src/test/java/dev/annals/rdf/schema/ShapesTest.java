package dev.annals.rdf.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.rdf.ReferenceRecords;
import dev.annals.rdf.Samples;
import dev.annals.rdf.Turtle;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

    private static final Path COMMITTED = Path.of("..", "schema", "shapes.ttl");

    private final org.apache.jena.shacl.Shapes shapes = org.apache.jena.shacl.Shapes.parse(Turtle.graph(Shapes.turtle()));

    @Test
    void areTheOnesThatAreCommitted() throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(COMMITTED, Shapes.turtle());
        }

        assertThat(COMMITTED).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true")
                .hasContent(Shapes.turtle());
    }

    /// Engines such as that of RDF4J refuse all shapes otherwise.
    @Test
    void haveOneValueOfEachLimit() {
        List<String> limits = List.of("minInclusive", "maxInclusive", "minLength", "maxLength", "minCount", "maxCount", "datatype", "nodeKind", "pattern");
        Map<String, Long> counts = Turtle.graph(Shapes.turtle()).stream()
                .filter(triple -> limits.contains(triple.getPredicate().getLocalName()))
                .collect(Collectors.groupingBy(triple -> triple.getSubject() + " " + triple.getPredicate().getLocalName(), Collectors.counting()));

        assertThat(counts).isNotEmpty().allSatisfy((limit, count) -> assertThat(count).as(limit).isOne());
    }

    @Test
    void takeTheReferenceCorpus() {
        assertThat(messages(Turtle.of(ReferenceRecords.all()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void takeRandomCorpora(long seed) {
        assertThat(messages(Turtle.of(RandomCorpus.of(seed, 60)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annals:title "Talks" ;                                      |                                           | title
            annals:title "Talks" ;                                      | annals:title "Talks" , "More" ;           | title
            annals:title "Talks" ;                                      | annals:title 5 ;                          | title
            annals:factuality factuality:actual                         | annals:factuality factuality:maybe        | factuality
            annals:factuality factuality:actual                         | annals:factuality "actual"                | factuality
            annals:earliest "2024-03-11"^^xsd:date                      | annals:earliest "2024-03-11"              | earliest
            annals:earliest "2024-03-11"^^xsd:date                      | annals:earliest "2024-02-30"^^xsd:date    | earliest
            annals:longitude 30.0                                       | annals:longitude "east"                   | longitude
            annals:length 500                                           | annals:length -1                          | length
            annals:length 500                                           | annals:length 500.5                       | length
            annals:place place:harbour                                  | annals:place actor:union                  | place
            annals:report <event/talks/reports/r1>                      | annals:report <event/talks/figures/1>     | report
            <event/talks/figures/1> a annals:Figure ;                   | <event/talks/figures/1> a annals:Placing ; | figures
            <event/talks/detail> a annals:MeetingDetail ;               | <event/talks/detail> a annals:Figure ;    | detail
            a annals:Figure ;\\n    annals:position 1 ;                 | a annals:Figure ; annals:position "one" ; | position
            rdf:value "trade" ;                                         |                                           | topics
            """)
    void refuseWhatTheReaderRefuses(String good, String bad, String field) {
        String turtle = Turtle.of(Samples.corpus());
        String changed = turtle.replace(good.replace("\\n", "\n"), bad == null ? "" : bad);

        assertThat(changed).isNotEqualTo(turtle);
        assertThat(Turtle.read(changed).rejections()).isNotEmpty();
        assertThat(messages(changed)).isNotEmpty().anySatisfy(message -> assertThat(message).contains(field));
    }

    private List<String> messages(String turtle) {
        ValidationReport report = ShaclValidator.get().validate(shapes, Turtle.graphAsItIs(turtle));
        return report.getEntries().stream().map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message()).toList();
    }
}
