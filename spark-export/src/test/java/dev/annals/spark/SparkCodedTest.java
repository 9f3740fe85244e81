package dev.annals.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnsupportedOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Files of ICEWS, POLECAT, PLOVER and GTD, read apart on Spark, give what one run over all of them gives.
class SparkCodedTest extends DatasetOnSpark {

    @Test
    void rowsOfIcewsThatComeAgainOrChangedAreTheSame() throws IOException {
        var rows = new DrawnRows(1).ids("Event ID", "10", 90).column("Event Date", "2013-05-01", "2013-05-02", "2013-05-41").column("Source Name", "Citizen (Utopia)", "Office \"X\"", "")
                .column("Source Sectors", "Social", "NULL").column("Source Country", "Utopia").column("Event Text", "Criticize or denounce", "Make statement", "")
                .column("CAMEO Code", "111", "010", "0111", "10", "").column("Intensity", "-2.0", "0.0", "much").column("Target Name", "Citizen (Utopia)", "Police", "")
                .column("Target Sectors", "", "Police").column("Target Country", "Utopia").column("Story ID", "77", "78").column("Sentence Number", "3").column("Publisher", "Utopia News", "")
                .column("City", "Hilltown", "NA").column("District", "NA", "Upper").column("Province", "North", "NULL").column("Country", "Utopia", "Erewhon", "").column("Latitude", "1.5", "NA", "91")
                .column("Longitude", "2.5", "NA");
        OneMachine expected = assertSame("icews", List.of(
                file("events.2013.tab", rows.file(100, "\t")), file("empty.tab", ""), zipped("events.2014.tab", rows.file(60, "\t")),
                file("saved.csv", rows.file(60, ";").replaceAll("2013-05-(0\\d)", "$1/05/2013").replaceAll(";0(\\d+);", ";$1;"))), "ndjson", "turtle");
        assertThat(events(expected).repeated() + events(expected).superseded()).isGreaterThan(20);
        assertThat(expected.notices()).anyMatch(line -> line.contains("lost-zeros"));
    }

    @Test
    void rowsOfPolecatOfWhichEachFileHasItsOwnIdsAreTheSame() throws IOException {
        var rows = new DrawnRows(2).ids("Event ID", "UTO-2023-", 90).column("Event Date", "2023-03-05", "2023-03-06").column("Event Type", "ASSAULT", "AGREE", "DANCE").column("Event Mode", "firearms; beat", "None")
                .column("Intensity", "-9.5", "None").column("Quad Code", "MATERIAL CONFLICT").column("Contexts", "terrorism;military", "None").column("Actor Name", "Army of Utopia", "Utopian Army", "None")
                .column("Actor Country", "UTO", "None").column("Actor COW", "999", "None").column("Primary Actor Sector", "MIL", "GOV", "None").column("Actor Sectors", "MIL;GOV")
                .column("Actor Title", "General", "None").column("Actor Name Raw", "the army", "None").column("Wikipedia Actor ID", "Army_of_Utopia", "None").column("Recipient Name", "Villagers", "None")
                .column("Recipient Country", "UTO", "None").column("Recipient COW", "None").column("Primary Recipient Sector", "CVL", "UNK").column("Recipient Name Raw", "villagers", "None")
                .column("City", "Hilltown", "None").column("District", "None").column("Province", "North", "None").column("Country", "UTO", "ERE").column("Latitude", "1.5", "None").column("Longitude", "2.5", "None")
                .column("GeoNames ID", "123").column("Raw Placename", "near Hilltown").column("Feature Type", "PPL", "PCLI", "ADM1", "hill").column("Source", "Utopia News").column("Publication Date", "2023-03-06");
        OneMachine expected = assertSame("polecat", List.of(file("2023.txt", rows.file(100, "\t")), zipped("2024.txt", rows.file(60, "\t")), file("saved.csv", rows.file(60, ","))), "ndjson");
        assertThat(events(expected).repeated()).isGreaterThan(20);
        assertThat(expected.notices()).anyMatch(line -> line.contains("repeated-id"));
    }

