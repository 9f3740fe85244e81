package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.Transfer;
import dev.annals.rdf.read.RdfImporter;
import dev.annals.rdf.term.Syntax;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SplitTest {

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void makesPartsEachOfWhichParsesAloneAndWhichTogetherAreTheWhole(Syntax syntax) throws IOException {
        List<CorpusRecord> records = SyntaxesTest.records(6);
        Map<String, byte[]> files = split(syntax, "corpus" + syntax.extension(), records);
        Graph together = GraphFactory.createDefaultGraph();
        for (byte[] file : files.values()) {
            Graph part = Rdf.union(Rdf.dataset(file, SyntaxesTest.lang(syntax)));
            GraphUtil.addInto(together, part);
        }
        Graph whole = Rdf.union(Rdf.dataset(SyntaxesTest.write(syntax, records), SyntaxesTest.lang(syntax)));
        int parts = (records.size() + 6) / 7;

        assertThat(files.keySet()).hasSize(parts)
                .startsWith("corpus" + syntax.extension(), "corpus.part-00002" + syntax.extension(), "corpus.part-00003" + syntax.extension());
        assertThat(whole.stream()).allMatch(together::contains);
        assertThat(together.size()).isEqualTo(whole.size() + 3 * (parts - 1));
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void readsAllPartsBackIntoTheCorpus(Syntax syntax) throws IOException {
        List<CorpusRecord> records = SyntaxesTest.records(6);
        List<CorpusRecord> read = new ArrayList<>();
        for (byte[] file : split(syntax, "corpus" + syntax.extension() + ".gz", records).values()) {
            assertThat(file).startsWith(0x1f, 0x8b);
            Reading reading = Reading.of(SyntaxesTest.importer(syntax), "part", file);
            assertThat(reading.allNotices()).extracting(Notice::code).allMatch("part"::equals);
            read.addAll(reading.records());
        }

        assertThat(read).isEqualTo(records);
    }

    @Test
    void tellsOfAPartThatIsReadAlone() throws IOException {
        byte[] second = List.copyOf(split(Syntax.TURTLE, "corpus.ttl", Samples.corpus(), 5).values()).get(1);
        List<Rejection> rejections = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        var transfer = new Transfer(List.of(), rejections::add, notices::add);
        new RdfImporter(Syntax.TURTLE).read(input(second), transfer);

        assertThat(rejections).hasSize(1);
        assertThat(notices).extracting(Notice::toString)
                .contains("corpus.part-00002.ttl: '2' is the number of the part of <https://example.org/corpus/corpus/sample> that is here; "
                        + "what it refers to can be in the parts before it, which have to be read first")
                .anyMatch(line -> line.endsWith("'wire' is not the id of a source that came before"));
    }

    @Test
    void makesNoPartBesideForWhatFitsIntoOne() throws IOException {
        List<CorpusRecord> records = Samples.corpus();
        Map<String, byte[]> files = split(Syntax.TURTLE, "corpus.ttl", records, records.size());

        assertThat(files).containsOnlyKeys("corpus.ttl");
        assertThat(files.get("corpus.ttl")).asString().isEqualTo(Turtle.of(records));
    }

    @Test
    void keepsTheBaseOfTheFirstPart() throws IOException {
        for (byte[] file : split(Syntax.N_TRIPLES, "corpus.nt", Samples.corpus(), 1).values()) {
            assertThat(file).asString().contains("<" + Samples.BASE).doesNotContain(CorpusBase.DEFAULT);
        }
    }

    private static Map<String, byte[]> split(Syntax syntax, String name, List<CorpusRecord> records) throws IOException {
        return split(syntax, name, records, 7);
    }

    static Map<String, byte[]> split(Syntax syntax, String name, List<CorpusRecord> records, long limit) throws IOException {
        var folder = new Folder(name);
        var options = new ExportOptions(Optional.empty(), Optional.empty(), Optional.of(limit));
        try (Export export = SyntaxesTest.exporter(syntax).open(folder, options)) {
            for (CorpusRecord record : records) {
                assertThat(export.write(record)).isEmpty();
            }
            export.finish();
        }
        return folder.files();
    }

    private static Input input(byte[] file) {
        return new Input("corpus.part-00002.ttl", Optional.empty(), () -> new ByteArrayInputStream(file));
    }
}
