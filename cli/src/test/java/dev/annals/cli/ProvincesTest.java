package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// Killed by province and month where names are shared, places are known by codes only and figures are those of groups: the ready query answers what
/// the Event table adds up to.
class ProvincesTest extends CommandRun {

    private static final List<String> PLACES = List.of(
            place("utopia", "country", "Utopia", ",\"codes\":[{\"scheme\":\"iso-3166-1-alpha-2\",\"value\":\"UT\"}]"),
            place("arcadia", "country", "Arcadia", ""),
            place("arcadia-too", "country", "Arcadia", ""),
            place("u-north", "province", "North", ",\"partOf\":\"utopia\""),
            place("a-north", "province", "North", ",\"partOf\":\"arcadia\""),
            place("east", "province", "East", ",\"partOf\":\"utopia\""),
            place("hill", "settlement", "Hill", ",\"partOf\":\"east\""),
            place("lone", "settlement", "Lone", ",\"codes\":[{\"scheme\":\"iso-3166-1-alpha-2\",\"value\":\"UT\"}]"),
            place("far", "settlement", "Far", ",\"codes\":[{\"scheme\":\"fips-10-4\",\"value\":\"XX\"}]"));

    @Test
    void areThoseOfTheEventTable() throws IOException {
        var records = new ArrayList<>(PLACES);
        records.add(event(1, figure("", "stated", 3), "u-north"));
        records.add(event(2, figure("", "stated", 4), "a-north"));
        records.add(event(3, figure("", "stated", 9), "arcadia-too"));
        records.add(event(4, figure("guards", "best", 5) + "," + figure("guards", "low", 3) + "," + figure("men", "high", 9) + "," + figure("women", "best", 5), "hill"));
        records.add(event(5, figure("guards", "best", 7) + "," + figure("guards", "low", 1) + "," + figure("workers", "stated", 6), "hill"));
        records.add(event(6, figure("", "stated", 11), "lone"));
        records.add(event(7, figure("", "stated", 12), "far"));
        records.add(event(8, figure("", "stated", 14), "hill", "u-north"));
        records.add(event(9, figure("", "stated", 15), "hill", "a-north"));
        Files.write(folder.resolve("corpus.ndjson"), records);

        assertThat(run("export", file("corpus.ndjson"), "--to", file("table.csv"))).as(messages()).isZero();
        assertThat(run("query", "killed-by-province-and-month", file("corpus.ndjson"), "--to", file("answer.csv"))).as(messages()).isZero();

        Map<String, List<BigDecimal>> answer = sums("answer.csv", "killedLow", "killedBest", "killedHigh");
        assertThat(answer).isEqualTo(sums("table.csv", "killed_low", "killed_best", "killed_high"));
        assertThat(answer.keySet()).contains(
                "Utopia/North (u-north)", "Arcadia (arcadia)/North (a-north)", "Arcadia (arcadia-too)/", "Utopia/", "fips-10-4 XX/", "several/several", "Utopia/East");
        assertThat(answer.get("Utopia/East")).extracting(BigDecimal::intValueExact).containsExactly(9 + 6, 9 + 7, 9 + 7);
    }

    private Map<String, List<BigDecimal>> sums(String name, String... columns) throws IOException {
        var sums = new TreeMap<String, List<BigDecimal>>();
        for (CSVRecord row : DatasetSums.rows(Files.readString(Path.of(file(name))))) {
            sums.merge(row.get("country") + "/" + row.get("province"), Stream.of(columns).map(row::get).map(text -> new BigDecimal(text).setScale(1)).toList(),
                    (one, other) -> Stream.of(0, 1, 2).map(i -> one.get(i).add(other.get(i))).toList());
        }
        return sums;
    }

    private static String place(String id, String kind, String name, String more) {
        return "{\"type\":\"place\",\"id\":\"" + id + "\",\"kind\":\"" + kind + "\",\"name\":\"" + name + "\"" + more + "}";
    }

    private static String figure(String group, String bound, int number) {
        return "{\"measure\":\"killed\"" + (group.isEmpty() ? "" : ",\"group\":\"" + group + "\"") + ",\"amount\":{\"kind\":\"exact\",\"value\":" + number
                + "},\"bound\":\"" + bound + "\"}";
    }

    private static String event(int n, String figures, String... places) {
        return "{\"type\":\"event\",\"id\":\"e" + n + "\",\"title\":\"Attack " + n + "\",\"factuality\":\"actual\","
                + "\"when\":{\"earliest\":\"2024-05-03\",\"latest\":\"2024-05-03\",\"precision\":\"day\",\"nature\":\"within\"},"
                + "\"detail\":{\"kind\":\"attack\",\"method\":\"bombing\"},\"placings\":["
                + String.join(",", Stream.of(places).map(place -> "{\"place\":\"" + place + "\",\"role\":\"location\"}").toList())
                + "],\"figures\":[" + figures + "]}";
    }
}
