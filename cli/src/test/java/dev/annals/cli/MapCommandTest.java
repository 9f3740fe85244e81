package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables of one's own, in several languages, read by the mapping that is proposed for them, and by wrong ones.
class MapCommandTest extends CommandRun {

    private static String table(String name) {
        return switch (name) {
            case "english.csv" -> """
                    Date,Type,Town,Country,Perpetrator,Victims,Killed,Source,Link,Remarks by us
                    2024-11-21,Bombing,Hilltown,Utopia,Hill Front,Police,>30,Daily Bugle,https://news.example/1,seen twice
                    21 Nov 2024,Protest march,Seaport,Utopia,Students,,0,Daily Bugle,https://news.example/2,
                    Nov 2024,Something odd,Seaport,Utopia,,,,,,
                    """;
            case "deutsch.csv" -> """
                    Nr;Datum;Art;Ort;Land;Täter;Tote;Verletzte;Quelle;Breite;Länge;Bemerkung
                    1;21.11.2024;Sprengstoffanschlag;Hügelstadt;Utopien;Hügelfront;5;12;Der Bote;52,52;13,405;
                    2;03.02.2024;Kundgebung;Seehafen;Utopien;Studierende;0;0;Der Bote;52,5;13,4;friedlich
                    """;
            case "français.tsv" -> """
                    Date\tCatégorie\tVille\tPays\tAuteur\tMorts\tBlessés\tDescription
                    21/11/2024\tAttentat\tColline\tUtopie\tFront des collines\t5\t12\tUne bombe a explosé.
                    03/02/2024\tManifestation\tPort\tUtopie\tÉtudiants\t0\t3\tUne marche.
                    """;
            case "bars.txt" -> """
                    event id|start date|end date|headline|state|location|lat|lon|fatalities
                    A-1|2024-11-21|2024-11-23|Shelling of Hilltown|North|Hilltown|1.5|2.5|at least 5
                    A-2|2024-12-01|2024-12-01|Talks in Seaport|South|Seaport|3.5|4.5|
                    """;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int read(String table) {
        return run("import", file(table), "--mapping", file("m.yaml"), "-o", file("out.ndjson"));
    }

    private List<String> events() throws IOException {
        return Files.readString(folder.resolve("out.ndjson")).lines().filter(line -> line.startsWith("{\"type\":\"event\"")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"english.csv", "deutsch.csv", "français.tsv", "bars.txt"})
    void proposesAMappingThatReadsTheTableWithoutAnError(String name) throws IOException {
        write(name, table(name));
        assertThat(run("map", file(name), "-o", file("m.yaml"))).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(read(name)).as(Files.readString(folder.resolve("m.yaml")) + messages()).isEqualTo(ExitCode.OK);

        assertThat(messages()).doesNotContain("error");
        assertThat(events()).hasSize((int) table(name).lines().count() - 1);
    }

    private static String printed(String page, String language) {
        int start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void proposesWhatTheGuideShows() throws IOException {
        String guide = Files.readString(Path.of("../docs/mapping.md"));
        write("my.csv", printed(guide, "csv"));

        assertThat(run("map", file("my.csv"), "-o", file("m.yaml"))).isEqualTo(ExitCode.OK);

        assertThat(Files.readString(folder.resolve("m.yaml"))).isEqualTo(printed(guide, "yaml").replace("my.csv", file("my.csv")));
        assertThat(read("my.csv")).as(messages()).isEqualTo(ExitCode.OK);
    }

    @Test
    void saysThatHeadingsStandBelowTheFirstRow() throws IOException {
        write("titled.csv", "Incidents of 2024;;;\nDate;Place;Killed;Source\n21.11.2024;Old Ford;3;River Post\n");

        assertThat(run("map", file("titled.csv"))).isEqualTo(ExitCode.OK);

        assertThat(messages()).contains("3 columns without a heading have values, which stay in the raw row: headings have to be the first row, so take out what stands above them");
    }

    @Test
    void saysThatAHeadingStandsOverTwoColumns() throws IOException {
        write("twice.csv", "Date;Place;Place;\n21.11.2024;Old Ford;North;note\n");

        assertThat(run("map", file("twice.csv"))).isEqualTo(ExitCode.OK);

        assertThat(messages()).contains("\"Place\" stands over several columns: the mapping is of the first, the others stay in the raw row")
                .contains("a column without a heading has values, which stay in the raw row\n");
    }

    @Test
    void leavesTheTimeOfDayToTheRawRow() throws IOException {
        write("times.csv", "Title;Date;Killed\nOne;2024-12-03 00:00:00;1\nTwo;04.12.2024 13:05;2\nThree;2024-12-05T08:00;3\n");
        assertThat(run("map", file("times.csv"), "-o", file("m.yaml"))).isEqualTo(ExitCode.OK);

        assertThat(read("times.csv")).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(events()).extracting(event -> event.replaceFirst(".*\"earliest\":\"([^\"]*)\".*", "$1")).containsExactly("2024-12-03", "2024-12-04", "2024-12-05");
        assertThat(events()).noneMatch(event -> event.contains("verbatim")).anyMatch(event -> event.contains("04.12.2024 13:05"));
    }

    @Test
    void tellsARowThatIsTheTotalOfTheOthers() throws IOException {
        write("total.csv", "Title;Date;Killed\nOne;2024-12-03;1\nTwo;2024-12-03;2\n;;3\n");
        assertThat(run("map", file("total.csv"), "-o", file("m.yaml"))).isEqualTo(ExitCode.OK);

        read("total.csv");

        assertThat(messages()).contains("a row that sums up the others is no event");
    }

    @Test
    void keepsTheWordsOfADateThatIsNoneAsTheyStand() throws IOException {
        write("days.csv", "Title;Date\nOne;21.11.2024\nTwo;32.01.2024\n");
        write("m.yaml", "columns:\n  Title: title\n  Date: date\n");

        assertThat(read("days.csv")).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("Date '32.01.2024' is not a day of the calendar");
        assertThat(events().getLast()).contains("\"verbatim\":\"32.01.2024\"");
    }

    @Test
    void saysWhatItCouldNotPlace() throws IOException {
        write("english.csv", table("english.csv"));

        assertThat(run("map", file("english.csv"))).isEqualTo(ExitCode.OK);

        assertThat(out()).contains("\"Bombing\": attack", "\"Protest march\": protest", "\"Something odd\": other   # not known", "\"Town\": place");
        assertThat(messages()).contains("\"Remarks by us\" was not placed: no field is called so", "\"Something odd\" of \"Type\" is no kind of event that is known");
    }

    @Test
    void readsWhatTheTableSays() throws IOException {
        write("english.csv", table("english.csv"));
        run("map", file("english.csv"), "-o", file("m.yaml"));
        read("english.csv");

        assertThat(events().getFirst()).contains("\"kind\":\"attack\"", "\"earliest\":\"2024-11-21\"", "{\"measure\":\"killed\",\"amount\":{\"kind\":\"more-than\",\"value\":30}",
                "seen twice", "Hill Front");
        assertThat(events().get(2)).contains("\"earliest\":\"2024-11-01\",\"latest\":\"2024-11-30\"", "\"kind\":\"other\"");
    }

    @Test
    void readsGermanAndFrenchDatesAndNumbers() throws IOException {
        write("deutsch.csv", table("deutsch.csv"));
        run("map", file("deutsch.csv"), "-o", file("m.yaml"));
        read("deutsch.csv");
        assertThat(events().get(1)).contains("\"earliest\":\"2024-02-03\",\"latest\":\"2024-02-03\"");
        assertThat(Files.readString(folder.resolve("out.ndjson"))).contains("\"latitude\":52.52,\"longitude\":13.405");

        write("français.tsv", table("français.tsv"));
        run("map", file("français.tsv"), "-o", file("m.yaml"));
        read("français.tsv");
        assertThat(events().get(1)).contains("\"earliest\":\"2024-02-03\",\"latest\":\"2024-02-03\"");
    }

    @Test
    void readsDatesByTheOrderThatTheMappingSaysAndAsksWhereItSaysNone() throws IOException {
        write("t.csv", "When,What\n01/02/2024,One\n03/04/2024,Two\n");
        run("map", file("t.csv"));
        assertThat(out()).contains("# day-order: day-first, or month-first?");

        write("m.yaml", "columns:\n  When: date\n  What: title\n");
        assertThat(read("t.csv")).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("t.csv:2:1: event", "When '01/02/2024'");

        write("m.yaml", "day-order: month-first\ncolumns:\n  When: date\n  What: title\n");
        assertThat(read("t.csv")).as(messages()).isEqualTo(ExitCode.OK);
        assertThat(events().getFirst()).contains("\"earliest\":\"2024-01-02\"");
    }

    @Test
    void tellsADateThatTheOrderOfTheMappingMakesNoDay() throws IOException {
        write("t.csv", "When,What\n01/02/2024,One\n13/02/2024,Two\n3.2.2024,Three\n");
        write("m.yaml", "day-order: month-first\ncolumns:\n  When: date\n  What: title\n");

        assertThat(read("t.csv")).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("t.csv:3:1: event", "When '13/02/2024' is not a day of the calendar").doesNotContain("t.csv:4");
        assertThat(String.join(" ", events())).doesNotContain("2024-02-13").contains("\"earliest\":\"2024-01-02\"", "\"earliest\":\"2024-02-03\"");
    }

    @Test
    void tellsBracketsWithoutEndAndConstantsWithoutAValue() throws IOException {
        write("t.csv", "When,What\n2024-02-01,One\n");

        write("m.yaml", "columns: " + "[".repeat(100_000));
        assertThat(read("t.csv")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("m.yaml:1: is nested deeper than 200 levels");

        write("m.yaml", "columns:\n  When: date\nconstants:\n  country:\n");
        assertThat(read("t.csv")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("m.yaml:4: constants 'country' has no value");
    }

    @Test
    void tellsACodeThatIsNotTranslatedWithItsPlace() throws IOException {
        write("t.csv", "When,What,Sort\n2024-02-01,One,Raub\n");
        write("m.yaml", "columns:\n  When: date\n  What: title\n  Sort: {field: kind, codes: {Anschlag: attack}}\n");

        assertThat(read("t.csv")).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("t.csv:2:3: event", "Sort 'Raub' is no kind of event");
    }

    @Test
    void tellsAllThatIsWrongWithAMappingLineByLine() throws IOException {
        write("t.csv", "When,What\n2024-02-01,One\n");
        write("m.yaml", "columns:\n  When: dat\n  What: title\n  Other: title\n  Sort:\n    field: kind\n    codes:\n      Raub: atack\nday-order: first\ncolours: red\n");

        assertThat(read("t.csv")).isEqualTo(ExitCode.USAGE);

        assertThat(messages().lines().toList()).hasSize(5).anyMatch(line -> line.contains("m.yaml:2: When 'dat' is no field. Did you mean date?"))
                .anyMatch(line -> line.contains("m.yaml:4: Other 'title' is what the column What is mapped to already"))
                .anyMatch(line -> line.contains("m.yaml:8: kind 'atack' is no code of kind. Did you mean attack?"))
                .anyMatch(line -> line.contains("m.yaml:9: day-order 'first' is neither day-first nor month-first"))
                .anyMatch(line -> line.contains("m.yaml:10: 'colours' is none of columns, constants, day-order"));
    }

    @Test
    void tellsAColumnThatTheTableDoesNotHave() throws IOException {
        write("t.csv", "When,What\n2024-02-01,One\n");
        write("m.yaml", "columns:\n  When: date\n  Whta: title\n");

        assertThat(read("t.csv")).isEqualTo(ExitCode.USAGE);

        assertThat(messages()).contains("m.yaml:3: 'Whta' is no column of", "Did you mean What?");
    }

    @Test
    void takesWhatHoldsForAllRowsFromTheMapping() throws IOException {
        write("t.csv", "When,What\n2024-02-01,One\n");
        write("m.yaml", "columns:\n  When: date\n  What: title\nconstants:\n  country: Utopia\n  kind: protest\n");

        assertThat(read("t.csv")).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(events().getFirst()).contains("\"kind\":\"protest\"");
        assertThat(Files.readString(folder.resolve("out.ndjson"))).contains("\"name\":\"Utopia\"");
    }

    @Test
    void growsByTablesOfOnesOwnToo() throws IOException {
        write("a.csv", "When,What,Who\n2024-02-01,One,Front\n");
        write("b.csv", "When,What,Who\n2024-02-02,Two,Front\n2024-02-01,One,Front\n");
        write("m.yaml", "columns:\n  When: date\n  What: title\n  Who: initiators\n");
        run("import", file("a.csv"), file("b.csv"), "--mapping", file("m.yaml"), "-o", file("all.ndjson"));
        run("import", file("a.csv"), "--mapping", file("m.yaml"), "-o", file("c.ndjson"));

        assertThat(run("add", file("c.ndjson"), file("b.csv"), "--mapping", file("m.yaml"), "-o", file("c.ndjson"))).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(Files.readString(folder.resolve("c.ndjson"))).isEqualTo(Files.readString(folder.resolve("all.ndjson")));
        assertThat(messages()).contains("event: 1 new, 1 as before, 1 repeated");
    }

    @Test
    void placesAColumnOfWhichSomeCellsAreSomethingElseAndTellsTheseOnImport() throws IOException {
        write("t.csv", "Date,Title,Killed,Colour\n2024-02-01,One,3,red\n5 März 2024,Two,mindestens 5,blue\n2024-02-03,Three,7,red\n");

        assertThat(run("map", file("t.csv"), "-o", file("m.yaml"))).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(folder.resolve("m.yaml"))).contains("\"Date\": date   # but \"5 März 2024\" is no date", "\"Killed\": killed   # but \"mindestens 5\" is no amount");
        assertThat(messages()).contains("\"Date\" is placed as date, but \"5 März 2024\" is no date, which the import will tell");

        assertThat(read("t.csv")).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("t.csv:3:1: event", "Date '5 März 2024'", "t.csv:3:3: event", "Killed 'mindestens 5' is no amount", "stay in the raw rows", "Colour");
        assertThat(String.join("", events())).contains("\"value\":3}", "\"value\":7}", "5 März 2024", "mindestens 5");
    }

    @Test
    void saysThatNoEventHasADateWhereNoColumnIsMostlyOne() throws IOException {
        write("t.csv", "Date,Title\nMärz 2024,One\nMai 2024,Two\n2024-02-03,Three\n");

        assertThat(run("map", file("t.csv"), "-o", file("m.yaml"))).isEqualTo(ExitCode.OK);
        assertThat(messages()).contains("\"Date\" was not placed: \"März 2024\" is no date", "no column is the date");

        assertThat(read("t.csv")).as(messages()).isEqualTo(ExitCode.OK);
        assertThat(messages()).contains("m.yaml: maps no column to date, nor to date_from, so that no event has a date", "stay in the raw rows", ": Date");
    }

    @Test
    void asksWhatADateInAColumnOfDaysMeansWhereNothingShowsIt() throws IOException {
        write("t.csv", "From,To,What\n01/02/2024,02/02/2024,One\n03/04/2024,04/04/2024,Two\n");
        write("m.yaml", "columns:\n  From: date_from\n  To: date_to\n  What: title\n");

        assertThat(read("t.csv")).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("From '01/02/2024' can be two days", "day-order: day-first, or month-first, into").doesNotContain("bound the event");
        assertThat(String.join("", events())).contains("\"when\":{\"latest\":\"2024-02-02\"").doesNotContain("earliest");

        write("m.yaml", "day-order: day-first\ncolumns:\n  From: date_from\n  To: date_to\n  What: title\n");
        assertThat(read("t.csv")).as(messages()).isEqualTo(ExitCode.OK);
        assertThat(events().getFirst()).contains("\"earliest\":\"2024-02-01\",\"latest\":\"2024-02-02\"");
    }

    @Test
    void asksInAnEventTableOfOnesOwnToo() throws IOException {
        write("t.csv", "title,date_from,date_to\nOne,01/02/2024,02/02/2024\n");

        assertThat(run("import", file("t.csv"), "-o", file("out.ndjson"))).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("t.csv:2:2: event", "date_from '01/02/2024' can be two days", "write it as YYYY-MM-DD");
        assertThat(String.join("", events())).doesNotContain("earliest");
    }

    @Test
    void callsTheTableAsTheMappingSaysOrElseAsItsFile() throws IOException {
        write("t.csv", "When,What\n2024-02-01,One\n");
        write("m.yaml", "columns:\n  When: date\n  What: title\n");
        assertThat(read("t.csv")).as(messages()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(folder.resolve("out.ndjson"))).contains("\"publisher\":\"m\"", "\"dataset\":\"m\"").doesNotContain("Event table");

        write("m.yaml", "title: Our log of attacks\ncolumns:\n  When: date\n  What: title\n");
        assertThat(read("t.csv")).as(messages()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(folder.resolve("out.ndjson"))).contains("\"publisher\":\"Our log of attacks\"");
    }

    @Test
    void saysOfAWorkbookOfOursThatItNeedsNoMapping() throws IOException {
        assertThat(run("new", file("my.xlsx"))).isEqualTo(ExitCode.OK);
        write("t.csv", "When,What\n2024-02-01,One\n");
        write("m.yaml", "columns:\n  When: date\n  What: title\n");

        assertThat(read("my.xlsx")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("my.xlsx is a workbook without a table that can be read by a mapping").doesNotContain("<?xml");

        assertThat(run("import", file("t.csv"), "--mapping", file("my.xlsx"), "-o", file("out.ndjson"))).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("is no YAML in UTF-8, and so no mapping");
    }

    private void book(Consumer<XSSFSheet> fill) throws IOException {
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(folder.resolve("t.xlsx"))) {
            XSSFSheet sheet = book.createSheet("S");
            cells(sheet, 0, "When", "What", "Deaths", "Share");
            fill.accept(sheet);
            book.write(out);
        }
        write("m.yaml", "columns:\n  When: date\n  What: title\n  Deaths: killed\n");
    }

    private static void cells(XSSFSheet sheet, int row, Object... values) {
        for (int place = 0; place < values.length; place++) {
            var cell = sheet.getRow(row) == null ? sheet.createRow(row).createCell(place) : sheet.getRow(row).createCell(place);
            switch (values[place]) {
                case LocalDate day -> cell.setCellValue(day);
                case Number number -> cell.setCellValue(number.doubleValue());
                case FormulaError error -> cell.setCellErrorValue(error.getCode());
                default -> cell.setCellValue(values[place].toString());
            }
        }
    }

    private static void format(XSSFSheet sheet, int row, int column, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        sheet.getRow(row).getCell(column).setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmm yyyy", "yyyy", "d mmm", "mmm-yy"})
    void refusesADayOfWhichTheSheetShowsOnlyAPart(String format) throws IOException {
        book(sheet -> {
            cells(sheet, 1, LocalDate.of(2024, 11, 1), "One", 3, 0.12);
            format(sheet, 1, 0, format);
            cells(sheet, 2, LocalDate.of(2024, 11, 21), "Two", 4, 0.12);
            format(sheet, 2, 0, "yyyy-mm-dd");
        });

        assertThat(read("t.xlsx")).as(messages()).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("t.xlsx: S!A2: event", "When '2024-11-01' has become a date in the spreadsheet, which shows only a part of it").doesNotContain("S!A3");
        assertThat(events().getFirst()).contains("\"One\"", "2024-11-01,One,3,0.12").doesNotContain("earliest");
        assertThat(events().getLast()).contains("\"earliest\":\"2024-11-21\"");
    }

    @Test
    void refusesPercentagesOfPeopleAndKeepsThemInColumnsThatAreNotRead() throws IOException {
        book(sheet -> {
            cells(sheet, 1, "2024-11-01", "One", 5, 0.12);
            format(sheet, 1, 2, "0%");
            format(sheet, 1, 3, "0%");
        });

        assertThat(read("t.xlsx")).as(messages()).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("t.xlsx: S!C2: event", "Deaths '5' is shown as a percentage").doesNotContain("S!D2");
        assertThat(events().getFirst()).doesNotContain("figures").contains("2024-11-01,One,5,0.12");
    }

    @Test
    void namesCellsOfASheetThoughLinesAreBrokenInThemAndTellsEachThatIsLost() throws IOException {
        book(sheet -> {
            cells(sheet, 1, "2024-11-01", "One\nand\nmore", 5);
            cells(sheet, 3, "2024-11-02", "Two", "many of them");
            cells(sheet, 4, FormulaError.REF, "Three", 1, FormulaError.REF);
        });

        assertThat(read("t.xlsx")).as(messages()).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("t.xlsx: S!C4: event", "Deaths 'many of them'", "t.xlsx: S!A5: event", "When holds the error #REF! instead of a value",
                "2 cells of the sheet are read as empty for that, S!A5, S!D5").doesNotContain("S.csv");
    }

    @Test
    void readsDatesInWholeCellsAsTheOtherDatesOfTheFileShow() throws IOException {
        write("t.csv", "When,What\n01/02/2024,One\n13/02/2024,Two\nlate August 2024,Three\n");
        write("m.yaml", "columns:\n  When: date\n  What: title\n");

        assertThat(read("t.csv")).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(messages()).contains("they are read with the day first, because of 1 that can be read in no other way");
        assertThat(events().getFirst()).contains("\"earliest\":\"2024-02-01\",\"latest\":\"2024-02-01\"");
        assertThat(events().get(1)).contains("\"earliest\":\"2024-02-13\"");

        write("t.csv", "When,What\n01/02/2024,One\n13/02/2024,Two\n02/13/2024,Three\n");
        assertThat(read("t.csv")).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("t.csv:2:1: event", "When '01/02/2024'").doesNotContain("t.csv:3", "t.csv:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total,,,7", ",,,7", "Summe: ,,,7", "\"Grand total\",,Town,7"})
    void tellsOfRowsThatLookLikeNoEventAndReadsThem(String sum) throws IOException {
        write("t.csv", "Date,Kind,Place,Killed\n2024-02-01,attack,Town,3\n" + sum + "\n2024-02-02,attack,Town,4\n" + sum.replace('7', '8') + "\n");
        assertThat(run("map", file("t.csv"))).isEqualTo(ExitCode.OK);
        assertThat(messages()).contains("line 3 of the table looks like no event", "as 2 rows of the table do");
        write("m.yaml", "columns:\n  Date: date\n  Kind: kind\n  Place: place\n  Killed: killed\n");

        read("t.csv");

        assertThat(messages()).contains("t.csv:3: looks like no event", "as 2 rows of the table do");
        assertThat(events()).hasSize(4);
    }

    @Test
    void takesNoEventForASum() throws IOException {
        write("t.csv", "Date,Kind,Place,Killed\n2024-02-01,attack,Town,3\n,attack,Summit,4\nTotal war,attack,,1\n");
        assertThat(run("map", file("t.csv"), "-o", file("m.yaml"))).isEqualTo(ExitCode.OK);

        read("t.csv");

        assertThat(messages()).doesNotContain("looks like no event");
    }

    @Test
    void tellsOfANumberWithGroupsOnlyThatItHasThem() throws IOException {
        write("t.csv", "Date;Title;Killed best\n2024-02-01;One;1.000\n2024-02-02;Two;1.250.000\n");
        write("m.yaml", "columns:\n  Date: date\n  Title: title\n  Killed best: killed_best\n");

        assertThat(read("t.csv")).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(messages()).contains("digits in groups of three").doesNotContain("written with a fraction");
        assertThat(events().getFirst()).contains("\"value\":1000}");
    }

    @Test
    void readsRowsOfASheetThatGoOnBehindTheLastHeading() throws IOException {
        book(sheet -> {
            cells(sheet, 1, "2024-11-01", "One", 3, 1, "a note");
            cells(sheet, 2, "2024-11-02", "Two", 4, 1);
        });

        assertThat(read("t.xlsx")).as(messages()).isEqualTo(ExitCode.OK);

        assertThat(messages()).contains("t.xlsx: S!2: has a value behind the last heading");
        assertThat(events()).hasSize(2);
        assertThat(events().getFirst()).contains("a note");
    }

    @Test
    void saysNotThatATableOfFlawedRowsHasNone() throws IOException {
        write("t.csv", "Date,Title\n2024-01-01,att\0ack\n");
        write("m.yaml", "columns:\n  Date: date\n  Title: title\n");

        assertThat(read("t.csv")).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).contains("t.csv:2: contains the character U+0000").doesNotContain("holds no rows");
    }
}
