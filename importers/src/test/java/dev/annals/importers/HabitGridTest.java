package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.importers.file.Dialect;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every habit of a program, done to a clean file of every dataset: the values are those of the clean file, or a notice names the column.
class HabitGridTest {

    private static final Path PAGE = Path.of("..", "docs", "datasets.md");
    private static final String BEGIN = "<!-- grid: written by HabitGridTest -->\n";
    private static final String END = "<!-- end of grid -->\n";

    private static final String STATEMENT = IcewsImporterTest.CITY.replace("101\t", "102\t").replace("Criticize or denounce\t0111\t-2.0", "Make statement\t010\t0.0");
    private static final String AFGHAN = AcledImporterTest.PROTEST.replace("UTO12", "UTO13").replace(",999,", ",004,");

    /// A clean file of a dataset, and what reads it.
    private record Sample(Importer importer, TableText file, char separator) {

        static Sample of(ImporterContract contract, Dialect dialect, boolean headed) {
            return of(contract, "", dialect, headed);
        }

        /// With a row more, for what the others have nothing of.
        static Sample of(ImporterContract contract, String row, Dialect dialect, boolean headed) {
            return new Sample(contract.importer(), TableText.of(contract.sound() + row, dialect, headed), dialect.separator());
        }

        String column(int place) {
            return file.header().map(names -> names.get(place)).orElse("column " + (place + 1));
        }
    }

    private static Map<String, Sample> samples() {
        var samples = new LinkedHashMap<String, Sample>();
        samples.put("ged", Sample.of(new GedImporterTest(), Dialect.COMMA, true));
        samples.put("gdelt", Sample.of(new GdeltImporterTest(), Dialect.TAB, false));
        samples.put("gdelt-mentions", Sample.of(new GdeltMentionsImporterTest(), Dialect.TAB, false));
        samples.put("icews", Sample.of(new IcewsImporterTest(), STATEMENT, Dialect.TAB, true));
        samples.put("acled", Sample.of(new AcledImporterTest(), AFGHAN, Dialect.COMMA, true));
        samples.put("polecat", Sample.of(new PolecatImporterTest(), Dialect.TAB, true));
        samples.put("event-table", Sample.of(new EventTableImporterTest(), Dialect.COMMA, true));
        samples.put("gtd", Sample.of(new GtdImporterTest(), Dialect.COMMA, true));
        return samples;
    }

    @Test
    void everyHabitIsReadOrToldInEveryDataset() throws IOException {
        Map<String, Sample> samples = samples();
        String head = "| | " + String.join(" | ", samples.keySet()) + " |\n|---" + "|---".repeat(samples.size()) + "|\n";
        String grid = head + Arrays.stream(Habit.values())
                .map(habit -> samples.values().stream().map(sample -> cell(habit, sample)).collect(Collectors.joining(" | ", "| " + habit.words + " | ", " |\n")))
                .collect(Collectors.joining());
        String text = java.nio.file.Files.readString(PAGE);
        String expected = text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + grid + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("golden.rewrite")) {
            java.nio.file.Files.writeString(PAGE, expected);
        }

        assertThat(grid).doesNotContain("wrong");
        assertThat(PAGE).as("Review the change, then rewrite the page with: mvn verify -Dgolden.rewrite=true").hasContent(expected);
    }

    /// What became of the values: nothing to do, the same, or told.
    private static String cell(Habit habit, Sample sample) {
        byte[] clean = habit.clean(sample.file());
        byte[] saved = habit.save(sample.file(), sample.separator());
        if (Arrays.equals(clean, saved)) {
            return "-";
        }
        Reading before = Reading.of(sample.importer(), "file.csv", clean);
        Reading after = Reading.of(sample.importer(), "file.csv", saved);
        if (values(before).equals(values(after)) && after.rejections().size() == before.rejections().size()) {
            return "same";
        }
        List<String> columns = habit.columns(sample.file()).stream().map(sample::column).toList();
        return after.allNotices().stream().map(Notice::toString).anyMatch(text -> columns.stream().anyMatch(text::contains)) ? "told"
                : "wrong";
    }

    /// The records without what depends on the bytes of the file.
    private static List<CorpusRecord> values(Reading reading) {
        return reading.records().stream().filter(record -> !(record instanceof Source source && source.file().isPresent()))
                .map(record -> record instanceof Event event ? values(event) : record).toList();
    }

    private static CorpusRecord values(Event event) {
        List<Report> reports = event.reports().stream()
                .map(report -> new Report(report.id(), report.summary(), report.hops(), List.of())).toList();
        Optional<Lineage> lineage = event.lineage().map(known -> new Lineage(known.dataset(), known.version(), known.localId(), Optional.empty()));
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(),
                event.placings(), event.figures(), event.responsibilities(), event.links(), reports, event.codes(), event.metrics(), lineage,
                Optional.empty());
    }
}
