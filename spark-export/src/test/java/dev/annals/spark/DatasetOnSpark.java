package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.subset.Subset;
import dev.annals.core.transfer.LedgerEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Tests that compare what files of a dataset become, read apart on Spark, with what one run over all of them gives.
abstract class DatasetOnSpark extends OnSpark {

    private int outputs;

    /// Files of datasets that are no archives are read in pieces, far smaller than those of users.
    final SparkCorpus read(String dataset, List<Path> files) {
        spark.conf().set("spark.annals.split.bytes", dataset.equals("ndjson") ? 1 << 17 : 9000);
        return AnnalsSpark.read(spark, files.stream().map(Path::toString).toList(), dataset);
    }

    /// The same lines, rejects, notices and ledger in each of some formats; what one machine gives in the first.
    final OneMachine assertSame(String dataset, List<Path> files, String... formats) throws IOException {
        return assertSame(dataset, files, Subset.ALL, formats);
    }

    /// The same of a part of the corpus.
    final OneMachine assertSame(String dataset, List<Path> files, Subset subset, String... formats) throws IOException {
        SparkCorpus corpus = read(dataset, files).filter(subset);
        for (String format : formats) {
            OneMachine expected = OneMachine.export(files, dataset, format, subset);
            Path out = folder.resolve("out" + outputs++);
            SparkRun run = corpus.write(SparkWriting.of(format), out.toString());
            assertThat(withoutPrefixes(Folders.lines(out))).isNotEmpty().isEqualTo(withoutPrefixes(expected.lines()));
            assertThat(Folders.lines(out.resolve("_rejects"))).isEqualTo(expected.rejects());
            assertThat(withoutLinks(Folders.notices(out))).isEqualTo(withoutLinks(expected.notices()));
            assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
        }
        return OneMachine.export(files, dataset, formats[0], subset);
    }

    /// The same rows in all tables, however the order in which files hand records on differs.
    final void assertSameTables(String dataset, List<Path> files, Partitioning partitioning) throws IOException {
        Path one = folder.resolve("one");
        Path out = folder.resolve("out" + outputs++);
        OneMachineTables expected = OneMachineTables.fill(files, dataset, "csv", one);
        SparkRun run = read(dataset, files).partitionedBy(partitioning).toTables(out.toString());
        SparkTablesTest.assertSameRows(out, one);
        assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
    }

    static LedgerEntry events(OneMachine machine) {
        return machine.ledger().stream().filter(entry -> entry.type().equals("event")).findFirst().orElseThrow();
    }

    private static List<String> withoutPrefixes(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("@")).toList();
    }

    /// Links of rows that lead nowhere are told once for each shard, and without the reason.
    private static List<String> withoutLinks(List<String> notices) {
        return notices.stream().filter(notice -> !notice.contains("dangling-links")).map(notice -> notice.replace(", because that event was rejected; mend it first", "")).sorted().toList();
    }

    final Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    final Path zipped(String name, String text) throws IOException {
        Path file = folder.resolve(name + ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return file;
    }
}
