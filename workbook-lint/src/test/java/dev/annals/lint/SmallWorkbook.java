package dev.annals.lint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The smallest workbook that Excel opens without a word: one sheet, one cell. Its parts can be exchanged.
final class SmallWorkbook {

    static final String BOOK = "xl/workbook.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TYPES = "[Content_Types].xml";
    static final String STYLES = "xl/styles.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String LEADS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    SmallWorkbook() {
        with(TYPES, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + type(BOOK, "sheet.main") + type(SHEET, "worksheet") + type(STYLES, "styles") + "</Types>");
        with("_rels/.rels", relationships("officeDocument", BOOK));
        with(BOOK, "<workbook " + MAIN + "><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId0\"/></sheets></workbook>");
        with("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        with(STYLES, "<styleSheet " + MAIN + "><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>"
                + "<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf xfId=\"0\"/></cellXfs>"
                + "<cellStyles><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
        withRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    }

    private static String type(String part, String name) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + name + "+xml\"/>";
    }

    /// Types and targets in turn.
    static String relationships(String... typesAndTargets) {
        var list = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            list.append("<Relationship Id=\"rId").append(i / 2).append("\" Type=\"").append(LEADS).append(typesAndTargets[i])
                    .append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return list.append("</Relationships>").toString();
    }

    SmallWorkbook withRows(String rows) {
        return withSheet("<sheetData>" + rows + "</sheetData>");
    }

    SmallWorkbook withSheet(String content) {
        return with(SHEET, "<worksheet " + MAIN + ">" + content + "</worksheet>");
    }

    SmallWorkbook with(String part, String content) {
        return with(part, (HEAD + content).getBytes(StandardCharsets.UTF_8));
    }

    SmallWorkbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    SmallWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