    @Test
    void recordsOfPloverInLinesAndListsAreTheSame() throws IOException {
        List<String> records = records(150);
        List<Path> files = List.of(
                file("lines.jsonl", String.join("\n", records.subList(0, 80)) + "\n"), zipped("list.json", "[" + String.join(",\n", records.subList(40, 110)) + "]"),
                file("more.jsonl", String.join("\n", records.subList(100, 150)) + "\n{\"id\": \"E1\", \"date\"\n"));
        OneMachine expected = assertSame("plover", files, "ndjson", "ntriples");
        assertThat(events(expected).repeated()).isGreaterThan(20);
        assertThat(events(expected).rejected()).isPositive();
    }

    @Test
    void rowsThatCannotMakeAnActorOfAnEarlierFileAreRefusedAndOfALaterOneAreTheSame() throws IOException {
        String sound = record("E1", "2016-07-24", "Q1", "HLF", "Hilltown") + "\n";
        Path makes = file("makes.jsonl", sound);
        Path cannot = file("cannot.jsonl", record("E2", "2016-07-24", "Q1", "HL\\u0000F", "Hilltown") + "\n" + sound.replace("E1", "E3"));
        OneMachine expected = assertSame("plover", List.of(cannot, makes), "ndjson");
        assertThat(events(expected).rejected()).isEqualTo(1);
        assertThatThrownBy(() -> read("plover", List.of(makes, cannot))).isInstanceOf(UnsupportedOption.class).hasMessageContaining("plover:wikidata:Q1").hasMessageContaining("export these files on one machine");
    }

    @Test
    void rowsOfGtdThatComeAgainOrChangedAreTheSame() throws IOException {
        var rows = new DrawnRows(4).ids("eventid", "2020010100", 80).column("iyear", "2020").column("imonth", "1", "0", "13").column("iday", "1", "0").column("approxdate", "", "early January").column("specificity", "1", "3", "5", "9")
                .column("vicinity", "0", "1", "-9").column("summary", "01/01/2020: An attack.", "").column("attacktype1", "3", "2", "88").column("attacktype1_txt", "Bombing/Explosion").column("suicide", "0", "1")
                .column("target1", "A post", "").column("targtype1_txt", "Police").column("country_txt", "Utopia", "Erewhon").column("provstate", "North", "Unknown").column("city", "Hilltown", "Unknown").column("latitude", "1.5", "91", "")
                .column("longitude", "2.5").column("gname", "HLF", "Unknown", "").column("guncertain1", "0", "1", "").column("claimed", "1", "-9", "").column("compclaim", "", "1")
                .column("scite1", "\"A title,\" Daily Bugle, January 1, 2020.", "https://news.example/1", "").column("nkill", "1", "many", "-99").column("related", "", "202001010001, 202001010002");
        OneMachine expected = assertSame("gtd", List.of(file("gtd.csv", rows.file(90, ",")), file("gtd2.csv", rows.file(60, ";"))), "ndjson");
        assertThat(events(expected).superseded()).isGreaterThan(10);
    }

    private static List<String> records(int count) {
        var random = new Random(3);
        var records = new ArrayList<String>();
        for (int n = 0; n < count; n++) {
            records.add(record("E" + random.nextInt(100), one(random, "2016-07-24", "2016-07-25", "2016-13-24"), one(random, "Q1", "Q2"), one(random, "HLF", "Hills Front"), one(random, "Hilltown", "Valetown")));
        }
        Collections.shuffle(records, random);
        return records;
    }

    private static String one(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static String record(String id, String date, String actor, String name, String place) {
        return """
                {"id": "%s", "date": "%s", "event": ["ASSAULT"], "mode": ["suicide-attack"], "actor": [{"code": "UTO", "sector": "REB", "identifier_id": "%s", "identifier_text": "%s"}], \
                "recipient": [{"entity_text": "a post"}], "size": {"dead": 3, "injured": "dozens"}, "location": {"resolved_place": "%s", "geonameid": "9", "lat": 1.5, "lon": 2.5, "resolution": 4}}"""
                .formatted(id, date, actor, name, place);
    }
}
