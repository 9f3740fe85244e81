package dev.annals.importers.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.importers.AcledImporterTest;
import dev.annals.importers.Files;
import dev.annals.importers.EventTableImporterTest;
import dev.annals.importers.GdeltImporterTest;
import dev.annals.importers.GdeltMentionsImporterTest;
import dev.annals.importers.GedImporterTest;
import dev.annals.importers.GtdImporterTest;
import dev.annals.importers.IcewsImporterTest;
import dev.annals.importers.PloverImporterTest;
import dev.annals.importers.PolecatImporterTest;
import dev.annals.importers.gtd.GtdDataset;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

    private static final String CANDIDATE =
            "9,UTO-2025-1,2025,TRUE,Clear,1,7,7,Utopia: Hills,70,70,Government of Utopia - HLF,144,144,Government of Utopia,880,880,HLF,1,"
                    + "\"\"\"Daily Bugle,2025-05-13,Fight\"\"\",Daily Bugle,2025-05-13,Fight,police,2,Hilltown,Near Hilltown,North,"
                    + "Upper,23.69,98.76,POINT (98.76 23.69),163998,Utopia,999,Asia,1,2,2025-05-11 00:00:00.000,2025-05-12 00:00:00.000,"
                    + "0,1,0,0,1,30,1,999,\n";

    private static final String RELEASE_25 =
            "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
                    + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,"
                    + "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,"
                    + "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,"
                    + "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,"
                    + "low,gwnoa,gwnob\n";
    private static final String VERSION_2 =
            "GLOBALEVENTID,DAY,MONTHYEAR,YEAR,FRACTIONDATE,ACTOR1CODE,ACTOR1NAME,ACTOR1COUNTRYCODE,ACTOR1KNOWNGROUPCODE,"
                    + "ACTOR1ETHNICCODE,ACTOR1RELIGION1CODE,ACTOR1RELIGION2CODE,ACTOR1TYPE1CODE,ACTOR1TYPE2CODE,ACTOR1TYPE3CODE,"
                    + "ACTOR2CODE,ACTOR2NAME,ACTOR2COUNTRYCODE,ACTOR2KNOWNGROUPCODE,ACTOR2ETHNICCODE,ACTOR2RELIGION1CODE,"
                    + "ACTOR2RELIGION2CODE,ACTOR2TYPE1CODE,ACTOR2TYPE2CODE,ACTOR2TYPE3CODE,ISROOTEVENT,EVENTCODE,EVENTBASECODE,"
                    + "EVENTROOTCODE,QUADCLASS,GOLDSTEINSCALE,NUMMENTIONS,NUMSOURCES,NUMARTICLES,AVGTONE,ACTOR1GEO_TYPE,"
                    + "ACTOR1GEO_FULLNAME,ACTOR1GEO_COUNTRYCODE,ACTOR1GEO_ADM1CODE,ACTOR1GEO_ADM2CODE,ACTOR1GEO_LAT,ACTOR1GEO_LONG,"
                    + "ACTOR1GEO_FEATUREID,ACTOR2GEO_TYPE,ACTOR2GEO_FULLNAME,ACTOR2GEO_COUNTRYCODE,ACTOR2GEO_ADM1CODE,"
                    + "ACTOR2GEO_ADM2CODE,ACTOR2GEO_LAT,ACTOR2GEO_LONG,ACTOR2GEO_FEATUREID,ACTIONGEO_TYPE,ACTIONGEO_FULLNAME,"
                    + "ACTIONGEO_COUNTRYCODE,ACTIONGEO_ADM1CODE,ACTIONGEO_ADM2CODE,ACTIONGEO_LAT,ACTIONGEO_LONG,ACTIONGEO_FEATUREID,"
                    + "DATEADDED,SOURCEURL\n";

    private static final Map<String, String> LAYOUTS = new TreeMap<>(Map.ofEntries(
            Map.entry("ged, 49 columns", RELEASE_25 + CANDIDATE),
            Map.entry("ged, 49 columns without header", CANDIDATE),
            Map.entry("ged, 42 columns", (GedImporterTest.HEADER + GedImporterTest.BATTLE)),
            Map.entry("ged, 41 columns", GedImporterTest.HEADER.replace(",gwnoa", "")
                    + GedImporterTest.BATTLE.replace("144,999,", "144,")),
            Map.entry("ged, HXL", GedImporterTest.HEADER.replace("country,", "country,iso3,") + "#event+id"
                    + ",#x".repeat(42) + "\n"),
            Map.entry("gdelt, 61 columns", GdeltImporterTest.FIRST),
            Map.entry("gdelt, 58 columns", GdeltImporterTest.older(GdeltImporterTest.FIRST)),
            Map.entry("gdelt, 57 columns", withoutLast(GdeltImporterTest.older(GdeltImporterTest.FIRST))),
            Map.entry("gdelt, saved with header", VERSION_2),
            Map.entry("gdelt-mentions", GdeltMentionsImporterTest.WEB),
            Map.entry("gdelt-mentions, saved with header", GdeltMentionsImporterTest.HEADER),
            Map.entry("acled, new", AcledImporterTest.HEADER + AcledImporterTest.PROTEST),
            Map.entry("acled, semicolons", AcledImporterTest.HEADER.replace(',', ';')),
            Map.entry("acled, old", "GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,"
                    + "INTER1,ACTOR2,ALLY_ACTOR_2,INTER2,INTERACTION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,LOCATION,LATITUDE,LONGITUDE,"
                    + "GEO_PRECISION,SOURCE,NOTES,FATALITIES\n"),
            Map.entry("acled, deletions", "event_id_cnty,deleted_timestamp\nUTO1,1680000000\n"),
            Map.entry("polecat", PolecatImporterTest.HEADER),
            Map.entry("plover, lines", PloverImporterTest.NEW),
            Map.entry("plover, array", "[\n" + PloverImporterTest.OLD + ",\n" + PloverImporterTest.OLD + "\n]\n"),
            Map.entry("icews", IcewsImporterTest.HEADER),
            Map.entry("icews, without the codes", IcewsImporterTest.HEADER.replace("CAMEO Code\t", "")),
            Map.entry("event-table", EventTableImporterTest.HEADER),
            Map.entry("event-table, of one's own", "title;date_words;country\n"),
            Map.entry("gtd", GtdImporterTest.HEADER)));

    static List<String> names() {
        return List.copyOf(LAYOUTS.keySet());
    }

    private static String text(String name) {
        return LAYOUTS.getOrDefault(name, "");
    }

    private static String withoutLast(String row) {
        return row.substring(0, row.lastIndexOf('\t')) + "\n";
    }

    private static List<String> recognising(byte[] bytes) {
        return Formats.recognising(Files.input("data", bytes)).stream().map(importer -> importer.format().name()).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void exactlyOneImporterRecognisesEachLayout(String layout) {
        String text = text(layout);
        List<String> expected = List.of(layout.split(",", 2)[0]);

        assertThat(recognising(text.getBytes(UTF_8))).isEqualTo(expected);
        assertThat(recognising(("\uFEFF" + text).getBytes(UTF_8))).as("byte order mark").isEqualTo(expected);
        assertThat(recognising(("\n\r\n" + text.replace("\n", "\r\n")).getBytes(UTF_8))).as("blank lines").isEqualTo(expected);
        assertThat(recognising((text + "\u00e9".repeat(100_000)).getBytes(ISO_8859_1))).as("64 KB").isEqualTo(expected);
        assertThat(recognising(text.substring(0, text.length() - 1).getBytes(UTF_8))).as("no line end").isEqualTo(expected);
        assertThat(recognising(zip(text))).as("zip").isEqualTo(expected);
        assertThat(recognising(gzip(text))).as("gzip").isEqualTo(expected);
    }

    /// What is recognised in an archive has to be read from it.
    @ParameterizedTest
    @MethodSource("names")
    void readsWhatIsPackedLikeWhatIsNot(String layout) {
        Importer importer = Formats.importer(layout.split(",", 2)[0]).orElseThrow();
        Reading plain = Reading.of(importer, "data", text(layout).getBytes(UTF_8));

        assertThat(Files.events(Reading.of(importer, "data.gz", gzip(text(layout))))).isEqualTo(Files.events(plain));
        assertThat(Files.events(Reading.of(importer, "archive", zip(text(layout))))).isEqualTo(Files.events(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\n", "PK", "\0\1\2", "{", "[", "[]", "{}", "\"", "\"id\n",
        "a,b,c\n1,2,3\n",
        "id,name,country\n1,Utopia,UTO\n",
        "id,date,event,place\nE1,2020-01-01,PROTEST,Hilltown\n",
        "Event ID\tEvent Date\tPlace\n1\t2020-01-01\tHilltown\n",
        "year,month,day,country,latitude,longitude\n2020,1,1,Utopia,1,2\n",
        "{\"type\":\"event\",\"id\":\"e1\",\"factuality\":\"actual\",\"title\":\"A\",\"when\":{\"earliest\":\"2020-01-01\",\"latest\":"
                + "\"2020-01-01\",\"precision\":\"day\",\"nature\":\"within\"},\"detail\":{\"kind\":\"protest\"}}\n",
        "[\n  {\n    \"type\": \"source\",\n    \"id\": \"s1\"\n  }\n]\n",
        "{\"id\":\"e1\",\"factuality\":\"actual\",\"title\":\"A\",\"summary\":null,\"when_earliest\":\"2020-01-01\",\"detail_kind\":"
                + "\"attack\"}\n",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"e1\",\"geometry\":{\"type\":\"Point\","
                + "\"coordinates\":[1,2]},\"properties\":{\"event\":\"e1\",\"date\":\"2020-01-01\"}}]}\n",
        "{\"type\":\"Feature\",\"id\":\"e1\",\"event\":\"PROTEST\",\"properties\":{}}\n",
        "{\"id\":\"1\",\"date\":\"2020-01-01\",\"event\":\"click\",\"source\":\"web\",\"target\":\"page\",\"text\":\"\",\"mode\":\"a\"}\n",
        "<?xml version=\"1.0\"?><rdf/>", "@prefix a: <b> .\n<a> <b> <c> .\n"})
    void noImporterRecognisesOtherFiles(String text) {
        assertThat(recognising(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void noImporterRecognisesATableOfOtherValuesWithTheRightNumberOfColumns() {
        for (int width : List.of(16, 49, 57, 58, 61)) {
            for (String separator : List.of("\t", ",")) {
                assertThat(recognising(String.join(separator, Collections.nCopies(width, "1")).getBytes(UTF_8))).isEmpty();
            }
        }
    }

    @Test
    void everyTruncationOfALayoutIsRecognisedByOneImporterAtMost() {
        LAYOUTS.forEach((name, text) -> {
            byte[] bytes = text.getBytes(UTF_8);
            for (int length = 0; length < Math.min(bytes.length, 2000); length += 3) {
                assertThat(recognising(Arrays.copyOf(bytes, length))).as(name + " " + length).hasSizeLessThan(2);
            }
        });
    }

    @Test
    void everyImporterSaysWhatToDoWithAWorkbook() {
        for (Importer importer : Formats.importers()) {
            for (Reading reading : List.of(
                    Reading.of(importer, "gtd.xlsx", "PK".getBytes(UTF_8)),
                    Reading.of(importer, "data", archive("[Content_Types].xml", "<Types/>")),
                    Reading.of(importer, "data", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1)))) {
                assertThat(reading.records()).isEmpty();
                assertThat(reading.allNotices()).singleElement().extracting(Notice::code, Notice::message).containsExactly(
                        "workbook", "is a workbook that cannot be read as it is; save its sheet as .xlsx or CSV (UTF-8) and import that");
            }
        }
    }

    @Test
    void aBeginningIsEnough() {
        assertThat(GtdDataset.importer().recognises(Head.of(Files.input("data", GtdImporterTest.HEADER.getBytes(UTF_8))))).isTrue();
    }

    private static byte[] zip(String text) {
        return archive("data", text);
    }

    private static byte[] archive(String name, String text) {
        return packed(text, out -> {
            var zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(name));
            return zip;
        });
    }

    private static byte[] gzip(String text) {
        return packed(text, GZIPOutputStream::new);
    }

    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(String text, Packer packer) {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = packer.over(bytes)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
