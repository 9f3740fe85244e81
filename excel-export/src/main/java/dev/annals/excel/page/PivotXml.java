package dev.annals.excel.page;

import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/// The XML of a pivot table without values, to be filled when the workbook is opened (ECMA-376 Part 1, 18.10).
///
/// POI writes an item for each row of the source, and the time of writing; this has neither.
///
/// @param question what it counts
record PivotXml(PivotQuestion question) {

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
                useAutoFormatting="1" itemPrintTitles="1" indent="0" outline="1" outlineData="1"
                rowHeaderCaption="{rows}" colHeaderCaption="{columns}">
            <location ref="{place}" firstHeaderRow="{header}" firstDataRow="{data}" firstDataCol="1"/>
            <pivotFields count="{count}">{fields}</pivotFields>
            <rowFields count="{levels}">{row}</rowFields><colFields count="1"><field x="{column}"/></colFields>
            <dataFields count="{measures}">{values}</dataFields>
            <pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0"
                showLastColumn="1"/></pivotTableDefinition>
            """;

    /// In place of a column: each of the values has a column of its own (18.10.1.33).
    private static final int VALUES = -2;

    private static final String AXIS = "<items count=\"1\"><item t=\"default\"/></items></pivotField>";

    /// The definition of what is read from a table; the records, of which there are none, are its first relationship.
    String cache() {
        SheetPlan plan = question.sheet();
        String fields = plan.columns().stream()
                .map(column -> "<cacheField name=\"" + column.title() + "\" numFmtId=\"0\"><sharedItems/></cacheField>")
                .collect(Collectors.joining());
        return CACHE.replace("{table}", SheetPlan.tableName(plan.name())).replace("{count}", Integer.toString(plan.columns().size()))
                .replace("{fields}", fields);
    }

    /// A table that counts or adds up the values of a column, by the values of others.
    String table(long cache, CellReference place) {
        List<SheetColumn> columns = question.sheet().columns();
        int data = question.columns().isPresent() ? 2 : 1;
        String last = new CellReference(place.getRow() + data, place.getCol() + (question.columns().isPresent() ? 1 : question.values().size())).formatAsString();
        return TABLE.replace("{name}", question.counts()).replace("{cache}", Long.toString(cache))
                .replace("{rows}", question.rows().getFirst().title()).replace("{columns}", question.columns().map(SheetColumn::title).orElse("Values"))
                .replace("{place}", place.formatAsString() + ":" + last).replace("{fields}", joined(columns, this::field))
                .replace("{count}", Integer.toString(columns.size()))
                .replace("{levels}", Integer.toString(question.rows().size()))
                .replace("{row}", joined(question.rows(), row -> "<field x=\"" + row.index() + "\"/>"))
                .replace("{column}", Integer.toString(question.columns().map(SheetColumn::index).orElse(VALUES)))
                .replace("{header}", Integer.toString(data - 1)).replace("{data}", Integer.toString(data))
                .replace("{measures}", Integer.toString(question.values().size())).replace("{values}", joined(question.values(), this::value));
    }

    private static String joined(List<SheetColumn> columns, Function<SheetColumn, String> text) {
        return columns.stream().map(text).collect(Collectors.joining());
    }

    private String value(SheetColumn column) {
        String name = question.sums() ? "sum of " + column.title() : "number of " + question.counts();
        String subtotal = question.sums() ? "" : " subtotal=\"count\"";
        return "<dataField name=\"" + name + "\" fld=\"" + column.index() + "\"" + subtotal + " baseField=\"0\" baseItem=\"0\"/>";
    }

    private String field(SheetColumn column) {
        if (question.rows().contains(column)) {
            return "<pivotField axis=\"axisRow\" showAll=\"0\">" + AXIS;
        }
        if (question.columns().filter(column::equals).isPresent()) {
            return "<pivotField axis=\"axisCol\" showAll=\"0\">" + AXIS;
        }
        return question.values().contains(column) ? "<pivotField dataField=\"1\" showAll=\"0\"/>" : "<pivotField showAll=\"0\"/>";
    }
}
