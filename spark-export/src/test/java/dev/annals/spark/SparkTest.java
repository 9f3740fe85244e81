package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.json.JsonImporter;
import dev.annals.spark.fact.RecordText;
import dev.annals.spark.split.FileSystems;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// Exports on Spark give what one machine gives, however the files are cut.
class SparkTest extends OnSpark {

    private int outputs;

    @Test
    void theReferenceCorpusIsTheSame() throws IOException {
        List<String> lines = Reading.of(new JsonImporter(), ReferenceCorpus.inputs()).records().stream().map(RecordText::of).toList();
        assertSame(List.of(file("reference.ndjson", String.join("", lines))), 1 << 17, "ndjson", "ntriples", "nquads", "turtle");
    }

    @Test
    void aShuffledCorpusThatComesTwiceInSeveralFilesIsTheSame() throws IOException {
        List<String> lines = new ArrayList<>(RandomCorpus.of(7, 120).stream().map(RecordText::of).toList());
        Collections.shuffle(lines.subList(lines.size() / 2, lines.size()), new Random(3));
        int third = lines.size() / 3;
        List<Path> files = List.of(
                file("a.ndjson", String.join("", lines.subList(0, 2 * third))), file("b.ndjson", String.join("", lines.subList(third, lines.size()))));
        OneMachine expected = assertSame(files, 40_000, "ndjson", "ntriples", "turtle");
        assertThat(expected.ledger().stream().mapToLong(LedgerEntry::repeated).sum()).isGreaterThan(50);
    }

    @Test
    void aCorpusInDisorderIsRejectedInTheSameParts() throws IOException {
        List<String> lines = new ArrayList<>(RandomCorpus.of(8, 60).stream().map(RecordText::of).toList());
        Collections.shuffle(lines, new Random(5));
        OneMachine expected = assertSame(List.of(
                file("d1.ndjson", String.join("", lines.subList(0, 60))), file("d2.ndjson", String.join("", lines.subList(40, lines.size())))), 30_000, "ndjson");
        assertThat(expected.rejects()).hasSizeGreaterThan(10);
    }

    @Test
    void whatIsWrongIsToldAtItsLine() throws IOException {
        String corpus = """
                {"type":"source","id":"s","length":10}
                {"type":"place","id":"c","kind":"settlement","name":"Town","partOf":"b"}
                {"type":"place","id":"b","kind":"province","name":"Region","partOf":"a"}
                {"type":"place","id":"b","kind":"province","name":"Region without"}

                {"type":"place","id":"d","kind":"settlement","name":"Town","partOf":"b"}
                {"type":"place","id":"d","kind":"settlement","name":"Other town","partOf":"nowhere"}
                {"type":"place","id":
                \uFEFF{"type":"place","id":"marked","kind":"settlement","name":"Marked"}
                {"type":"actor","id":"a","kind":"state","name":"A","country":"d"}
                {"type":"actor","id":"a","kind":"state","name":"A","country":"d"}
                {"type":"actor","id":"x","kind":"state","name":"X","partOf":"x"}
                {"type":"corpus","id":"k","title":"Late"}
                {"type":"event","id":"e1","factuality":"actual","title":"E1","when":{"precision":"unknown","nature":"unknown"},"detail":{"kind":"other","description":"x"},"reports":[{"id":"r","evidence":[{"source":"s","start":5,"end":11,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}]}
                {"type":"event","id":"e2","factuality":"actual","title":"E2","when":{"precision":"unknown","nature":"unknown"},"detail":{"kind":"other","description":"x"},"links":[{"kind":"part-of","event":"e3"},{"kind":"part-of","event":"e9"}]}
                {"type":"event","id":"e3","factuality":"actual","title":"E3","when":{"precision":"unknown","nature":"unknown"},"detail":{"kind":"other","description":"x"}}
                """;
        OneMachine expected = assertSame(List.of(file("wrong.ndjson", corpus)), 400, "ndjson");
        assertThat(expected.rejects()).hasSizeGreaterThan(5);
        assertThat(expected.lines()).anyMatch(line -> line.contains("\"e2\""));
    }

