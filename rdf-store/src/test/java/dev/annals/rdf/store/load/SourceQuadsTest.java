package dev.annals.rdf.store.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.store.Folder;
import dev.annals.rdf.store.Server;
import dev.annals.rdf.store.Stores;
import dev.annals.testkit.RandomCorpus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What sources say in a real store of TDB2.
class SourceQuadsTest {

    private static final List<CorpusRecord> CORPUS = RandomCorpus.of(7, 60);
    private static final String BASE = CorpusBase.of(CORPUS.getFirst());
    private static final String GRAPH = "https://example.org/corpus";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void areThoseOfNQuadsBesideTheWholeCorpus(Mode mode) {
        LoadOptions options = options(GRAPH, mode);

        assertThat(Stores.load(target(options), options, CORPUS)).isEmpty();

        assertThat(said(CORPUS)).hasSizeGreaterThan(100);
        assertThat(quads(BASE + "source/")).containsExactlyInAnyOrderElementsOf(said(CORPUS));
        assertThat(quads(GRAPH)).hasSameSizeAs(Stores.triples(Stores.inMemory(CORPUS).queryable(Stores.TIMEOUT)).lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", GRAPH})
    void areThoseOfAFreshLoadOnceEditedRecordsAreLoadedAgain(String graph) {
        LoadOptions options = options(graph, Mode.UPDATE);
        Stores.load(target(options), options, CORPUS);
        List<CorpusRecord> edited = Stores.edited(CORPUS);

        assertThat(Stores.load(target(options), options, edited)).isEmpty();

        assertThat(said(edited)).isNotEqualTo(said(CORPUS));
        assertThat(quads(BASE + "source/")).containsExactlyInAnyOrderElementsOf(said(edited));
    }

    @Test
    void goWithWhatIsReplaced() {
        LoadOptions options = options("", Mode.UPDATE);
        Stores.load(target(options), options, CORPUS);
        List<CorpusRecord> fewer = CORPUS.subList(0, CORPUS.size() / 2);
        LoadOptions replacing = options("", Mode.REPLACE);

        Stores.load(target(replacing), replacing, fewer);

        assertThat(quads(BASE + "source/")).containsExactlyInAnyOrderElementsOf(said(fewer));
    }

    @Test
    void areCountedInTheStore() {
        LoadOptions options = options("", Mode.UPDATE);
        FolderTarget target = target(options);
        Stores.load(target, options, CORPUS);
        FolderTarget again = target(options);
        try (var load = new Load(again, options)) {
            load.write(CORPUS.getFirst());
            load.finish();
            load.check();
            assertThat(load.summary()).contains(String.format(Locale.ROOT, "; %,d triples that sources say are in %,d graphs of theirs, too", said(CORPUS).size(),
                    said(CORPUS).stream().map(quad -> quad.substring(0, quad.indexOf(' '))).distinct().count()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cannotBeForgottenInALaterLoad() {
        LoadOptions options = options("", Mode.UPDATE);
        Stores.load(target(options), options, CORPUS);
        LoadOptions without = Stores.options("", Mode.UPDATE, 10);

        assertThatThrownBy(() -> Stores.load(target(without), without, CORPUS)).isInstanceOf(UnsupportedOption.class).hasMessageContaining("give --source-graphs again");

        assertThat(quads(BASE + "source/")).containsExactlyInAnyOrderElementsOf(said(CORPUS));
    }

    @Test
    void areForFolders() {
        Server server = Server.at("http://localhost:3030/events/data", Optional.empty(), Optional.empty(), Stores.TIMEOUT, 0);

        assertThatThrownBy(() -> new ServerTarget(server, options("", Mode.UPDATE), Optional.empty(), message -> {}))
                .isInstanceOf(UnsupportedOption.class).hasMessageContaining("folder");
    }

    private FolderTarget target(LoadOptions options) {
        return new FolderTarget(folder.resolve("store"), options);
    }

    private static LoadOptions options(String graph, Mode mode) {
        return new LoadOptions(Optional.of(graph).filter(iri -> !iri.isEmpty()), Optional.empty(), Optional.empty(), mode, 10, LoadedGraphs.ONE_AND_SOURCES);
    }

    /// The named graphs of the N-Quads of records.
    private static Set<String> said(List<CorpusRecord> records) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        var chunk = new Chunk(BASE, records, new byte[0]);
        RDFParser.source(new ByteArrayInputStream(ChunkWriter.quads(chunk))).lang(Lang.NQUADS).parse(dataset);
        return quads(dataset, "");
    }

    private Set<String> quads(String graphs) {
        var store = new Folder(folder.resolve("store"));
        DatasetGraph dataset = store.openToRead();
        dataset.begin(TxnType.READ);
        Set<String> quads = quads(dataset, graphs);
        dataset.end();
        store.close(dataset);
        quads.removeIf(quad -> quad.startsWith(BASE + "source/ "));
        return quads;
    }

    private static Set<String> quads(DatasetGraph dataset, String graphs) {
        var quads = new TreeSet<String>();
        dataset.find().forEachRemaining(quad -> {
            if (!quad.isDefaultGraph() && quad.getGraph().getURI().startsWith(graphs)) {
                quads.add(quad.getGraph() + " " + quad.getSubject() + " " + quad.getPredicate() + " " + quad.getObject());
            }
        });
        return quads;
    }
}
