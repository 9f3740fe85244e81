package dev.annals.excel.page;

import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.List;
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
            <location ref="{place}" firstHeaderRow="1" firstDataRow="2" firstDataCol="1"/>
            <pivotFields count="{count}">{fields}</pivotFields>
            <rowFields count="1"><field x="{row}"/></rowFields><colFields count="1"><field x="{column}"/></colFields>
            <dataFields count="1">
              <dataField name="number of {name}" fld="{counted}" subtotal="count" baseField="0" baseItem="0"/></dataFields>
            <pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0"
                showLastColumn="1"/></pivotTableDefinition>
            """;

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

    /// A table that counts the values of a column, by the values of two others.
    String table(long cache, CellReference place) {
        List<SheetColumn> columns = question.sheet().columns();
        String fields = columns.stream().map(this::field).collect(Collectors.joining());
        String last = new CellReference(place.getRow() + 2, place.getCol() + 1).formatAsString();
        return TABLE.replace("{name}", question.counts()).replace("{cache}", Long.toString(cache))
                .replace("{rows}", question.rows().title()).replace("{columns}", question.columns().title())
                .replace("{place}", place.formatAsString() + ":" + last).replace("{fields}", fields)
                .replace("{count}", Integer.toString(columns.size())).replace("{row}", Integer.toString(question.rows().index()))
                .replace("{column}", Integer.toString(question.columns().index()))
                .replace("{counted}", Integer.toString(question.counted().index()));
    }

    private String field(SheetColumn column) {
        if (column.index() == question.rows().index()) {
            return "<pivotField axis=\"axisRow\" showAll=\"0\">" + AXIS;
        }
        if (column.index() == question.columns().index()) {
            return "<pivotField axis=\"axisCol\" showAll=\"0\">" + AXIS;
        }
        return column.index() == question.counted().index() ? "<pivotField dataField=\"1\" showAll=\"0\"/>" : "<pivotField showAll=\"0\"/>";
    }
}
