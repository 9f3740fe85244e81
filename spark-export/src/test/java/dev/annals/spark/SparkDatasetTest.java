package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnsupportedOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files of GDELT, read apart on Spark, give what one run over all of them gives.
class SparkDatasetTest extends DatasetOnSpark {

    @Test
    void rowsThatComeAgainInOtherFilesOrChangedAreTheSame() throws IOException {
        var rows = new GdeltRows(1);
        List<Path> files = List.of(file("20180101.export.CSV", rows.rows(150, 200)), zipped("20180102.export.CSV", String.join("", rows.rows(150, 200))), file("20180103.export.CSV", rows.rows(100, 200)));
        OneMachine expected = assertSame("gdelt", files, "ndjson", "ntriples");
        assertThat(events(expected).repeated() + events(expected).superseded()).isGreaterThan(50);
        assertThat(events(expected).rejected()).isGreaterThan(3);
        assertThat(expected.notices()).anyMatch(line -> line.contains("repeated-id"));
    }

    @Test
    void rowsOfWhichNoIdComesTwiceAreTheSame() throws IOException {
        var rows = new GdeltRows(2);
        List<Path> files = List.of(
                file("a.export.CSV", List.of(rows.row(1, 20180101), rows.row(2, 20180101))), file("b.export.CSV", List.of(rows.row(3, 20180102), rows.row(4, 20180102))));
        assertSame("gdelt", files, "ndjson");
    }

    @Test
    void aFileThatComesTwiceAndOneThatIsCalledAlikeAreTheSame() throws IOException {
        var rows = new GdeltRows(3);
        List<String> first = rows.rows(30, 40);
        Files.createDirectory(folder.resolve("other"));
        assertSame("gdelt", List.of(file("20180101.export.CSV", first), file("copy.export.CSV", first), file("other/20180101.export.CSV", rows.rows(30, 40)), file("empty.export.CSV", List.of())), "ndjson", "turtle");
    }

    /// Several countries have one code, and rows whose ids come again wait on one machine, so that other countries come first there.
    @Test
    void tablesHaveTheSameRows() throws IOException {
        var rows = new GdeltRows(4);
        List<Path> files = List.of(file("20180101.export.CSV", rows.rows(150, 200)), file("20180102.export.CSV", rows.rows(150, 200)), file("20180103.export.CSV", rows.rows(100, 200)));
        assertSameTables("gdelt", files, Partitioning.COUNTRY);
    }

    @Test
    void aLargeFileIsReadInPiecesAndAnArchiveWhole() throws IOException {
        var rows = new GdeltRows(6);
        Path large = file("20180101.export.CSV", rows.rows(200, 250));
        Path out = folder.resolve("out");
        long pieces = Files.size(large) / 9000 + 1;
        assertThat(read("gdelt", List.of(large, zipped("20180102.export.CSV", String.join("", rows.rows(200, 250))))).toNdjson(out.toString()).shards()).isEqualTo((int) pieces + 1);
        assertThat(Folders.shards(out)).hasSizeGreaterThan(5).allSatisfy(shard -> assertThat(shard).isNotEmptyFile());
    }

    @Test
    void mentionsAndWorkbooksAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("20180101000000.mentions.CSV"), "1\t20180101000000\t20180101000000\t1\tnews.example\thttps://news.example/1\t1\t-1\t1\t1\t0\t50\t900\t-2.5\t\t\n");
        Path workbook = Files.write(folder.resolve("events.xlsx"), new byte[] {'P', 'K'});
        assertThatThrownBy(() -> read("gdelt", List.of(file))).isInstanceOf(UnsupportedOption.class).hasMessageContaining("belong to rows of other files");
        assertThatThrownBy(() -> read("gdelt", List.of(workbook))).isInstanceOf(UnsupportedOption.class).hasMessageContaining("events.xlsx is a workbook");
    }

    @Test
    void mentionsWithoutTheirEventsAreTheSame() throws IOException {
        var rows = new DrawnRows(5).ids("GlobalEventID", "70", 20).column("EventTimeDate", "20180101000000").column("MentionTimeDate", "20180101000000", "20180102000000", "2018").column("MentionType", "1", "2")
                .column("MentionSourceName", "news.example", "other.example", "").column("MentionIdentifier", "https://news.example/1", "https://news.example/2", "news.example").column("SentenceID", "1", "2")
                .column("Actor1CharOffset", "-1").column("Actor2CharOffset", "7").column("ActionCharOffset", "1").column("InRawText", "0").column("Confidence", "50").column("MentionDocLen", "900")
                .column("MentionDocTone", "-2.5", "low").column("MentionDocTranslationInfo", "", "srclc:fra;eng:x").column("Extras", "");
        OneMachine expected = assertSame("gdelt-mentions", List.of(
                file("20180101000000.mentions.CSV", rows.lines(80, "\t", rows.names())), zipped("20180101001500.mentions.CSV", rows.lines(50, "\t", rows.names())), file("named.csv", rows.file(30, "\t"))), "ndjson");
        assertThat(events(expected).repeated()).isGreaterThan(10);
    }

    private Path file(String name, List<String> rows) throws IOException {
        return file(name, String.join("", rows));
    }
}
