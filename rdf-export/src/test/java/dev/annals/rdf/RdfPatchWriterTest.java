package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Origin;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.merge.Comparison;
import dev.annals.core.merge.Records;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.write.RdfExporter;
import dev.annals.testkit.EditedCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

class RdfPatchWriterTest {

    private static final int PAIRS = 200;

    @Test
    void makesTheLaterGraphOfTheEarlierOneWhenJenaAppliesIt() {
        for (long seed = 0; seed < PAIRS; seed++) {
            EditedCorpus corpus = sameBase(EditedCorpus.ofXml(seed, 8));
            Dataset before = graph(corpus.before());

            RDFPatchOps.applyChange(before.asDatasetGraph(), RDFPatchOps.read(new ByteArrayInputStream(patch(corpus.before(), corpus.after()))));

            assertThat(before.getDefaultModel().getGraph().stream().toList()).as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(graph(corpus.after()).getDefaultModel().getGraph().stream().toList());
        }
    }

    @Test
    void isATransactionWithoutATripleForTheSameCorpus() {
        List<CorpusRecord> corpus = EditedCorpus.ofXml(1, 8).before();

        assertThat(new String(patch(corpus, corpus), StandardCharsets.UTF_8)).isEqualTo("TX .\nTC .\n");
    }

    @Test
    void refusesCorporaWhoseIrisDiffer() {
        List<CorpusRecord> corpus = EditedCorpus.ofXml(1, 8).before();

        assertThatExceptionOfType(UnsupportedOption.class).isThrownBy(() -> patch(withBase(corpus, "https://one.example/"), withBase(corpus, "https://two.example/")))
                .withMessageContainingAll("https://one.example/", "https://two.example/");
    }

    private static EditedCorpus sameBase(EditedCorpus corpus) {
        return new EditedCorpus(withBase(corpus.before(), "https://news.example/"), withBase(corpus.after(), "https://news.example/"));
    }

    private static List<CorpusRecord> withBase(List<CorpusRecord> records, String base) {
        return records.stream().map(record -> record instanceof Corpus corpus ? withBase(corpus, base) : record).toList();
    }

    private static Corpus withBase(Corpus corpus, String base) {
        return new Corpus(corpus.id(), corpus.title(), corpus.summary(), corpus.licence(), corpus.created(), Optional.of(base), corpus.schemes());
    }

    private static byte[] patch(List<CorpusRecord> before, List<CorpusRecord> after) {
        var out = new ByteArrayOutputStream();
        new Comparison(reader(before), reader(after), new RdfPatchWriter(out, "patch")).read(Reading.nothing());
        return out.toByteArray();
    }

    private static Dataset graph(List<CorpusRecord> records) {
        return Rdf.dataset(Rdf.write(new RdfExporter(Syntax.N_TRIPLES), "corpus.nt", ExportOptions.NONE, records), Lang.NTRIPLES);
    }

    private static Records reader(List<CorpusRecord> records) {
        return receiver -> records.forEach(record -> receiver.accept(record, new Origin("", Position.UNKNOWN, () -> "")));
    }
}
