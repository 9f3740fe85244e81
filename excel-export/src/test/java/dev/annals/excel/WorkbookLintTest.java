package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.lint.Fault;
import dev.annals.lint.WorkbookLint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Plants faults in a whole workbook, one at a time: the lint has to find each of them, and to say where it is.
class WorkbookLintTest {

    private static final byte[] WHOLE = whole();
    private static final Parts PARTS = parts();
    private static final String EVENTS = PARTS.partOf("Events");
    private static final String COVER = PARTS.partOf("Cover");
    private static final String TABLE = PARTS.tableOf("Events");
    private static final String OTHER_TABLE = PARTS.tableOf("Event codes");
    private static final String BOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    static final List<Mutant> MUTANTS = Stream.of(tables(), sheets(), cells(), books(), packages()).flatMap(List::stream).toList();

    private static List<Mutant> tables() {
        return List.of(
                mutant("duplicate table column", TABLE, "name=\"factuality\"", "name=\"TITLE\"", "table-column", "two columns called 'title'"),
                mutant("heading differs", TABLE, "name=\"factuality\"", "name=\"factual\"", "table-heading", "Events!B1"),
                mutant("table too narrow", TABLE, "ref=\"A1:[A-Z]+", "ref=\"A1:B", "table-width", "wide"),
                mutant("column count", TABLE, "<tableColumns count=\"\\d+\"", "<tableColumns count=\"99\"", "table-width", "says 99"),
                mutant("table like a cell", TABLE, "displayName=\"Events\"", "displayName=\"EV1\"", "table-name", "looks like a cell"),
                mutant("table with a blank", TABLE, "displayName=\"Events\"", "displayName=\"My events\"", "table-name", "is not a word"),
                mutant("table named twice", TABLE, "displayName=\"Events\"", "displayName=\"event_codes\"", "table-name", "name of another one"),
                mutant("table id twice", TABLE, "(<table (?:[^>]* )?id=)\"\\d+\"", "$1\"" + idOf(OTHER_TABLE) + "\"", "table-id", "id of another one"),
                mutant("table filter", TABLE, "<autoFilter ref=\"A1:[A-Z]+", "<autoFilter ref=\"A1:C", "table-filter", "filters A1:C3"),
                mutant("table of headings only", TABLE, "ref=\"A1:([A-Z]+)3\"", "ref=\"A1:$11\"", "table-range", "headings only"),
                mutant("table order", TABLE, "(<autoFilter[^>]*/>)(<tableColumns.*</tableColumns>)", "$2$1", "element-order", "<autoFilter> after"),
                mutant("table not listed", EVENTS, "<tableParts.*</tableParts>", "", "table-parts", "lists 0 tables, but has 1"));
    }

