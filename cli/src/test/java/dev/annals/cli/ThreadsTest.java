package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.Formats;
import dev.annals.core.model.CorpusRecord;
import dev.annals.json.NdjsonExporter;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `--threads` changes neither a byte of what is written nor what is told.
class ThreadsTest extends CommandRun {

    private static final List<String> TEXTS = List.of("a.json", "a.ndjson", "a.ttl", "a.nt", "a.trig", "a.rdf", "a.csv", "a.geojson", "a.plover", "a.jsonld");

    @Test
    void writesTheSameBytesOfRandomCorpora() throws IOException {
        for (int seed = 1; seed <= 50; seed++) {
            assertSame(seed % 2 == 0 ? 2 : 8, TEXTS, corpus(seed, 6));
        }
    }

    @Test
    void writesTheSameBytesOfManyBatches() throws IOException {
        assertSame(3, List.of("a.ttl", "a.geojson", "a.plover", "a.xlsx"), corpus(7, 700));
    }

    @Test
    void leavesOutTheSameOfWhatIsBroken() throws IOException {
        List<String> lines = Files.readAllLines(corpus(3, 400));
        for (int n = 5; n < lines.size(); n += 9) {
            lines.set(n, n % 2 == 0 ? lines.get(n).replaceFirst("\"id\":", "\"idea\":") : lines.get(n - 1));
        }
        Path spoilt = folder.resolve("spoilt.ndjson");
        Files.write(spoilt, lines);

        assertSame(2, List.of("a.nt", "a.geojson", "a.plover"), spoilt);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesEveryFormatWithSeveral(String name) {
        int code = run("export", "--quiet", "--threads", "4", "--to", file(name), "--to", file("b.json"));

        assertThat(messages()).doesNotContain("annals: ");
        assertThat(code).isLessThan(2);
        assertThat(folder.resolve(name)).isNotEmptyFile();
    }

    /// The rows of files are written where there are some, which the reference corpus has not.
    private static Stream<String> formats() {
        return Formats.exporters().stream().filter(exporter -> !exporter.writesRows()).map(exporter -> "a" + exporter.format().extensions().getFirst());
    }

    @Test
    void hasToBeOneOrMore() {
        assertThat(run("export", "--threads", "0", "--to", file("a.ttl"))).isEqualTo(2);
        assertThat(messages()).contains("--threads has to be 1 or more, not 0");
    }

    /// As with one thread.
    private void assertSame(int threads, List<String> names, Path corpus) throws IOException {
        Map<String, byte[]> alone = written(1, names, corpus);
        Map<String, byte[]> together = written(threads, names, corpus);

        assertThat(together).containsOnlyKeys(alone.keySet());
        alone.forEach((name, bytes) -> assertThat(together.get(name)).as("%s of %s with %d threads", name, corpus.getFileName(), threads).isEqualTo(bytes));
    }

    /// The files, and what was told under the name of no file.
    private Map<String, byte[]> written(int threads, List<String> names, Path corpus) throws IOException {
        var arguments = new ArrayList<>(List.of("export", corpus.toString(), "--threads", Integer.toString(threads)));
        names.forEach(name -> arguments.addAll(List.of("--to", file(name))));
        arguments.addAll(List.of("--rejects", file("rejects.ndjson")));

        int code = run(arguments.toArray(String[]::new));

        var written = new LinkedHashMap<String, byte[]>();
        for (String name : Stream.concat(names.stream(), Stream.of("rejects.ndjson")).toList()) {
            if (Files.exists(folder.resolve(name))) {
                written.put(name, Files.readAllBytes(folder.resolve(name)));
                Files.delete(folder.resolve(name));
            }
        }
        written.put("told, with " + code, messages.toByteArray());
        return written;
    }

    private Path corpus(long seed, int events) throws IOException {
        Path file = folder.resolve("corpus-" + seed + ".ndjson");
        try (OutputStream out = Files.newOutputStream(file); Export export = new NdjsonExporter().open(out)) {
            for (CorpusRecord record : RandomCorpus.ofXml(seed, events)) {
                export.write(record);
            }
            export.finish();
        }
        return file;
    }
}
