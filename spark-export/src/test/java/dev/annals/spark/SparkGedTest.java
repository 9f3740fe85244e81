package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetOption;
import dev.annals.core.subset.Wish;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files of UCDP GED, read apart on Spark, give what one run over all of them gives.
class SparkGedTest extends DatasetOnSpark {

    /// The columns of release 19.1 that the rows fill, and those of all columns of release 25.1, of which some files have no header.
    private static final List<String> RELEASE_19 = List.of(
            "id", "year", "type_of_violence", "conflict_new_id", "conflict_name", "dyad_new_id", "dyad_name", "side_a_new_id", "gwnoa", "side_a", "side_b_new_id", "gwnob", "side_b",
            "number_of_sources", "source_article", "source_original", "where_prec", "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "country", "country_id", "date_prec",
            "date_start", "date_end", "deaths_a", "low", "best", "high");
    private static final List<String> RELEASE_25 = List.of(
            "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name",
            "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date", "source_headline",
            "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region",
            "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob");

    private static DrawnRows rows(long seed, int ids) {
        return new DrawnRows(seed).ids("id", "1", ids).column("year", "2015").column("code_status", "Clear", "Clear", "Check deaths", "").column("type_of_violence", "1", "2", "3")
                .column("conflict_new_id", "7").column("conflict_name", "Utopia: Hills", "").column("dyad_new_id", "70").column("dyad_name", "Government of Utopia - HLF", "")
                .column("side_a_new_id", "144", "144", "880", "").column("gwnoa", "999", "", "").column("side_a", "Government of Utopia", "Utopia", "HLF", "Nameless")
                .column("side_b_new_id", "880", "1", "").column("gwnob", "", "", "998").column("side_b", "HLF", "Hills Liberation Front", "Civilians", "Erewhon")
                .column("number_of_sources", "1", "2", "-1").column("source_article", "\"Bugle,2015-05-13,Fight; \"\"Hills\"\" burn\"", "\"Bugle,2015-05-13,Fight\";\"News,1753-01-01,Second\"", "AI, 1992", "")
                .column("source_original", "police\n HLF spokesman", "", "officials").column("where_prec", "1", "2", "3", "4", "5", "6", "7", "8")
                .column("where_coordinates", "Hilltown", "Valetown", "").column("adm_1", "North", "South", "").column("adm_2", "Upper", "")
                .column("latitude", "23.5", "23.5", "123.5").column("longitude", "98.25", "98").column("country", "Utopia", "Utopia", "Utopia (Old)", "").column("country_id", "999", "999", "")
                .column("date_prec", "1", "2").column("date_start", "2015-05-11", "2015-05-12", "2015-13-12").column("date_end", "2015-05-12", "2015-05-13").column("deaths_a", "0", "1", "-1")
                .column("low", "1").column("best", "2", "3").column("high", "30", "many");
    }

    @Test
    void rowsOfSeveralReleasesThatComeAgainOrChangedAreTheSame() throws IOException {
        DrawnRows rows = rows(1, 120);
        List<Path> files = List.of(
                file("ged191.csv", rows.file(100, ",", RELEASE_19)), zipped("GEDEvent_v25_1.csv", rows.file(60, ",")), file("candidates.csv", rows.lines(60, ",", RELEASE_25)),
                file("saved.csv", rows.file(60, ";", RELEASE_19).replaceAll("2015-0(\\d)-(\\d\\d)", "$2/0$1/2015")));
        OneMachine expected = assertSame("ged", files, "ndjson", "ntriples");
        assertThat(events(expected).repeated()).isGreaterThan(5);
        assertThat(events(expected).superseded()).isGreaterThan(50);
        assertThat(events(expected).rejected()).isGreaterThan(3);
        assertThat(expected.notices()).anyMatch(line -> line.contains("repeated-id"));
    }

    @Test
    void tablesHaveTheSameRows() throws IOException {
        DrawnRows rows = rows(6, 120);
        assertSameTables("ged", List.of(file("a.csv", rows.file(60, ",", RELEASE_19)), file("b.csv", rows.file(60, ","))), Partitioning.COUNTRY);
    }

    @Test
    void aLargerPlaceThatOnlyALaterFileNamesComesBeforeThePlacesInIt() throws IOException {
        String nameless = rows(2, 1).column("id", "11").column("country", "").column("country_id", "999").column("adm_1", "North").file(1, ",");
        String named = rows(3, 1).column("id", "12").column("country", "Utopia").column("country_id", "999").column("adm_1", "North").file(1, ",");
        String again = rows(3, 1).column("id", "12").column("country", "Utopia (Old)").column("country_id", "999").column("adm_1", "North").column("best", "4").file(1, ",");
        OneMachine expected = assertSame("ged", List.of(file("a.csv", nameless), file("b.csv", named), file("c.csv", nameless), file("d.csv", again)), "ndjson");
        assertThat(expected.lines()).anyMatch(line -> line.contains("\"ged:province:999/North\"") && line.contains("\"partOf\":\"ged:country:999\""));
    }

    @Test
    void partsOfRowsThatComeAgainOrChangedAreTheSame() throws IOException {
        DrawnRows rows = rows(6, 60);
        List<Path> files = List.of(file("a.csv", rows.file(50, ",")), file("b.csv", rows.file(40, ",", RELEASE_19)));
        Subset north = Subset.of(List.of(new Wish(SubsetOption.PLACE, "North"), new Wish(SubsetOption.SINCE, "2015-05-12")));
        OneMachine expected = assertSame("ged", files, north, "ndjson");
        assertThat(events(expected).left()).isPositive();
        assertThat(events(expected).written()).isPositive();
    }

    @Test
    void filesOfWhichNoIdComesTwiceAreDescribedByTheirEvents() throws IOException {
        OneMachine expected = assertSame("ged", List.of(file("a.csv", rows(4, 1).column("id", "1").file(1, ",")), file("b.csv", rows(5, 1).column("id", "2").file(1, ",")), file("c.csv", "")), "ndjson");
        assertThat(expected.lines()).anyMatch(line -> line.contains("2 events"));
    }
}
