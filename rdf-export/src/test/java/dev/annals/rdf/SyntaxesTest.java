package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.write.RdfExporter;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import eu.neverblink.jelly.convert.jena.riot.JellyLanguage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxesTest {

    static Exporter exporter(Syntax syntax) {
        return Formats.exporter(syntax.format().name()).orElseThrow();
    }

    static Importer importer(Syntax syntax) {
        return Formats.importer(syntax.format().name()).orElseThrow();
    }

    static Lang lang(Syntax syntax) {
        return switch (syntax) {
            case TURTLE -> Lang.TURTLE;
            case N_TRIPLES -> Lang.NTRIPLES;
            case N_QUADS -> Lang.NQUADS;
            case TRIG -> Lang.TRIG;
            case RDF_XML -> Lang.RDFXML;
            case PROTOBUF -> Lang.RDFPROTO;
            case JELLY -> JellyLanguage.JELLY;
        };
    }

    static byte[] write(Syntax syntax, List<? extends CorpusRecord> records) {
        return Rdf.write(exporter(syntax), "corpus", ExportOptions.NONE, records);
    }

    private static Dataset dataset(Syntax syntax, List<? extends CorpusRecord> records) {
        return Rdf.dataset(write(syntax, records), lang(syntax));
    }

    /// Random records that XML can hold, too.
    static List<CorpusRecord> records(long seed) {
        return RandomCorpus.ofXml(seed, 40);
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void saysTheSameTriplesInEverySyntax(Syntax syntax) {
        for (long seed = 1; seed <= 4; seed++) {
            List<CorpusRecord> records = records(seed);
            Graph graph = Rdf.union(dataset(syntax, records));

            assertThat(records).hasSizeGreaterThan(30);
            assertThat(graph.size()).isGreaterThan(500);
            assertThat(graph.isIsomorphicWith(Rdf.union(dataset(Syntax.N_TRIPLES, records)))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void packsWhatIsNamedSoAndReadsItWhateverItsName(Syntax syntax) {
        List<CorpusRecord> records = records(5);
        byte[] packed = Rdf.write(exporter(syntax), "corpus" + syntax.format().extensions().getLast(), ExportOptions.NONE, records);

        assertThat(packed).startsWith(0x1f, 0x8b).hasSizeLessThan(write(syntax, records).length / 2);
        assertThat(Reading.of(importer(syntax), "corpus", packed).records()).isEqualTo(records);
        Reading cut = Reading.of(importer(syntax), "corpus", Arrays.copyOf(packed, packed.length / 2));
        assertThat(cut.rejections()).last().satisfies(rejection -> {
            assertThat(rejection.notices().getFirst().message()).isEqualTo("the compressed file cannot be read beyond this place: it ends too early");
            assertThat(rejection.raw()).contains(syntax.isText() ? "cannot be unpacked" : "is not text");
        });
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void putsRecordsUnderTheBaseThatTheUserGives(Syntax syntax) {
        List<CorpusRecord> records = Samples.corpus();
        byte[] file = Rdf.write(exporter(syntax), "corpus", Rdf.withBase("https://given.example/a#"), records);
        Reading reading = Reading.of(importer(syntax), "corpus", file);

        assertThat(new String(file, StandardCharsets.UTF_8)).contains("https://given.example/a#").doesNotContain(Samples.BASE + "event");
        assertThat(reading.records()).isEqualTo(records);
        assertThat(reading.allNotices()).extracting(Notice::code).containsExactly("base");
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void refusesOptionsThatItCannotFollow(Syntax syntax) {
        List<ExportOptions> options = List.of(
                Rdf.withBase("https://exa mple.org/"), Rdf.withBase("nonsense"),
                new ExportOptions(Optional.of("flat"), Optional.empty(), Optional.empty()),
                new ExportOptions(Optional.empty(), Optional.empty(), Optional.of(0L)));

        for (ExportOptions option : options) {
            var destination = Rdf.named("corpus", new ByteArrayOutputStream());
            assertThatThrownBy(() -> exporter(syntax).open(destination, option)).isInstanceOf(UnsupportedOption.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "https://example.org/a/b/", "https://example.org/a/b#", "urn:example:corpus/",
        "https://example.org/?q=/", "https://example.org/?q=/x#", "http://example.org:8080/\u00e9/"})
    void resolvesRelativeIrisToTheVeryOnesItMeant(String base) {
        List<CorpusRecord> records = Stream.of(
                        "a", ".", "..", "../x", "a:b", "//x", "?q", "#f", "%2e", "x/./y", "-", "...", "a b", "\u00e9")
                .<CorpusRecord>map(id -> Samples.actor(id, Optional.empty())).toList();
        Graph expected = Rdf.union(Rdf.dataset(Rdf.write(new RdfExporter(Syntax.N_TRIPLES), "a.nt", Rdf.withBase(base), records), Lang.NTRIPLES));

        for (Syntax syntax : List.of(Syntax.TURTLE, Syntax.TRIG)) {
            byte[] file = Rdf.write(exporter(syntax), "a", Rdf.withBase(base), records);
            assertThat(Rdf.union(Rdf.dataset(file, lang(syntax))).isIsomorphicWith(expected)).as(syntax.title()).isTrue();
            assertThat(Reading.of(importer(syntax), "a", file).records()).isEqualTo(records);
        }
    }
}
