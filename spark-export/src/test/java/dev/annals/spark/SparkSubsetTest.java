package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetOption;
import dev.annals.core.subset.Wish;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.json.JsonImporter;
import dev.annals.spark.fact.RecordText;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Parts of corpora on Spark are those that one machine gives, however the files are cut.
class SparkSubsetTest extends OnSpark {

    private int outputs;

    @Test
    void partsOfTheReferenceCorpusAreTheSame() throws IOException {
        List<String> lines = Reading.of(new JsonImporter(), ReferenceCorpus.inputs()).records().stream().map(RecordText::of).toList();
        List<Path> files = List.of(file("reference.ndjson", lines));
        assertSame(files, 1 << 17, subset("--country", "Pakistan", "--since", "2022", "--strictly", ""), "ndjson", "ntriples");
        assertSame(files, 1 << 17, subset("--actor", "China", "--min-killed", "1"), "ndjson");
        assertSame(files, 1 << 17, subset("--where", "factuality = actual", "--without", "evidence", "--without", "notes"), "ndjson");
        assertSame(files, 1 << 17, subset("--without", "evidence"), "ndjson");
        assertSame(files, 1 << 17, subset("--bbox", "60,20,80,40", "--dataset", "gdelt", "--place", "Nowhere"), "ndjson");
    }

    @Test
    void linksThatLeadOutAndWhatPlacesAndActorsNameAreTheSameInSeveralFiles() throws IOException {
        List<String> lines = RandomCorpus.of(21, 150).stream().map(RecordText::of).toList();
        int half = lines.size() / 2;
        List<Path> files = List.of(file("a.ndjson", lines.subList(0, half)), file("b.ndjson", lines.subList(half - 40, lines.size())));
        OneMachine expected = assertSame(files, 40_000, subset("--where", "factuality != actual", "--since", "1900"), "ndjson", "turtle");
        assertThat(expected.notices()).anyMatch(line -> line.contains("subset-links"));
        assertThat(expected.ledger()).anyMatch(entry -> entry.type().equals("actor") && entry.written() > 0 && entry.left() > 0);
    }

    /// The country has its name after a place that lies in it by its code only.
    @Test
    void aCountryThatIsNamedLateIsFoundAndACorpusWithoutDescriptionGetsOne() throws IOException {
        String event = "{\"type\":\"event\",\"id\":\"%s\",\"factuality\":\"actual\",\"title\":\"E\",\"when\":{\"precision\":\"unknown\",\"nature\":\"unknown\"},\"detail\":{\"kind\":\"other\",\"description\":\"x\"},\"placings\":[{\"place\":\"%s\",\"role\":\"location\"}]%s}\n";
        List<String> lines = List.of(
                "{\"type\":\"place\",\"id\":\"t\",\"kind\":\"settlement\",\"name\":\"Town\",\"codes\":[{\"scheme\":\"iso-3166-1\",\"value\":\"KE\"}]}\n",
                "{\"type\":\"place\",\"id\":\"u\",\"kind\":\"settlement\",\"name\":\"Other\"}\n",
                event.formatted("e1", "t", ",\"links\":[{\"kind\":\"part-of\",\"event\":\"e2\"},{\"kind\":\"part-of\",\"event\":\"gone\"}]"), event.formatted("e2", "u", ""),
                "{\"type\":\"place\",\"id\":\"k\",\"kind\":\"country\",\"name\":\"Kenya\",\"codes\":[{\"scheme\":\"iso-3166-1\",\"value\":\"KE\"}]}\n",
                "{\"type\":\"place\",\"id\":\"v\",\"kind\":\"settlement\",\"name\":\"Third\",\"partOf\":\"k\"}\n", event.formatted("e3", "v", ""));
        OneMachine expected = assertSame(List.of(file("late.ndjson", lines)), 200, subset("--country", "kenya"), "ndjson", "ntriples");
        assertThat(expected.lines()).hasSize(6).noneMatch(line -> line.contains("\"e2\"")).anyMatch(line -> line.contains("\"gone\""));
        OneMachine town = assertSame(List.of(file("town.ndjson", lines)), 200, subset("--place", "t"), "ndjson", "ntriples");
        assertThat(town.lines()).as("the country by which the town is shown").hasSize(4).anyMatch(line -> line.contains("Kenya"));
    }

    @Test
    void aPartOfAPartIsRefused() throws IOException {
        SparkCorpus part = read(List.of(file("p.ndjson", List.of("{\"type\":\"place\",\"id\":\"p\",\"kind\":\"settlement\",\"name\":\"P\"}\n"))), 100).filter(subset("--since", "2020"));
        assertThatThrownBy(() -> part.filter(subset("--until", "2021"))).isInstanceOf(UnsupportedOption.class).hasMessageContaining("--since 2020");
    }

    private OneMachine assertSame(List<Path> files, long split, Subset subset, String... formats) throws IOException {
        SparkCorpus corpus = read(files, split).filter(subset);
        for (String format : formats) {
            OneMachine expected = OneMachine.export(files, "ndjson", format, subset);
            Path out = folder.resolve("out" + outputs++);
            SparkRun run = corpus.write(SparkWriting.of(format), out.toString());
            assertThat(withoutPrefixes(Folders.lines(out))).isNotEmpty().isEqualTo(withoutPrefixes(expected.lines()));
            assertThat(Folders.lines(out.resolve("_rejects"))).isEqualTo(expected.rejects());
            assertThat(Folders.notices(out)).isEqualTo(expected.notices());
            assertThat(run.ledger()).usingRecursiveComparison().ignoringFields("output").isEqualTo(expected.ledger());
        }
        return OneMachine.export(files, "ndjson", formats[0], subset);
    }

    private static List<String> withoutPrefixes(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("@")).toList();
    }

    private static Subset subset(String... options) {
        var wishes = new ArrayList<Wish>();
        for (int n = 0; n < options.length; n += 2) {
            wishes.add(new Wish(SubsetOption.of(options[n]).orElseThrow(), options[n + 1]));
        }
        return Subset.of(wishes);
    }

    private static SparkCorpus read(List<Path> files, long split) {
        spark.conf().set("spark.annals.split.bytes", Long.toString(split));
        return AnnalsSpark.read(spark, files.stream().map(Path::toString).toList(), "ndjson");
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", lines));
    }
}
