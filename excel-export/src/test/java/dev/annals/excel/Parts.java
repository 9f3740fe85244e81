package dev.annals.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The parts of a workbook as text, to be changed as other programs would write them.
public final class Parts {

    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]*)\" r:id=\"([^\"]*)\"");

    private final Map<String, String> parts = new LinkedHashMap<>();

    public Parts(byte[] workbook) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private Parts(Map<String, String> parts) {
        this.parts.putAll(parts);
    }

    public Parts copy() {
        return new Parts(parts);
    }

    /// Changes one part.
    public Parts change(String part, UnaryOperator<String> change) {
        String text = parts.get(part);
        if (text == null) {
            throw new IllegalArgumentException("There is no part " + part);
        }
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("Nothing was changed in " + part);
        }
        parts.put(part, changed);
        return this;
    }

    public Parts changeAll(UnaryOperator<String> change) {
        parts.replaceAll((name, text) -> change.apply(text));
        return this;
    }

    /// The part with the rows of a sheet.
    public String partOf(String sheet) {
        for (Matcher matcher = SHEET.matcher(text("xl/workbook.xml")); matcher.find(); ) {
            if (matcher.group(1).equals(sheet)) {
                Matcher target = Pattern.compile("<Relationship Id=\"" + matcher.group(2) + "\" [^>]*Target=\"([^\"]*)\"")
                        .matcher(text("xl/_rels/workbook.xml.rels"));
                if (target.find()) {
                    return "xl/" + target.group(1);
                }
            }
        }
        throw new IllegalArgumentException("There is no sheet " + sheet);
    }

    /// The part with the first table of a sheet.
    public String tableOf(String sheet) {
        Matcher table = Pattern.compile("tables/table\\d+\\.xml").matcher(text(relationshipsOf(partOf(sheet))));
        if (!table.find()) {
            throw new IllegalArgumentException("There is no table on the sheet " + sheet);
        }
        return "xl/" + table.group();
    }

    /// The part with the relationships of a sheet's part.
    public static String relationshipsOf(String part) {
        return part.replace("worksheets/", "worksheets/_rels/") + ".rels";
    }

    /// All but one.
    public Parts without(String part) {
        Parts others = copy();
        others.parts.remove(part);
        return others;
    }

    /// The names of all parts.
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public String text(String part) {
        return parts.getOrDefault(part, "");
    }

    /// Puts other XML in the place of a cell, which may be empty.
    public Parts replaceCell(String sheet, String cell, String xml) {
        return change(partOf(sheet), text -> Pattern.compile("<c r=\"" + cell + "\"[^>]*?(/>|>.*?</c>)", Pattern.DOTALL)
                .matcher(text).replaceFirst(Matcher.quoteReplacement(xml)));
    }

    public byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