    private static List<Mutant> sheets() {
        return List.of(
                mutant("filter over a table", EVENTS, "</sheetData>", "</sheetData><autoFilter ref=\"B1:C3\"/>", "filter-over-table", "Events!B1:C3"),
                mutant("merged cells in a table", EVENTS, "</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"B2:C2\"/></mergeCells>",
                        "overlapping-merge", "Events!B2:C2"),
                mutant("overlapping merged cells", COVER, "<mergeCells count=\"(\\d+)\">",
                        "<mergeCells count=\"$1\"><mergeCell ref=\"B3:C4\"/>", "overlapping-merge", "merged cells, over merged cells at B3:C4"),
                mutant("long drop-down", EVENTS, "<formula1>codes_factuality</formula1>",
                        "<formula1>\"" + "word,".repeat(60) + "\"</formula1>", "validation-list", "offers a list of 300 characters"),
                mutant("drop-down of nothing", EVENTS, "<formula1>codes_factuality<", "<formula1>codes_none<", "validation", "codes_none"),
                mutant("validation for nothing", EVENTS, "sqref=\"B2:B1048576\"", "sqref=\"\"", "validation", "for no cells"),
                mutant("long title of a validation", EVENTS, "errorTitle=\"[^\"]*\"", "errorTitle=\"" + "x".repeat(33) + "\"",
                        "validation-text", "errorTitle of 33"),
                mutant("condition on a missing sheet", EVENTS, "<formula1>FALSE<", "<formula1>Nowhere!A1<", "validation", "Nowhere"),
                mutant("long text of a validation", EVENTS, "( error=)\"[^\"]*\"", "$1\"" + "x".repeat(256) + "\"", "validation-text", "error of 256"),
                mutant("count of validations", EVENTS, "<dataValidations count=\"\\d+\"", "<dataValidations count=\"77\"", "count", "says 77"),
                mutant("too many links", EVENTS, "<pageMargins", Matcher.quoteReplacement(links(70_000)) + "<pageMargins", "limit", "70000 links"),
                mutant("link to a missing sheet", COVER, "location=\"'Events'!A1\"", "location=\"'Event'!A1\"", "link", "the sheet Event, which"),
                mutant("empty list of links", EVENTS, "<pageMargins", "<hyperlinks/><pageMargins", "empty-list", "empty <hyperlinks>"),
                mutant("element order", EVENTS, "(<pageMargins[^>]*/>)(<pageSetup[^>]*/>)", "$2$1", "element-order", "<pageMargins> after <pageSetup>"),
                mutant("overlapping columns", EVENTS, "<col min=\"2\" max=\"2\"", "<col min=\"1\" max=\"2\"", "columns", "Events column 1"),
                mutant("format of a column", EVENTS, "(<col min=\"2\".*?style=)\"\\d+\"", "$1\"999\"", "cell-format", "Events column 2"),
                mutant("format that depends on nothing", EVENTS, "<dataValidations",
                        "<conditionalFormatting sqref=\"A2\"><cfRule type=\"cellIs\" dxfId=\"5\" priority=\"1\" operator=\"lessThan\"><formula>1</formula></cfRule>"
                                + "</conditionalFormatting><dataValidations", "style-index", "dxfId 5"),
                mutant("chart that is missing", EVENTS, "<tableParts", "<drawing r:id=\"rId77\"/><tableParts", "dangling-relationship", "rId77"),
                mutant("dimension without the last row", EVENTS, "<dimension ref=\"A1:([A-Z]+)\\d+\"", "<dimension ref=\"A1:$12\"", "dimension", "but says that they are in A1"),
                mutant("long page header", EVENTS, "(<pageSetup[^>]*/>)", "$1<headerFooter><oddHeader>" + "x".repeat(256) + "</oddHeader></headerFooter>",
                        "header-footer", "more than 255"));
    }

