package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What every importer of a table promises: the records do not depend on the order of the rows, nor on how rows are cut into files.
///
/// Left out of the comparison is what says where a row stands: its number, its passage, and the file that it is in. The test of a dataset
/// supplies rows that name one actor and one place in different ways.
public interface ShuffleContract {

    /// The importer under test.
    Importer importer();

    /// The header with its line feed; empty for files without one.
    default String shuffledHeader() {
        return "";
    }

    /// Rows with their line feeds, each with an id of its own.
    List<String> shuffledRows();

    @Test
    default void givesTheSameRecordsForRowsInAnyOrder() {
        Map<String, CorpusRecord> ordered = records("data.csv", text(shuffledRows()).getBytes(StandardCharsets.UTF_8));
        for (int seed = 0; seed < 20; seed++) {
            assertThat(records("data.csv", text(shuffled(seed)).getBytes(StandardCharsets.UTF_8))).as("seed " + seed).isEqualTo(ordered);
        }
    }

    @Test
    default void givesTheSameRecordsForRowsInTwoFiles() {
        Map<String, CorpusRecord> together = records("data.csv", text(shuffledRows()).getBytes(StandardCharsets.UTF_8));
        for (int seed = 0; seed < 5; seed++) {
            List<String> rows = shuffled(seed);
            for (int cut = 1; cut < rows.size(); cut++) {
                byte[] archive = Files.zip("part0.csv", text(rows.subList(0, cut)), "part1.csv", text(rows.subList(cut, rows.size())));
                assertThat(records("data.zip", archive)).as("seed " + seed + ", cut at " + cut).isEqualTo(together);
            }
        }
    }

    private List<String> shuffled(int seed) {
        var rows = new ArrayList<>(shuffledRows());
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    private String text(List<String> rows) {
        return shuffledHeader() + String.join("", rows);
    }

    private Map<String, CorpusRecord> records(String name, byte[] file) {
        Reading reading = Reading.of(importer(), name, file);
        assertThat(reading.rejections()).isEmpty();
        assertThat(Files.events(reading)).hasSameSizeAs(shuffledRows());
        return reading.records().stream().filter(record -> !isFile(record)).map(ShuffleContract::withoutPosition)
                .collect(Collectors.toMap(record -> record.getClass().getSimpleName() + " " + record.id(), Function.identity(), (one, other) -> {
                    throw new AssertionError("The second of one id: " + other);
                }, TreeMap::new));
    }

    private static boolean isFile(CorpusRecord record) {
        return record instanceof Source source && source.file().isPresent();
    }

    /// The summary of a corpus names its files.
    private static CorpusRecord withoutPosition(CorpusRecord record) {
        if (record instanceof Corpus corpus) {
            return new Corpus(
                    corpus.id(), corpus.model(), corpus.title(), Optional.empty(), Optional.empty(), corpus.licence(), corpus.created(), corpus.base(), corpus.schemes());
        }
        if (!(record instanceof Event event)) {
            return record;
        }
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(),
                event.placings(), event.figures(), event.responsibilities(), event.links(),
                event.reports().stream().map(ShuffleContract::withoutPassage).toList(), event.codes(), event.metrics(), event.lineage(),
                Optional.empty());
    }

    private static Report withoutPassage(Report report) {
        return new Report(report.id(), report.summary(), report.hops(), List.of(), report.source());
    }
}