    @Test
    void aFileThatIsPackedIsReadWholeAndAsFarAsItGoes() throws IOException {
        Path packed = folder.resolve("packed.ndjson.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            for (CorpusRecord record : RandomCorpus.of(9, 30)) {
                out.write(RecordText.of(record).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = Files.readAllBytes(packed);
        Path broken = Files.write(folder.resolve("broken.ndjson.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        assertSame(List.of(broken, packed), 1000, "ndjson");
    }

    @Test
    void ofSeveralDescriptionsTheFirstGivesItsBase() throws IOException {
        Path first = file("1.ndjson", "{\"type\":\"corpus\",\"id\":\"l\",\"title\":\"L\",\"base\":\"https://example.org/l/\"}\n{\"type\":\"place\",\"id\":\"q\",\"kind\":\"settlement\",\"name\":\"Q\"}\n");
        Path second = file("2.ndjson", "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"settlement\",\"name\":\"P\"}\n{\"type\":\"corpus\",\"id\":\"k\",\"title\":\"K\",\"base\":\"https://example.org/k/\"}\n");
        OneMachine expected = assertSame(List.of(first, second, first), 40, "ntriples");
        assertThat(expected.lines()).allMatch(line -> line.startsWith("<https://example.org/l/"));
        assertSame(List.of(second, first), 1000, "ntriples");
    }

    @Test
    void aCompactGraphHasTheLinesOfOneMachine() throws IOException {
        List<Path> files = List.of(file("compact.ndjson", String.join("", RandomCorpus.of(13, 60).stream().map(RecordText::of).toList())));
        Path out = folder.resolve("compact");
        read(files, 20_000).profiled("compact").toNTriples(out.toString());
        assertThat(Folders.lines(out)).isEqualTo(OneMachine.profiled(files, "ndjson", "ntriples", "compact").lines())
                .isNotEqualTo(OneMachine.export(files, "ndjson", "ntriples").lines());
        assertThatThrownBy(() -> read(files, 20_000).profiled("compact").toNdjson(folder.resolve("none").toString())).hasMessageContaining("ndjson has no profile compact on Spark");
    }

    @Test
    void aFolderIsReadInTheOrderOfOneMachine() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Files.writeString(inputs.resolve("k.ndjson"), "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"settlement\",\"name\":\"P\"}\n");
        Files.writeString(inputs.resolve("k.part-00002.ndjson"), "{\"type\":\"place\",\"id\":\"q\",\"kind\":\"settlement\",\"name\":\"Q\",\"partOf\":\"p\"}\n");
        Files.writeString(inputs.resolve("_SUCCESS"), "");
        Path out = folder.resolve("out");
        SparkRun run = AnnalsSpark.read(spark, List.of(inputs.toString()), "ndjson").toNdjson(out.toString());
        assertThat(run.hasRejects()).isFalse();
        assertThat(Folders.lines(out)).hasSize(2);
    }

    @Test
    void theManifestNamesEachFileWithItsBytesAndHash() throws Exception {
        Path file = file("m.ndjson", String.join("", RandomCorpus.of(10, 20).stream().map(RecordText::of).toList()));
        Path out = folder.resolve("manifest");
        write(read(List.of(file), 20_000), "ndjson", out);
        List<String> manifest = Files.readAllLines(out.resolve("_manifest.ndjson")).stream().filter(line -> line.contains("\"part-")).toList();
        List<String> expected = new ArrayList<>();
        for (Path shard : Folders.shards(out)) {
            byte[] bytes = Files.readAllBytes(shard);
            expected.add("{\"file\":\"" + shard.getFileName() + "\",\"records\":" + Files.readAllLines(shard).size() + ",\"bytes\":" + bytes.length
                    + ",\"sha256\":\"" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)) + "\"}");
        }
        assertThat(manifest).containsExactlyElementsOf(expected).hasSizeGreaterThan(1);
        assertThat(out.resolve("_SUCCESS")).exists();
        assertThat(out.resolve("_temporary")).doesNotExist();
        assertThat(Files.readString(out.resolve("_ledger.ndjson"))).contains("\"type\":\"event\",\"read\":20,\"written\":20");
    }

    @Test
    void packedShardsHoldTheSameLines() throws IOException {
        Path file = file("p.ndjson", String.join("", RandomCorpus.of(11, 20).stream().map(RecordText::of).toList()));
        Path out = folder.resolve("packed");
        read(List.of(file), 20_000).packed().toNTriples(out.toString());
        var lines = new ArrayList<String>();
        for (Path shard : Folders.shards(out)) {
            assertThat(shard.toString()).endsWith(".nt.gz");
            try (var in = new GZIPInputStream(Files.newInputStream(shard))) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
            }
        }
        assertThat(lines.stream().sorted().toList()).isEqualTo(OneMachine.export(List.of(file), "ndjson", "ntriples").lines());
    }

