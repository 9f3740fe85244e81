package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Which document says so is one step from an event, and where to read it one more, for datasets as for annotated articles.
class AttributionTest extends CommandRun {

    private static final Path DATASETS = Path.of("../importers/src/test/resources/dev/annals/importers/ImportersFuzzTestInputs");
    private static final String DOCUMENTS =
            "SELECT ?document ?title ?address { ?event a annals:Event ; foaf:page ?document OPTIONAL { ?document dcterms:title ?title }"
                    + " OPTIONAL { ?document foaf:page ?address } } ORDER BY ?document";

    @Test
    void anEventOfGedLeadsToItsArticles() {
        assertThat(documents("ged/sound.csv")).contains(",\"Fight; \"\"Hills\"\" burn &#8220;now&#8221;\",").contains(",Second,").contains(",\"AI,Utopia: report, 1992-06-16\",");
    }

    @Test
    void anEventOfGdeltLeadsToTheAddressOfItsArticle() {
        assertThat(documents("gdelt/daily.csv")).endsWith(",,http://news.example/a?b=%2f\r\n");
    }

    @Test
    void anEventOfGtdLeadsToWhatItCites() {
        assertThat(documents("gtd/sound.csv")).contains("Bomb kills three");
    }

    @Test
    void aMentionLeadsToTheArticleAsWellAsToTheRow() {
        assertThat(documents("gdeltMentions/sound.csv")).contains(",https://news.example/one\r\n").contains(",Radio Utopia/8 August,").contains("sound.csv,");
    }

    @Test
    void anAnnotatedEventLeadsToTheArticleWithItsPassages() {
        assertThat(run("query", "ASK { ?e a annals:Event FILTER NOT EXISTS { ?e foaf:page ?document } }")).as(messages()).isZero();
        assertThat(out()).isEqualTo("false\n");
    }

    private String documents(String dataset) {
        assertThat(run("query", DOCUMENTS, DATASETS.resolve(dataset).toString(), "--format", "csv")).as(messages()).isZero();
        return out();
    }
}
