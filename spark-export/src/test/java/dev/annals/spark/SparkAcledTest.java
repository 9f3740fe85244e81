package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files of ACLED, read apart on Spark, give what one run over all of them gives.
class SparkAcledTest extends DatasetOnSpark {

    private static final List<String> BEFORE_2017 = List.of(
            "event_id_cnty", "event_date", "year", "time_precision", "event_type", "actor1", "inter1", "actor2", "inter2", "country", "admin1", "location", "latitude", "longitude",
            "geo_precision", "source", "notes", "fatalities");

    private static DrawnRows rows(long seed) {
        return new DrawnRows(seed).ids("event_id_cnty", "UTO", 80).column("event_date", "2023-03-05", "05 March 2023", "2023-03-41").column("year", "2023").column("time_precision", "1", "2", "3", "4")
                .column("event_type", "Protests", "Battles").column("sub_event_type", "Peaceful protest", "Armed clash").column("actor1", "Army", "HLF", "Civilians (Utopia)", "")
                .column("assoc_actor_1", "Teachers; Nurses", "").column("inter1", "1", "2", "").column("actor2", "HLF", "Protesters", "").column("inter2", "2", "6", "").column("iso", "999", "4")
                .column("country", "Utopia", "Erewhon").column("admin1", "North", "").column("admin2", "Upper", "").column("location", "Hilltown", "North").column("latitude", "1.5", "95")
                .column("longitude", "2.5").column("geo_precision", "1", "2", "3", "7").column("source", "Daily Bugle; Utopia News", "Daily Bugle").column("notes", "On 5 March, people met.", "")
                .column("fatalities", "0", "3", "1.5").column("tags", "crowd size=no report;local", "").column("timestamp", "1678000000", "1679000000", "");
    }

    @Test
    void rowsThatComeAgainChangedOrDeletedAreTheSame() throws IOException {
        DrawnRows rows = rows(1);
        String deleted = "event_id_cnty,deleted_timestamp\nUTO1,1680000000\nUTO2,1680000001\nUTO70,1680000002\nUTO999,1680000003\n";
        OneMachine expected = assertSame("acled", List.of(
                file("2023.csv", rows.file(90, ",")), file("deleted.csv", deleted), zipped("2024.csv", rows.file(60, ";")), file("more-deleted.csv", deleted.replace("UTO70", "UTO71")),
                file("old.csv", rows.file(40, ",", BEFORE_2017))), "ndjson", "nquads");
        assertThat(events(expected).superseded()).isGreaterThan(20);
        assertThat(expected.lines()).filteredOn(line -> line.contains("\"acled:UTO1\"") || line.contains("\"acled:UTO70\"")).anyMatch(line -> line.contains("deleted by the dataset"));
        assertThat(expected.lines()).anyMatch(line -> line.startsWith("{\"type\":\"event\",\"id\":\"acled:UTO1\"") && line.contains("deleted by the dataset"));
    }
}
