package dev.annals.excel.page;

import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.CellText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/// The XML of a pivot table, to be filled anew when the workbook is opened (ECMA-376 Part 1, 18.10). Where there would be too many numbers, it has none until then.
///
/// POI writes an item for each row of the source, and the time of writing; this has neither.
///
/// @param question what it counts
/// @param numbers what it shows before
record PivotXml(PivotQuestion question, PivotNumbers numbers) {

    private static final String CACHE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1" refreshOnLoad="1"
                refreshedBy="Annals" createdVersion="3" refreshedVersion="3" minRefreshableVersion="3" recordCount="0">
            <cacheSource type="worksheet"><worksheetSource name="{table}"/></cacheSource>
            <cacheFields count="{count}">{fields}</cacheFields></pivotCacheDefinition>
            """;

    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="{name}" cacheId="{cache}"
                dataCaption="Values" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0"
                applyAlignmentFormats="0" applyWidthHeightFormats="1" createdVersion="3" updatedVersion="3" minRefreshableVersion="3"
                useAutoFormatting="1" itemPrintTitles="1" indent="0" compact="0" compactData="0" outline="0" outlineData="0"
                rowHeaderCaption="{rows}" colHeaderCaption="{columns}">
            <location ref="{place}" firstHeaderRow="{header}" firstDataRow="{data}" firstDataCol="{levels}"/>
            <pivotFields count="{count}">{fields}</pivotFields>
            <rowFields count="{levels}">{row}</rowFields>{rowItems}<colFields count="1"><field x="{column}"/></colFields>{colItems}
            <dataFields count="{measures}">{values}</dataFields>
            <pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0"
                showLastColumn="1"/></pivotTableDefinition>
            """;

    /// In place of a column: each of the values has a column of its own (18.10.1.33).
    private static final int VALUES = -2;

    private static final String NO_ITEMS = "showAll=\"0\"><items count=\"1\"><item t=\"default\"/></items></pivotField>";

    /// The definition of what is read from a table; the records, of which there are none, are its first relationship.
    String cache() {
        SheetPlan plan = question.sheet();
        String fields = plan.columns().stream()
                .map(column -> "<cacheField name=\"" + column.title() + "\" numFmtId=\"0\">" + shared(numbers.items(column)) + "</cacheField>")
                .collect(Collectors.joining());
        return CACHE.replace("{table}", SheetPlan.tableName(plan.name())).replace("{count}", Integer.toString(plan.columns().size()))
                .replace("{fields}", fields);
    }

    private static String shared(List<String> items) {
        if (items.isEmpty()) {
            return "<sharedItems/>";
        }
        String kinds = !items.getLast().isEmpty() ? "" : items.size() == 1 ? " containsNonDate=\"0\" containsString=\"0\" containsBlank=\"1\"" : " containsBlank=\"1\"";
        return items.stream().map(item -> item.isEmpty() ? "<m/>" : "<s v=\"" + escaped(CellText.escaped(item)) + "\"/>")
                .collect(Collectors.joining("", "<sharedItems" + kinds + " count=\"" + items.size() + "\">", "</sharedItems>"));
    }

    /// A text within XML.
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// A table that counts or adds up the values of a column, by the values of others.
    String table(long cache, CellReference place) {
        List<SheetColumn> columns = question.sheet().columns();
        int height = numbers.isEmpty() ? 3 : numbers.places().size() + 3;
        int width = numbers.isEmpty() ? question.rows().size() + question.values().size() : numbers.width();
        String last = new CellReference(place.getRow() + height - 1, place.getCol() + width - 1).formatAsString();
        return TABLE.replace("{name}", question.counts()).replace("{cache}", Long.toString(cache))
                .replace("{rows}", question.rows().getFirst().title()).replace("{columns}", question.columns().map(SheetColumn::title).orElse("Values"))
                .replace("{place}", place.formatAsString() + ":" + last).replace("{fields}", joined(columns, this::field))
                .replace("{count}", Integer.toString(columns.size()))
                .replace("{levels}", Integer.toString(question.rows().size()))
                .replace("{row}", joined(question.rows(), row -> "<field x=\"" + row.index() + "\"/>"))
                .replace("{column}", Integer.toString(question.columns().map(SheetColumn::index).orElse(VALUES)))
                .replace("{header}", "1").replace("{data}", "2")
                .replace("{rowItems}", rowItems()).replace("{colItems}", columnItems())
                .replace("{measures}", Integer.toString(question.values().size())).replace("{values}", joined(question.values(), this::value));
    }

    private static String joined(List<SheetColumn> columns, Function<SheetColumn, String> text) {
        return columns.stream().map(text).collect(Collectors.joining());
    }

    private String rowItems() {
        if (numbers.isEmpty()) {
            return "";
        }
        var items = new StringBuilder();
        List<Integer> before = List.of();
        for (List<Integer> places : numbers.places()) {
            int same = 0;
            while (!before.isEmpty() && same < places.size() - 1 && places.get(same).equals(before.get(same))) {
                same++;
            }
            items.append(same == 0 ? "<i>" : "<i r=\"" + same + "\">");
            places.stream().skip(same).forEach(place -> items.append(item(place)));
            items.append("</i>");
            before = places;
        }
        return "<rowItems count=\"" + (numbers.places().size() + 1) + "\">" + items + "<i t=\"grand\"><x/></i></rowItems>";
    }

    private String columnItems() {
        if (numbers.isEmpty()) {
            return "";
        }
        int count = question.columns().map(numbers::items).map(List::size).orElse(question.values().size());
        String items = IntStream.range(0, count).mapToObj(i -> (question.columns().isPresent() || i == 0 ? "<i>" : "<i i=\"" + i + "\">") + item(i) + "</i>")
                .collect(Collectors.joining());
        return question.columns().isPresent() ? "<colItems count=\"" + (count + 1) + "\">" + items + "<i t=\"grand\"><x/></i></colItems>"
                : "<colItems count=\"" + count + "\">" + items + "</colItems>";
    }

    private static String item(int place) {
        return place == 0 ? "<x/>" : "<x v=\"" + place + "\"/>";
    }

    private String value(SheetColumn column) {
        String subtotal = question.sums() ? "" : " subtotal=\"count\"";
        return "<dataField name=\"" + question.name(column) + "\" fld=\"" + column.index() + "\"" + subtotal + " baseField=\"0\" baseItem=\"0\"/>";
    }

    private String field(SheetColumn column) {
        if (question.rows().contains(column)) {
            return "<pivotField axis=\"axisRow\" compact=\"0\" outline=\"0\" " + items(column);
        }
        if (question.columns().filter(column::equals).isPresent()) {
            return "<pivotField axis=\"axisCol\" compact=\"0\" outline=\"0\" " + items(column);
        }
        return "<pivotField " + (question.values().contains(column) ? "dataField=\"1\" " : "") + "compact=\"0\" outline=\"0\" showAll=\"0\"/>";
    }

    /// A group has one row or column, and no total of its own.
    private String items(SheetColumn column) {
        int count = numbers.items(column).size();
        return numbers.isEmpty() ? NO_ITEMS : IntStream.range(0, count).mapToObj(i -> "<item x=\"" + i + "\"/>")
                .collect(Collectors.joining("", "showAll=\"0\" sortType=\"ascending\" defaultSubtotal=\"0\"><items count=\"" + count + "\">", "</items></pivotField>"));
    }
}