    /// The second file cannot be read while shards are written, and is there again later.
    @Test
    void aRunThatFailedGoesOnWhereItStopped() throws Exception {
        List<String> lines = RandomCorpus.of(12, 60).stream().map(RecordText::of).toList();
        int half = lines.size() / 2;
        List<Path> files = List.of(file("1.ndjson", String.join("", lines.subList(0, half))), file("2.ndjson", String.join("", lines.subList(half, lines.size()))));
        Path out = folder.resolve("stopped");
        SparkCorpus corpus = read(files, 20_000);
        Path away = Files.move(files.get(1), folder.resolve("away"));
        assertThatThrownBy(() -> write(corpus, "ntriples", out)).hasMessageContaining("2.ndjson");
        Files.move(away, files.get(1));
        List<Path> shards = Folders.shards(out.resolve("_temporary"));
        assertThat(shards).hasSizeGreaterThan(1);
        FileTime written = Files.getLastModifiedTime(shards.getFirst());
        Files.write(shards.get(1), new byte[(int) Files.size(shards.get(1))]);

        assertThatThrownBy(() -> write(read(files, 10_000), "ntriples", out)).isInstanceOf(UnsupportedOption.class).hasMessageContaining("no run of the same inputs");
        SparkRun run = write(read(files, 20_000), "ntriples", out);

        assertThat(Folders.lines(out)).isEqualTo(OneMachine.export(files, "ndjson", "ntriples").lines());
        assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(OneMachine.export(files, "ndjson", "ntriples").ledger());
        assertThat(Files.getLastModifiedTime(out.resolve("part-00000.nt"))).isEqualTo(written);
        assertThat(out.resolve("_temporary")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsRefusedBeforeAnythingIsRead() throws IOException {
        var systems = FileSystems.of(spark.sparkContext().hadoopConfiguration());
        OutputFolders.check(systems, folder.resolve("out").toString());
        OutputFolders.check(systems, Files.createDirectory(folder.resolve("out")).toString());
        Files.createDirectory(folder.resolve("out/_temporary"));
        assertThatThrownBy(() -> OutputFolders.check(systems, folder.resolve("out").toString())).isInstanceOf(UnsupportedOption.class).hasMessageContaining("holds something already");
        Files.writeString(folder.resolve("out/_temporary/_run"), "");
        OutputFolders.check(systems, folder.resolve("out").toString());
    }

    @Test
    void sizesOfSplitsAreBytes() throws IOException {
        Path file = file("a.ndjson", "");
        try {
            for (String size : List.of("64m", "0", "-1", "1e6", "99999999999999999999")) {
                spark.conf().set("spark.annals.split.bytes", size);
                assertThatThrownBy(() -> AnnalsSpark.read(spark, List.of(file.toString()), "ndjson")).isInstanceOf(UnsupportedOption.class).hasMessageContaining(size);
            }
        } finally {
            spark.conf().unset("spark.annals.split.bytes");
        }
    }

    @Test
    void whatIsNotThereYetIsRefused() throws IOException {
        Path file = file("r.ndjson", "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"settlement\",\"name\":\"P\"}\n");
        assertThatThrownBy(() -> AnnalsSpark.read(spark, List.of(file.toString()), "event-table")).isInstanceOf(UnsupportedOption.class).hasMessageContaining("event-table is not read on Spark yet");
        assertThatThrownBy(() -> AnnalsSpark.read(spark, List.of(folder.resolve("none").toString()), "ndjson")).isInstanceOf(UnreadableInput.class);
        SparkCorpus corpus = AnnalsSpark.read(spark, List.of(file.toString()), "ndjson");
        assertThatThrownBy(() -> corpus.toNdjson(folder.toString())).isInstanceOf(UnsupportedOption.class).hasMessageContaining("holds something");
    }

    /// Gives what one machine wrote in the first of the formats.
    private OneMachine assertSame(List<Path> files, long split, String... formats) throws IOException {
        SparkCorpus corpus = read(files, split);
        for (String format : formats) {
            OneMachine expected = OneMachine.export(files, "ndjson", format);
            Path out = folder.resolve("out" + outputs++);
            SparkRun run = write(corpus, format, out);
            assertThat(withoutPrefixes(Folders.lines(out))).isNotEmpty().isEqualTo(withoutPrefixes(expected.lines()));
            assertThat(Folders.lines(out.resolve("_rejects"))).isEqualTo(expected.rejects());
            assertThat(withoutLinks(Folders.lines(out.resolve("_notices")))).isEqualTo(withoutLinks(expected.notices()));
            assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
        }
        return OneMachine.export(files, "ndjson", formats[0]);
    }

    /// Each file of Turtle has the prefixes, and a blank line after them.
    private static List<String> withoutPrefixes(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("@")).toList();
    }

    /// Links of imported rows that lead nowhere are told once for each shard instead of once for each file, and of no link is it told that its event was rejected.
    private static List<String> withoutLinks(List<String> notices) {
        return notices.stream().filter(notice -> !notice.contains("dangling-links")).map(notice -> notice.replace(", because that event was rejected; mend it first", "")).sorted().toList();
    }

    private static SparkCorpus read(List<Path> files, long split) {
        spark.conf().set("spark.annals.split.bytes", Long.toString(split));
        return AnnalsSpark.read(spark, files.stream().map(Path::toString).toList(), "ndjson");
    }

    private static SparkRun write(SparkCorpus corpus, String format, Path out) {
        return switch (format) {
            case "ndjson" -> corpus.toNdjson(out.toString());
            case "ntriples" -> corpus.toNTriples(out.toString());
            case "turtle" -> corpus.toTurtle(out.toString());
            case "nquads" -> corpus.toNQuads(out.toString());
            default -> throw new IllegalArgumentException(format);
        };
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