    private static List<Mutant> cells() {
        return List.of(
                mutant("cells out of order", EVENTS, "(<c r=\"B2\".*?</c>)(<c r=\"C2\".*?</c>)", "$2$1", "cell-order", "Events!B2"),
                mutant("cell twice", EVENTS, "<c r=\"C2\"", "<c r=\"B2\"", "cell-order", "Events!B2"),
                mutant("cell in another row", EVENTS, "<c r=\"C2\"", "<c r=\"C3\"", "cell-reference", "Events!C3"),
                mutant("rows out of order", EVENTS, "<row r=\"3\"", "<row r=\"2\"", "row-order", "Events!A2"),
                mutant("row beyond the last", EVENTS, "<row r=\"3\"", "<row r=\"1048577\"", "row-number", "1048577"),
                mutant("cell format", EVENTS, "(<c r=\"C2\" s=)\"\\d+\"", "$1\"4711\"", "cell-format", "Events!C2"),
                mutant("shared string", EVENTS, "(<c r=\"C1\"[^>]*><v>)\\d+", "$14711", "shared-string", "Events!C1"),
                mutant("text as a number", EVENTS, "<c r=\"C2\" s=\"\\d+\" t=\"inlineStr\"><is><t>.*?</is>", "<c r=\"C2\"><v>many</v>", "number", "Events!C2"),
                mutant("NaN", EVENTS, "<c r=\"C2\" s=\"\\d+\" t=\"inlineStr\"><is><t>.*?</is>", "<c r=\"C2\"><v>NaN</v>", "number", "Events!C2"),
                mutant("flag", EVENTS, "<c r=\"C2\" s=\"\\d+\" t=\"inlineStr\"><is><t>.*?</is>", "<c r=\"C2\" t=\"b\"><v>yes</v>", "flag", "Events!C2"),
                mutant("formula with text over 255", EVENTS, "<c r=\"C2\" s=\"\\d+\" t=\"inlineStr\"><is><t>.*?</is>",
                        "<c r=\"C2\" t=\"str\"><f>HYPERLINK(\"" + "x".repeat(256) + "\")</f><v>x</v>", "formula", "Events!C2"),
                mutant("formula with a missing sheet", EVENTS, "<c r=\"C2\" s=\"\\d+\" t=\"inlineStr\"><is><t>.*?</is>",
                        "<c r=\"C2\" t=\"str\"><f>Nowhere!A1</f><v>x</v>", "formula", "Nowhere"),
                mutant("formula with a missing column", EVENTS, "<c r=\"C2\" s=\"\\d+\" t=\"inlineStr\"><is><t>.*?</is>",
                        "<c r=\"C2\" t=\"str\"><f>SUM(Events[deaths])</f><v>x</v>", "formula", "deaths"),
                mutant("text over 32,767", EVENTS, "(<c r=\"C2\".*?<t>)", "$1" + "x".repeat(32_768), "text", "Events!C2"),
                mutant("254 lines", EVENTS, "(<c r=\"C2\".*?<t>)", "$1x" + "\nx".repeat(254), "text", "254 line feeds"),
                mutant("stray text", EVENTS, "(<c r=\"C2\"[^>]*>)", "$1>", "stray-text", "Events!C2"),
                mutant("blanks that Excel drops", EVENTS, "(<c r=\"C2\".*?<t>)", "$1  ", "blanks", "Events!C2"));
    }

    private static List<Mutant> books() {
        return List.of(
                mutant("sheet named twice", BOOK, "name=\"Event codes\"", "name=\"EVENTS\"", "sheet-name", "EVENTS"),
                mutant("sheet name of 32", BOOK, "name=\"Event codes\"", "name=\"" + "x".repeat(32) + "\"", "sheet-name", "more than 31"),
                mutant("sheet name with a colon", BOOK, "name=\"Event codes\"", "name=\"Event:codes\"", "sheet-name", "Event:codes"),
                mutant("sheet name with an apostrophe", BOOK, "name=\"Event codes\"", "name=\"'Event codes\"", "sheet-name", "apostrophe"),
                mutant("sheet name of Excel's own", BOOK, "name=\"Event codes\"", "name=\"history\"", "sheet-name", "history"),
                mutant("sheet id twice", BOOK, "sheetId=\"3\"", "sheetId=\"2\"", "sheet-id", "has the id of another"),
                mutant("opens with a missing sheet", BOOK, "activeTab=\"0\"", "activeTab=\"900\"", "active-sheet", "900"),
                mutant("name like a cell", BOOK, "<definedName name=\"codes_factuality\"", "<definedName name=\"A1\"", "defined-name", "looks like a cell"),
                mutant("name of a row and column", BOOK, "<definedName name=\"codes_factuality\"", "<definedName name=\"R2C3\"", "defined-name", "R2C3"),
                mutant("name of nothing", BOOK, "'Code lists'!", "'Codes'!", "defined-name", "the sheet Codes, which is missing"),
                mutant("name without a range", BOOK, "'Code lists'!\\$A\\$2:\\$A\\$\\d+", "#REF!", "broken-reference", "#REF!"),
                mutant("name of a missing sheet", BOOK, "localSheetId=\"\\d+\"", "localSheetId=\"444\"", "defined-name", "444"),
                mutant("pivot cache that is missing", BOOK, "</workbook>",
                        "<pivotCaches><pivotCache cacheId=\"1\" r:id=\"rId777\"/></pivotCaches></workbook>", "dangling-relationship", "rId777"),
                mutant("order of the book", BOOK, "(<sheets>.*</sheets>)(<definedNames>.*</definedNames>)", "$2$1", "element-order", "<sheets> after"),
                mutant("number format that is missing", STYLES, "(<cellXfs.*?numFmtId=)\"\\d+\"", "$1\"300\"", "number-format", "300"),
                mutant("font that is missing", STYLES, "(<cellXfs.*?fontId=)\"\\d+\"", "$1\"99\"", "style-index", "fontId 99"),
                mutant("count of formats", STYLES, "<cellXfs count=\"\\d+\"", "<cellXfs count=\"5\"", "count", "says 5"),
                mutant("no style Normal", STYLES, "<cellStyles.*</cellStyles>", "", "default-style", "no style Normal"),
                mutant("style Normal of no format", STYLES, "(<cellStyle [^>]*xfId=)\"0\"", "$1\"7\"", "style-index", "style Normal"),
                mutant("count of strings", STRINGS, "uniqueCount=\"\\d+\"", "uniqueCount=\"5\"", "count", "says 5"));
    }

