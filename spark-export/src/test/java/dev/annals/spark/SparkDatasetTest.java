package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Files of a dataset, read apart on Spark, give what one run over all of them gives.
class SparkDatasetTest extends OnSpark {

    private int outputs;

    @Test
    void rowsThatComeAgainInOtherFilesOrChangedAreTheSame() throws IOException {
        var rows = new GdeltRows(1);
        List<Path> files = List.of(file("20180101.export.CSV", rows.rows(150, 200)), zipped("20180102.export.CSV", rows.rows(150, 200)), file("20180103.export.CSV", rows.rows(100, 200)));
        OneMachine expected = assertSame(files, "ndjson", "ntriples");
        assertThat(expected.ledger()).filteredOn(entry -> entry.type().equals("event")).singleElement().satisfies(events -> {
            assertThat(events.repeated() + events.superseded()).isGreaterThan(50);
            assertThat(events.rejected()).isGreaterThan(3);
        });
        assertThat(expected.notices()).anyMatch(line -> line.contains("repeated-id"));
    }

    @Test
    void rowsOfWhichNoIdComesTwiceAreTheSame() throws IOException {
        var rows = new GdeltRows(2);
        List<Path> files = List.of(
                file("a.export.CSV", List.of(rows.row(1, 20180101), rows.row(2, 20180101))), file("b.export.CSV", List.of(rows.row(3, 20180102), rows.row(4, 20180102))));
        assertSame(files, "ndjson");
    }

    @Test
    void aFileThatComesTwiceAndOneThatIsCalledAlikeAreTheSame() throws IOException {
        var rows = new GdeltRows(3);
        List<String> first = rows.rows(30, 40);
        Files.createDirectory(folder.resolve("other"));
        assertSame(List.of(file("20180101.export.CSV", first), file("copy.export.CSV", first), file("other/20180101.export.CSV", rows.rows(30, 40)), file("empty.export.CSV", List.of())), "ndjson", "turtle");
    }

    @Test
    void mentionsAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("20180101000000.mentions.CSV"), "1\t20180101000000\t20180101000000\t1\tnews.example\thttps://news.example/1\t1\t-1\t1\t1\t0\t50\t900\t-2.5\t\t\n");
        assertThatThrownBy(() -> AnnalsSpark.read(spark, List.of(file.toString()), "gdelt")).hasMessageContaining("belong to rows of other files");
    }

    private OneMachine assertSame(List<Path> files, String... formats) throws IOException {
        SparkCorpus corpus = AnnalsSpark.read(spark, files.stream().map(Path::toString).toList(), "gdelt");
        for (String format : formats) {
            OneMachine expected = OneMachine.export(files, "gdelt", format);
            Path out = folder.resolve("out" + outputs++);
            SparkRun run = corpus.write(SparkWriting.of(format), out.toString());
            assertThat(withoutPrefixes(Folders.lines(out))).isNotEmpty().isEqualTo(withoutPrefixes(expected.lines()));
            assertThat(Folders.lines(out.resolve("_rejects"))).isEqualTo(expected.rejects());
            assertThat(withoutLinks(Folders.lines(out.resolve("_notices")))).isEqualTo(withoutLinks(expected.notices()));
            assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
        }
        return OneMachine.export(files, "gdelt", formats[0]);
    }

    private static List<String> withoutPrefixes(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("@")).toList();
    }

    /// Links of rows that lead nowhere are told once for each shard, and without the reason.
    private static List<String> withoutLinks(List<String> notices) {
        return notices.stream().filter(notice -> !notice.contains("dangling-links")).map(notice -> notice.replace(", because that event was rejected; mend it first", "")).sorted().toList();
    }

    private Path file(String name, List<String> rows) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", rows));
    }

    private Path zipped(String name, List<String> rows) throws IOException {
        Path file = folder.resolve(name + ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(String.join("", rows).getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return file;
    }
}
