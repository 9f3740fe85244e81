package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// Each number of `annals stats` is what an independent reader adds up from the file, what is left out included.
class StatsSumsTest extends CommandRun {

    private static final int MOST_NAMED = 12;
    private static final List<String> KILLED = List.of("killedLow", "killedBest", "killedHigh");

    @Test
    void addsUpForGed() throws IOException {
        String text = OverviewSumsTest.ged();
        List<JsonObject> lines = stats("ged.csv", text);

        compare(lines, RawEvents.ged(text));
        List<CSVRecord> rows = DatasetSums.rows(text);
        long attacks = rows.stream().filter(row -> row.get("type_of_violence").equals("3")).count();
        assertThat(count(lines, "kind", "attack")).isEqualTo(attacks);
        assertThat(count(lines, "kind", "clash")).isEqualTo(rows.size() - attacks);
        assertThat(count(lines, "dataset", "UCDP GED")).isEqualTo(rows.size());
        assertThat(count(lines, "records", "event")).isEqualTo(rows.size());
    }

    @Test
    void addsUpForAPartOfGed() throws IOException {
        String text = OverviewSumsTest.ged();
        List<RawEvent> part = RawEvents.ged(text).stream().filter(event -> event.countries().contains("Land 2") && event.last().orElseThrow().getYear() >= 2015).toList();

        List<JsonObject> lines = stats("ged.csv", text, "--country", "Land 2", "--since", "2015");

        assertThat(part).hasSizeGreaterThan(20);
        compare(lines, part);
    }

    @Test
    void addsUpForGdelt() throws IOException {
        String text = new GdeltSumsTest().text();
        compare(stats("20180101000000.export.CSV", text), RawEvents.gdelt(text));
    }

    @Test
    void addsUpForPlover() throws IOException {
        String text = new PloverSumsTest().text();
        compare(stats("records.json", text), RawEvents.plover(text));
    }

    @Test
    void addsUpForTheReferenceCorpus() throws IOException {
        assertThat(run("stats", "--json")).as(messages()).isZero();
        List<RawEvent> events = RawEvents.reference();
        List<JsonObject> lines = lines();

        compare(lines, events);
        long others = Stream.of("planned", "alleged", "hypothetical", "negated").mapToLong(code -> count(lines, "events", code)).sum();
        assertThat(others).isEqualTo(events.stream().filter(event -> !event.happened()).count()).isPositive();
    }

    private List<JsonObject> stats(String name, String text, String... options) throws IOException {
        Files.writeString(folder.resolve(name), text);
        assertThat(run(Stream.concat(Stream.of("stats", "--json", file(name), "--rejects", file("rejects.ndjson")), Stream.of(options)).toArray(String[]::new))).as(messages()).isZero();
        return lines();
    }

    private List<JsonObject> lines() {
        return out().lines().map(line -> Json.createReader(new StringReader(line)).readObject()).filter(line -> line.containsKey("what")).toList();
    }

    private static Optional<JsonObject> line(List<JsonObject> lines, String what, String which) {
        return lines.stream().filter(line -> line.getString("what").equals(what) && line.getString("which").equals(which)).findFirst();
    }

    private static long count(List<JsonObject> lines, String what, String which) {
        return line(lines, what, which).map(line -> line.getJsonNumber("count").longValue()).orElse(0L);
    }

    private static void compare(List<JsonObject> lines, List<RawEvent> all) {
        List<RawEvent> events = all.stream().filter(RawEvent::happened).toList();
        compareKilled(line(lines, "events", "actual").orElseThrow(), events);
        comparePeriod(lines, events);
        compareRanking(lines, events, RawEvent::countries, "country", "none known");
        compareRanking(lines, events, RawEvent::actors, "actor", "none named");
        assertThat(count(lines, "place", "none given where it happened")).isEqualTo(events.stream().filter(event -> event.places().isEmpty()).count());
        assertThat(lines.stream().filter(line -> line.getString("what").equals("kind")).mapToLong(line -> line.getJsonNumber("count").longValue()).sum())
                .isEqualTo(events.size());
    }

    private static void compareKilled(JsonObject line, List<RawEvent> events) {
        List<RawEvent> numbered = events.stream().filter(event -> !event.killed().isEmpty()).toList();
        assertThat(line.getJsonNumber("count").longValue()).isEqualTo(events.size());
        for (int n = 0; n < KILLED.size(); n++) {
            int bound = n;
            Optional<BigDecimal> sum = numbered.stream().map(event -> event.killed().get(bound)).reduce(BigDecimal::add);
            Optional<BigDecimal> found = Optional.ofNullable(line.getJsonNumber(KILLED.get(n))).map(JsonNumber::bigDecimalValue);
            assertThat(found.map(BigDecimal::stripTrailingZeros)).as(KILLED.get(n)).isEqualTo(sum.map(BigDecimal::stripTrailingZeros));
        }
        long least = numbered.stream().filter(RawEvent::inexact).count();
        String note = line.getString("note", "");
        assertThat(note.startsWith("at least (")).isEqualTo(least > 0);
        if (numbered.isEmpty()) {
            assertThat(note).isEqualTo("no number of people killed is given");
        } else {
            assertThat(note.contains((events.size() - numbered.size()) + " of them give no number of people killed")).isEqualTo(numbered.size() < events.size());
        }
    }

    private static void comparePeriod(List<JsonObject> lines, List<RawEvent> events) {
        List<LocalDate> days = events.stream().flatMap(event -> Stream.concat(event.first().stream(), event.last().stream())).sorted().toList();
        long dated = events.stream().filter(event -> event.first().isPresent() || event.last().isPresent()).count();
        assertThat(count(lines, "period", days.getFirst() + " to " + days.getLast())).isEqualTo(dated);
        assertThat(count(lines, "period", "no date")).isEqualTo(events.size() - dated);
    }

    private static void compareRanking(List<JsonObject> lines, List<RawEvent> events, Function<RawEvent, Set<String>> names, String what, String without) {
        Map<String, Long> expected = new HashMap<>();
        events.forEach(event -> names.apply(event).forEach(name -> expected.merge(name, 1L, Long::sum)));
        List<Long> largest = sorted(expected.values());
        List<Long> found = lines.stream().filter(line -> line.getString("what").equals(what) && !Set.of(without, "others").contains(line.getString("which")))
                .map(line -> line.getJsonNumber("count").longValue()).toList();
        assertThat(found).as(what).isEqualTo(largest.subList(0, Math.min(MOST_NAMED, largest.size())));
        assertThat(count(lines, what, "others")).as("other " + what).isEqualTo(largest.size() - found.size());
        assertThat(count(lines, what, without)).isEqualTo(events.stream().filter(event -> names.apply(event).isEmpty()).count());
    }

    private static List<Long> sorted(Collection<Long> counts) {
        return counts.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
