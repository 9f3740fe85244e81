package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// How many events there were and how many were killed, by country, province and month: the Event table has what an independent reader adds up
/// from the file, as CSV and as Parquet.
class EventTableSumsTest extends CommandRun {

    @Test
    void addsUpForGedWithEventsOverSeveralYears() throws IOException {
        String text = OverviewSumsTest.ged();

        assertThat(sums("ged.csv", text)).isEqualTo(expected(RawEvents.ged(text), Function.identity()));
    }

    @Test
    void addsUpForGdeltWhereACountryIsACode() throws IOException {
        String text = new GdeltSumsTest().text();

        assertThat(sums("20180101000000.export.CSV", text)).isEqualTo(expected(RawEvents.gdelt(text), code -> "fips-10-4 " + code));
    }

    @Test
    void addsUpForPlover() throws IOException {
        String text = new PloverSumsTest().text();

        assertThat(sums("records.json", text)).isEqualTo(expected(RawEvents.plover(text), Function.identity()));
    }

    @Test
    void isAnsweredByAReadyQueryOfTheGraphToo() throws IOException {
        String text = OverviewSumsTest.ged();
        Files.writeString(folder.resolve("ged.csv"), text);
        assertThat(run("query", "killed-by-province-and-month", file("ged.csv"), "--to", file("out.csv"))).as(messages()).isZero();
        var answers = new TreeMap<String, Sum>();
        rows().forEach(row -> answers.put(
                row.get("country") + "/" + withoutId(row.get("province")) + "/" + row.get("month"),
                new Sum(Integer.parseInt(row.get("events")), Stream.of("killedLow", "killedBest", "killedHigh").map(row::get).map(EventTableSumsTest::number).toList())));

        List<RawEvent> counted = RawEvents.ged(text).stream().filter(event -> !event.killed().isEmpty()).toList();
        assertThat(answers).hasSizeGreaterThan(50).isEqualTo(expected(counted, Function.identity()));
    }

    @Test
    void saysAtLeastWhereTheReferenceCorpusDoes() throws IOException {
        List<RawEvent> events = RawEvents.reference();
        assertThat(run("export", "--to", file("out.csv"))).as(messages()).isZero();
        List<CSVRecord> rows = rows();

        assertThat(rows).hasSameSizeAs(events);
        assertThat(rows.stream().filter(row -> row.get("killed_is").equals("at least"))).hasSize((int) events.stream().filter(RawEvent::inexact).count());
        assertThat(rows.stream().map(row -> number(row.get("killed_best"))).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(events.stream().flatMap(event -> event.killed().stream().skip(1).limit(1)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Map<String, Sum> sums(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        assertThat(run("export", file(name), "--to", file("out.csv"), "--to", file("out.parquet"))).as(messages()).isZero();
        var sums = new TreeMap<String, Sum>();
        rows().forEach(row -> sums.merge(
                row.get("country") + "/" + withoutId(row.get("province")) + "/" + row.get("month"),
                Sum.of(Stream.of("killed_low", "killed_best", "killed_high").map(row::get).map(EventTableSumsTest::number).toList()), Sum::plus));
        assertThat(parquetSums()).isEqualTo(sums);
        return sums;
    }

    /// As DuckDB adds them up.
    private Map<String, Sum> parquetSums() {
        var sums = new TreeMap<String, Sum>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select country, province, month, count(*), sum(killed_low), sum(killed_best), sum(killed_high) from '"
                        + file("out.parquet") + "' group by all")) {
            while (rows.next()) {
                sums.merge(
                        text(rows, 1) + "/" + withoutId(text(rows, 2)) + "/" + text(rows, 3),
                        new Sum(rows.getInt(4), List.of(number(text(rows, 5)), number(text(rows, 6)), number(text(rows, 7)))), Sum::plus);
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return Objects.requireNonNullElse(rows.getString(column), "");
    }

    /// Provinces of one name in different countries have their ids behind it.
    static String withoutId(String province) {
        return province.replaceFirst(" \\(.*", "");
    }

    private static Map<String, Sum> expected(List<RawEvent> events, Function<String, String> country) {
        var sums = new TreeMap<String, Sum>();
        events.forEach(event -> sums.merge(
                event.countries().stream().map(country).findFirst().orElse("") + "/"
                        + event.provinces().stream().map(name -> name.replaceFirst(".*/", "")).findFirst().orElse("") + "/" + month(event),
                Sum.of(event.killed()), Sum::plus));
        return sums;
    }

    static String month(RawEvent event) {
        Optional<YearMonth> first = event.first().map((LocalDate day) -> YearMonth.from(day));
        return first.equals(event.last().map((LocalDate day) -> YearMonth.from(day))) ? first.map(YearMonth::toString).orElse("") : "several";
    }

    private List<CSVRecord> rows() throws IOException {
        return DatasetSums.rows(Files.readString(Path.of(file("out.csv"))));
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    /// Events, and the low, best and high numbers of people killed in them.
    private record Sum(int events, List<BigDecimal> killed) {

        Sum {
            killed = killed.stream().map(BigDecimal::stripTrailingZeros).toList();
        }

        static Sum of(List<BigDecimal> killed) {
            return new Sum(1, Stream.concat(killed.stream(), Stream.generate(() -> BigDecimal.ZERO)).limit(3).toList());
        }

        Sum plus(Sum more) {
            return new Sum(events + more.events, List.of(
                    killed.get(0).add(more.killed.get(0)), killed.get(1).add(more.killed.get(1)), killed.get(2).add(more.killed.get(2))));
        }
    }
}
