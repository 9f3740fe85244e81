package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.model.Corpus;
import dev.annals.importers.acled.AcledImporter;
import dev.annals.importers.gdelt.GdeltImporter;
import dev.annals.importers.ged.GedDataset;
import dev.annals.importers.gtd.GtdDataset;
import dev.annals.importers.icews.IcewsDataset;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The description of a corpus says what its files hold: it is the first record, and all files of a run have one.
class DescriptionTest {

    private static final String GED = "id,type_of_violence,country,where_prec,date_prec,date_start,date_end\n";
    private static final String ACLED = "event_id_cnty,event_date,year,event_type,actor1,country,timestamp\n";

    private static Corpus corpus(Importer importer, Input... files) {
        Reading reading = Reading.of(importer, List.of(files));
        assertThat(Files.only(Corpus.class, reading)).hasSize(1);
        return (Corpus) reading.records().getFirst();
    }

    private static Input file(String name, String text) {
        return Files.input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String title(Importer importer, String text) {
        return corpus(importer, file("rows.csv", text)).title();
    }

    private static String ged(int id, String country, String start, String end) {
        return id + ",1," + country + ",1,1," + start + "," + end + "\n";
    }

    private static String acled(String id, String date, String year, String country) {
        return id + "," + date + "," + year + ",Protests,A," + country + ",1900000000\n";
    }

    @Test
    void theTitleNamesReleaseCountriesYearsAndTheNumberOfEvents() {
        String rows = ged(1, "Utopia", "2016-03-05", "2016-03-09") + ged(2, "Utopia", "2019-11-30", "2019-12-01");

        Corpus corpus = corpus(GedDataset.importer(), file("folder/ged191.csv", GED + rows));

        assertThat(corpus.id()).isEqualTo("ged");
        assertThat(corpus.title()).isEqualTo("UCDP GED 19.1, Utopia 2016-2019, 2 events");
        assertThat(corpus.summary().orElseThrow()).startsWith(
                "Made of 2 rows of events of UCDP GED, in the file ged191.csv. They are dated from 2016-03-05 to 2019-12-01. To be cited as: Sundberg");
        assertThat(corpus.licence()).contains("CC-BY-4.0");
        assertThat(corpus.created()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ged191.csv,19.1", "GEDEvent_v22_1.csv,22.1", "GEDEvent_v24_0_3.csv,24.0.3", "GEDEvent_v24_01_24_03.csv,24.01.24.03",
            "ged_syria.csv,", "my ged191.csv,", "ged191.subset.csv,"})
    void theReleaseIsThatOfThePublishedNameAndNoOther(String name, String release) {
        String title = corpus(GedDataset.importer(), file(name, GED + ged(1, "Utopia", "2016-03-05", "2016-03-09"))).title();

        assertThat(title).isEqualTo("UCDP GED" + Optional.ofNullable(release).map(text -> " " + text).orElse("") + ", Utopia 2016, 1 event");
    }

    @Test
    void allFilesOfARunAreDescribedTogether() {
        Corpus corpus = corpus(GedDataset.importer(), file("ged191.csv", GED + ged(1, "Utopia", "2016-03-05", "2016-03-05")),
                file("GEDEvent_v22_1.csv", GED + ged(2, "Erewhon", "2021-03-05", "2021-03-05")));

        assertThat(corpus.title()).isEqualTo("UCDP GED 19.1 and 22.1, Erewhon and Utopia 2016-2021, 2 events");
        assertThat(corpus.summary().orElseThrow()).contains("in the files ged191.csv and GEDEvent_v22_1.csv.");
    }

    @Test
    void thoseOfWhichOneHasNoReleaseAreOfNone() {
        assertThat(corpus(GedDataset.importer(), file("ged191.csv", GED + ged(1, "Utopia", "2016-03-05", "2016-03-05")),
                file("more.csv", GED + ged(2, "Utopia", "2017-03-05", "2017-03-05"))).title()).isEqualTo("UCDP GED, Utopia 2016-2017, 2 events");
    }

    @Test
    void manyFilesAreCounted() {
        Input[] files = IntStream.range(0, 4).mapToObj(n -> file(n + ".csv", GED + ged(n, "Utopia", "2016-03-05", "2016-03-05"))).toArray(Input[]::new);

        assertThat(corpus(GedDataset.importer(), files).summary().orElseThrow()).contains("in 4 files.");
    }

    @Test
    void countriesAreNamedWhereTheyAreFewAndEachRowNamesOne() {
        String three = Arrays.stream(new String[] {"Utopia", "Erewhon", "Lilliput"}).map(name -> ged(name.length(), name, "2016-03-05", "2016-03-05"))
                .collect(Collectors.joining());

        assertThat(title(GedDataset.importer(), GED + three)).isEqualTo("UCDP GED, Erewhon, Lilliput and Utopia 2016, 3 events");
        assertThat(title(GedDataset.importer(), GED + three + ged(9, "Cockaigne", "2016-03-05", "2016-03-05"))).isEqualTo("UCDP GED, 2016, 4 events");
        assertThat(title(GedDataset.importer(), GED + three + ged(9, "", "2016-03-05", "2016-03-05"))).isEqualTo("UCDP GED, 2016, 4 events");
    }

    @Test
    void rowsAreCountedWhereSomeMayBeOneEvent() {
        String row = ged(1, "Utopia", "2016-03-05", "2016-03-05");

        assertThat(corpus(GedDataset.importer(), file("a.csv", GED + row), file("b.csv", GED + row)).title())
                .isEqualTo("UCDP GED, Utopia 2016, 2 rows");
    }

    @Test
    void datesWithoutDaysOrWithWordsForNothingHaveNoPart() {
        String rows = ged(1, "Utopia", "NA", "") + ged(2, "Utopia", "2016-02-30", "2017-02-01");

        assertThat(title(GedDataset.importer(), GED + rows)).isEqualTo("UCDP GED, Utopia 2017, 2 events");
        assertThat(title(GedDataset.importer(), GED + ged(1, "Utopia", "", ""))).isEqualTo("UCDP GED, Utopia, 1 event");
    }

    @Test
    void daysAreReadAsTheWholeFileShowsIt() {
        String doubtful = acled("UTO1", "2023-07-01", "2023", "Utopia") + acled("UTO2", "03/12/2023", "2023", "Utopia");

        assertThat(days(doubtful)).isEqualTo("from 2023-03-12 to 2023-12-03");
        assertThat(days(doubtful + acled("UTO3", "05/13/2023", "2023", "Utopia"))).isEqualTo("from 2023-03-12 to 2023-07-01");
        assertThat(days(doubtful + acled("UTO3", "13/05/2023", "2023", "Utopia"))).isEqualTo("from 2023-05-13 to 2023-12-03");
    }

    private static String days(String rows) {
        return corpus(new AcledImporter(), file("acled.csv", ACLED + rows)).summary().orElseThrow().replaceFirst(".*They are dated ([^.]*)\\..*", "$1");
    }

    @Test
    void deletionsAndMentionsAreNoEvents() {
        byte[] acled = Files.zip("deleted.csv", "event_id_cnty,deleted_timestamp\nUTO7,1700000000\n",
                "acled.csv", ACLED + acled("UTO1", "2023-07-01", "2023", "Utopia"));
        byte[] gdelt = Files.zip("20180101000000.mentions.CSV", GdeltMentionsImporterTest.WEB + GdeltMentionsImporterTest.CITATION,
                "20180101000000.export.CSV", GdeltImporterTest.FIRST);

        assertThat(corpus(new AcledImporter(), Files.input("acled.zip", acled)).title()).isEqualTo("ACLED, Utopia 2023, 1 event, 1 deletion");
        assertThat(corpus(new GdeltImporter(), Files.input("gdelt.zip", gdelt)).title()).isEqualTo("GDELT, 2017, 1 event, 2 mentions");
    }

    @Test
    void aLicenceThatIsNotClearIsLeftOut() {
        String icews = "Event ID\tEvent Date\tSource Name\tEvent Text\tTarget Name\tCountry\n1\t2013-05-01\tA\tThreaten\tB\tUtopia\n";

        Corpus corpus = corpus(IcewsDataset.importer(), file("events.tab", icews));

        assertThat(corpus.title()).isEqualTo("ICEWS, Utopia 2013, 1 event");
        assertThat(corpus.licence()).isEmpty();
        assertThat(corpus.summary().orElseThrow()).contains("https://doi.org/10.7910/DVN/28075");
    }

    @Test
    void anIncidentOfAnUnknownMonthIsOfItsYear() {
        assertThat(title(GtdDataset.importer(), "eventid,iyear,imonth,iday,attacktype1,country_txt\n197000000001,1970,0,0,3,Utopia\n"))
                .isEqualTo("GTD, Utopia 1970, 1 event");
    }

    @Test
    void filesWithoutRowsAreNotDescribed() {
        assertThat(Files.only(Corpus.class, Files.read(GedDataset.importer(), "ged191.csv", GED))).isEmpty();
        assertThat(Files.only(Corpus.class, Files.read(GedDataset.importer(), "ged191.csv", ""))).isEmpty();
    }
}
