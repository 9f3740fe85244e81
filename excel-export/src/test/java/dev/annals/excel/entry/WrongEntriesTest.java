package dev.annals.excel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.testkit.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people get wrong in the worked example: each time one message, at the cell, with what was found, what is allowed and an example.
class WrongEntriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Events | 1 | when | 03/04/2024 | can be 2024-04-03 or 2024-03-04; write the one that is meant
            Events | 1 | when | - | is missing; write a date such as 2024-11-21
            Events | 1 | when | soon | is no date; write a date such as 2024-11-21
            Events | 1 | when | 21 Nov | has no year; write it behind, such as 21 Nov 2024
            Events | 1 | when | 31 Nov 2024 | is not a day of the calendar; write a date such as 2024-11-21
            Events | 1 | when | Sunday | write the date with it, such as 2024-11-21
            Events | 1 | when | 23-21 Nov 2024 | such as 21-23 Nov 2024
            Events | 1 | when | 21/11/24 | such as 21 Nov 2024
            Events | 1 | when earliest | 2024-11-21 | stands beside the column when, which says it already; empty one of the two
            Events | 1 | detail kind | - | is missing; choose one of meeting, visit
            Events | 1 | detail kind | meting | Did you mean meeting? It is one of meeting, visit
            Events | 2 | detail method | bombng | Did you mean bombing? It is one of suicide-bombing
            Events | 1 | factuality | real | It is one of actual, planned, alleged, hypothetical, negated, such as actual
            Events | 3 | detail act | - | is missing; choose one of asserts, denies
            Events | 3 | detail content | - | is missing; write it in words
            Events | 1 | source | coast-daily-2 | Did you mean coast-daily-1? Add a row for it there
            Events | 1 | quotation | some words | is quoted from no source; write its id or title into the column source, such as harbour-news-1
            Actors | 1 | kind | - | is missing; choose one of state, government-body
            Actors | 1 | kind | armed gruop | Did you mean armed-group? It is one of
            Actors | 1 | country | Exampla | is neither an id nor a name in the sheet Places. Add a row for it there, or write one that is there, such as Port Example
            Places | 1 | kind | town | It is one of country, world-region, province, district, settlement
            Sources | 1 | length | many | write a whole number, such as 12
            Sources | 1 | published | 11/12/2024 | can be 2024-12-11 or 2024-11-12
            Event participations | 1 | actor refers to | Ministry of Port | Did you mean Ministry of Ports? Add a row for it there
            Event participations | 1 | actor refers to | Ministry | Did you mean Ministry of Ports? Add a row for it there
            Event participations | 1 | actor refers to | - | is missing; write the name of a row of the sheet Actors, such as Coast Front
            Event participations | 1 | role | - | is missing; choose one of agent, target
            Event participations | 1 | role | hots | Did you mean host? It is one of agent
            Event placings | 1 | place | Port Exampel | Did you mean Port Example? Add a row for it there
            Event placings | 1 | place | - | is missing; write the name of a row of the sheet Places, such as Port Example
            Event placings | 1 | role | inside | It is one of location, origin
            Event figures | 1 | measure | - | is missing; choose one of killed, injured
            Event figures | 1 | measure | dead | It is one of killed, injured
            Event figures | 1 | amount | - | is missing; write a number such as 12
            Event figures | 1 | amount | at leats 5 | is no amount; write a number such as 12
            Event figures | 1 | amount | 1.000 | can be 1000 or 1; write it without a point
            Event figures | 1 | amount | a dozen | write the number, about and the number, dozens, or the words in quotation marks
            Event figures | 1 | amount | 15-13 | write 13-15
            Event figures | 1 | amount value | 5 | stands beside the column amount
            Event figures | 1 | bound | lowest | It is one of low, best, high, stated, such as low
            Event figures | 1 | report | r7 | stands beside the column report, which names the report r7
            Event figures | 1 | source | the papers | is neither an id nor a title in the sheet Sources. Add a row for it there, or write one that is there, such as harbour-news
            Event figures | 1 | event | Bomb on the harbor road | Did you mean Bomb on the harbour road? Add a row for it there, or write one that is there
            Event figures | 1 | event | - | is missing; write the title of a row of the sheet Events, such as
            Event responsibilities | 1 | stance | denied | It is one of claims, denies
            Event responsibilities | 1 | actor refers to | Coast Frnot | Did you mean Coast Front?
            Event links | 1 | kind | about | It is one of part-of
            Event links | 1 | kind | - | is missing; choose one of part-of
            Event links | 1 | other event | Bomb | Did you mean Bomb on the harbour road or
            Event links | 1 | n | first | is not a whole number from 1 on; leave it empty
            Events | 1 | when | 2024-13-01 | is not a day of the calendar; write a date such as 2024-11-21
            Events | 1 | when | 2024-21 | is a season or no month at all; write the months, such as Mar-May 2024
            Events | 1 | when | Fri 21 Nov 2024 | was a Thursday; write the day that is meant, such as 2024-11-21
            Events | 1 | when | 21 or 22 Nov 2024 | names several days; write from 21 to 23 Nov 2024
            Events | 1 | when | week of 21 Nov 2024 | can be the week of Monday 2024-11-18 or the seven days from 2024-11-21
            Events | 1 | when | 2024-11-23/2024-11-21 | ends before it begins; write the earlier day first, such as 21-23 Nov 2024
            Events | 1 | when | 2024 (sometimes) | in brackets stands (within), (throughout) or (within or throughout)
            Events | 1 | when | ../.. | has no day at either end; write a date such as 2024-11-21
            Events | 1 | when | yesterday | says a day only to who knows when it was written; write the date with it, such as 2024-11-21
            Events | 1 | when | late November | has no year; write it behind, such as 21 Nov 2024
            Events | 1 | when | Christmas 2024 | is no date; write a date such as 2024-11-21
            Events | 1 | when | 2024-11-21T10:00 | is no date; write a date such as 2024-11-21
            Events | 1 | when latest | 2024-11-23 | stands beside the column when, which says it already; empty one of the two
            Events | 1 | when nature | within | stands beside the column when, which says it already; empty one of the two
            Events | 1 | detail format | online | It is one of one-on-one
            Events | 1 | detail content | a speech | belongs to statement, threat and not to meeting; empty it, or write another detail kind, such as statement
            Events | 2 | detail method | nukes | It is one of suicide-bombing
            Events | 3 | detail act | deny | It is one of asserts
            Events | 2 | factuality | rumour | It is one of actual
            Sources | 1 | published | 31 Nov 2024 | is not a day of the calendar; write a date such as 2024-11-21
            Sources | 1 | sha256 | abc | is no SHA-256 of 64 hexadecimal digits, such as e3b0c442
            Sources | 1 | length | -5 | write a whole number, such as 12
            Sources | 2 | length | 1,000 | write a whole number, such as 12
            Places | 1 | kind | - | is missing; choose one of country
            Places | 1 | coordinates latitude | 24.9 | is missing; write a number with a point, such as 24.9
            Places | 1 | part of | Port Exampel | Did you mean Port Example? Add a row for it there
            Actors | 1 | part of | Coast Frnot | Did you mean Coast Front? Add a row for it there
            Actors | 2 | kind | goverment body | Did you mean government-body? It is one of
            Event participations | 1 | event | Minsters | is neither an id nor a title in the sheet Events
            Event participations | 2 | role | leader | It is one of agent
            Event participations | 1 | source | harbor-news-1 | Did you mean harbour-news-1? Add a row for it there
            Event participations | 1 | n | one | is not a whole number from 1 on; leave it empty
            Event placings | 1 | event | Bomb on the harbour raod | Did you mean Bomb on the harbour road? Add a row for it there
            Event placings | 1 | precision | roughly | It is one of exact
            Event placings | 1 | source | the radio | is neither an id nor a title in the sheet Sources
            Event placings | 1 | report | r9 | is no report of this record; empty it and name its source beside it
            Event figures | 1 | amount | 5 or 6 | is no amount; write a number such as 12
            Event figures | 1 | amount | 5,00 | which is no number; write 1200, 1,200 or 1.5
            Event figures | 1 | amount | nearly 300 | can be less than 300 or about 300; write one of the two
            Event figures | 1 | amount | 1-2 million | can be 1-2000000 or 1000000-2000000; write one of the two
            Event figures | 1 | amount | half a dozen | write the number, about and the number, dozens, or the words in quotation marks
            Event figures | 1 | amount | 5 people | is no amount; write a number such as 12
            Event figures | 1 | amount | a lot | is no amount; write a number such as 12
            Event figures | 1 | amount | ? | is no amount; write a number such as 12
            Event figures | 1 | amount kind | exact | stands beside the column amount, which says it already; empty one of the two
            Event figures | 1 | amount text | dozens | stands beside the column amount, which says it already; empty one of the two
            Event figures | 2 | measure | kiled | Did you mean killed? It is one of killed
            Event figures | 1 | n | 1.5 | is not a whole number from 1 on; leave it empty
            Event responsibilities | 1 | stance | - | is missing; choose one of claims
            Event responsibilities | 1 | actor refers to | Front | Did you mean Coast Front?
            Event responsibilities | 1 | source | coast-dialy-1 | Did you mean coast-daily-1? Add a row for it there
            Event responsibilities | 1 | event | - | is missing; write the title of a row of the sheet Events, such as
            Event links | 1 | event | The denial | is neither an id nor a title in the sheet Events
            Event links | 1 | kind | denied | Did you mean denies? It is one of part-of
            Event links | 1 | other event | - | is missing; write the title of a row of the sheet Events
            """)
    void tellsOnceWhatIsWrong(String sheet, int row, String column, String typed, String told) {
        EnteredBook book = EnteredBook.ofExample();
        book.cell(sheet, row, column).setBlank();
        if (typed != null) {
            book.type(sheet, row, column, typed);
        }

        List<Notice> wrong = wrong(book.read()).stream().filter(notice -> !notice.message().endsWith("mend that one first")).toList();

        assertThat(wrong).as(wrong.toString()).hasSize(1);
        assertThat(wrong.getFirst().message()).contains(told).as("says what is allowed, with an example").containsPattern("such as|Did you mean|stands beside the column|write (week|from|one|the one|1200|13-15|it without)|\\(within\\)|or the words in");
        assertThat(wrong.getFirst().part()).contains(sheet);
        assertThat(wrong.getFirst().line()).contains(row + 1L);
        assertThat(wrong.getFirst().column()).isPresent();
        assertThat(wrong.getFirst().toString()).contains(typed == null ? "is missing" : typed);
    }

    @Test
    void refusesANumberThatTheCellShowsAsAPercentage() {
        EnteredBook book = EnteredBook.ofExample();
        var cell = book.cell("Event figures", 1, "amount");
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 9);
        cell.setCellStyle(style);
        cell.setCellValue(0.12);

        List<Notice> wrong = wrong(book.read());

        assertThat(wrong).as(wrong.toString()).singleElement().satisfies(notice -> {
            assertThat(notice.message()).contains("is shown as a percentage", "give the cell the format General", "such as 12");
            assertThat(notice.part()).contains("Event figures");
            assertThat(notice.line()).contains(2L);
        });
    }

    @Test
    void makesNoIdOfWhatIsWrongWithAName() {
        EnteredBook book = EnteredBook.ofExample();
        book.cell("Actors", 1, "id").setBlank();
        book.cell("Actors", 1, "name").setCellErrorValue(FormulaError.DIV0.getCode());

        List<Notice> wrong = wrong(book.read());

        assertThat(wrong).as(wrong.toString()).anySatisfy(notice -> assertThat(notice.message()).contains("holds the error #DIV/0! instead of a value"))
                .noneSatisfy(notice -> assertThat(notice.record().orElse("")).contains("holds"));
    }

    @Test
    void refusesANumberThatTheFormatOfTheCellMakesAnotherOf() {
        EnteredBook book = EnteredBook.ofExample();
        var cell = book.cell("Event figures", 1, "amount");
        var workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("\"at least \"0"));
        cell.setCellStyle(style);
        cell.setCellValue(50);

        List<Notice> wrong = wrong(book.read());

        assertThat(wrong).as(wrong.toString()).singleElement().satisfies(notice -> {
            assertThat(notice.message()).contains("is shown with words of its format", "such as at least 50");
            assertThat(notice.part()).contains("Event figures");
        });
    }

    private static List<Notice> wrong(Reading reading) {
        return Stream.concat(
                        reading.rejections().stream().flatMap(rejection -> rejection.notices().stream()),
                        reading.notices().stream().filter(notice -> !notice.code().equals("quotation-without-article")))
                .toList();
    }

    @Test
    void tellsAllThatIsWrongInOneReading() {
        EnteredBook book = EnteredBook.ofExample();
        book.type("Events", 1, "when", "soon").type("Events", 2, "detail method", "bang").type("Event figures", 1, "amount", "lots");
        book.type("Event participations", 1, "role", "boss");

        assertThat(wrong(book.read())).hasSize(4);
    }

    @Test
    void tellsAnEventWithoutATitle() {
        EnteredBook book = EnteredBook.ofExample();
        book.row("Events", List.of("when", "detail kind"), List.of("2024", "meeting"));

        assertThat(wrong(book.read())).singleElement().extracting(Notice::toString).asString()
                .startsWith("my.xlsx: Events!C5: event row-5: column title is missing; write it in words");
    }

    @Test
    void saysOfRowsThatNameAWrongOneThatTheyWaitForIt() {
        EnteredBook book = EnteredBook.ofExample().type("Places", 1, "kind", "town");

        assertThat(wrong(book.read())).extracting(Notice::toString).satisfiesExactly(
                cause -> assertThat(cause).startsWith("my.xlsx: Places!"),
                waiting -> assertThat(waiting).startsWith("my.xlsx: Event placings!").contains("names a row of the sheet Places that is wrong itself; mend that one first"));
    }

    @Test
    void saysOfARowThatBelongsToNothingWhatItSays() {
        EnteredBook book = EnteredBook.ofExample().type("Event figures", 1, "event", "Bomb on the harbor road");

        assertThat(wrong(book.read())).singleElement().satisfies(notice -> {
            assertThat(notice.toString()).startsWith("my.xlsx: Event figures!A2: row of no event (killed, at least 5, ");
            assertThat(notice.code()).isEqualTo("unknown-name");
        });
    }

    @Test
    void tellsWhatElseIsWrongWithARowThatBelongsToNothing() {
        EnteredBook book = EnteredBook.ofExample().type("Event figures", 1, "event", "Bomb on the harbor road").type("Event figures", 1, "amount", "lots");

        assertThat(wrong(book.read())).extracting(Notice::toString).satisfiesExactly(
                event -> assertThat(event).contains("row of no event (killed, lots", "'Bomb on the harbor road' is neither"),
                amount -> assertThat(amount).contains("row of no event (killed, lots", "column amount 'lots' is no amount"));
    }

    @Test
    void asksForAnIdWhereTwoRowsHaveOneName() {
        EnteredBook book = EnteredBook.ofExample();
        book.row("Places", List.of("name", "kind"), List.of("Port Example", "site"));

        List<Notice> wrong = wrong(book.read());

        assertThat(wrong).as(wrong.toString()).hasSize(1);
        assertThat(wrong.getFirst().toString()).startsWith("my.xlsx: Places!A3:").contains("write an id, such as port-example-2");
    }

    @Test
    void tellsADateThatASpreadsheetMadeOfAnAmount() {
        EnteredBook book = EnteredBook.ofExample();
        var cell = book.cell("Event figures", 1, "amount");
        var style = book.workbook().createCellStyle();
        style.setDataFormat((short) 14);
        cell.setCellValue(45_000);
        cell.setCellStyle(style);

        assertThat(wrong(book.read())).singleElement().extracting(Notice::message).asString().contains("has become a date in the spreadsheet");
    }

    @ParameterizedTest
    @CsvSource({"17", "16"})
    void tellsADateOfWhichTheSpreadsheetShowsOnlyAPart(short format) {
        EnteredBook book = EnteredBook.ofExample();
        var cell = book.cell("Events", 1, "when");
        var style = book.workbook().createCellStyle();
        style.setDataFormat(format);
        cell.setCellValue(45_000);
        cell.setCellStyle(style);

        assertThat(wrong(book.read())).singleElement().extracting(Notice::toString).asString()
                .startsWith("my.xlsx: Events!E2:").contains("shows only a part of it; give the cell the format Text and type it again, such as Nov 2024");
    }
}