    private static List<Mutant> packages() {
        return List.of(
                mutant("part without a type", TYPES, "<Override[^>]*PartName=\"/" + EVENTS + "\"[^>]*/>", "", "content-type", EVENTS),
                mutant("part of another type", TYPES, "spreadsheetml.table\\+xml", "spreadsheetml.comments+xml", "content-type", "but is a table"),
                mutant("type of a missing part", TYPES, "</Types>", "<Override PartName=\"/xl/none.xml\" ContentType=\"x/y\"/></Types>", "content-type", "none.xml"),
                mutant("relationship to nothing", Parts.relationshipsOf(EVENTS), "tables/table\\d+.xml", "tables/table999.xml", "dangling-relationship", "table999.xml"),
                mutant("name of a missing relationship", EVENTS, "<tablePart r:id=\"[^\"]*\"", "<tablePart r:id=\"rId99\"", "dangling-relationship", "rId99"),
                mutant("no XML", EVENTS, "</sheetData>", "", "not-xml", EVENTS),
                mutant("document type", STRINGS, "<sst", "<!DOCTYPE sst><sst", "not-xml", "sharedStrings.xml"),
                mutant("character that XML has not", EVENTS, "(<c r=\"C2\".*?<t>)", "$1\u0001", "not-xml", EVENTS));
    }

    private static Parts parts() {
        try {
            return new Parts(WHOLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String idOf(String table) {
        return PARTS.text(table).replaceFirst("(?s).*?<table (?:[^>]* )?id=\"(\\d+)\".*", "$1");
    }

    private static byte[] whole() {
        try {
            return Samples.workbook(Samples.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mutant mutant(String name, String part, String from, String to, String code, String told) {
        return new Mutant(name, part, "(?s)" + from, to, code, told);
    }

    private static String links(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> "<hyperlink ref=\"B" + row + "\" location=\"'Events'!A1\"/>")
                .collect(Collectors.joining("", "<hyperlinks>", "</hyperlinks>"));
    }

    @ParameterizedTest
    @FieldSource("MUTANTS")
    void finds(Mutant mutant) throws IOException {
        List<Fault> faults = WorkbookLint.of(mutant.of(WHOLE));

        assertThat(faults).as(mutant.name()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(mutant.code());
            assertThat(fault.toString()).contains(mutant.told());
        });
    }

    @Test
    void findsAPartThatNothingLeadsTo() throws IOException {
        byte[] workbook = new Parts(WHOLE).change(Parts.relationshipsOf(EVENTS), text -> text.replaceFirst("<Relationship .*?/>", "")).packed();

        assertThat(WorkbookLint.of(workbook)).extracting(Fault::code).contains("orphan-part");
    }

    @Test
    void findsNothingWrongWithAWholeWorkbook() throws IOException {
        assertThat(WorkbookLint.of(WHOLE)).isEmpty();
    }
}
