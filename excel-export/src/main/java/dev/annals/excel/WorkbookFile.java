package dev.annals.excel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;

/// A workbook that is read: its sheets, and what their cells share.
final class WorkbookFile implements Closeable {

    private final OPCPackage packaged;
    private final Map<String, PackagePart> sheets = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final Set<Integer> dateFormats = new HashSet<>();
    private boolean from1904;

    private WorkbookFile(OPCPackage packaged) {
        this.packaged = packaged;
    }

    /// Opens a file; POI tells what is wrong with it by exceptions of many kinds.
    static WorkbookFile open(Path file) throws IOException {
        if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
            throw new IOException("it has a password, or is of the old format .xls; save it as .xlsx without a password");
        }
        var zip = new CheckedZip(file);
        try {
            var workbook = new WorkbookFile(OPCPackage.open(zip));
            workbook.readBook();
            return workbook;
        } catch (OpenXML4JException | RuntimeException e) {
            zip.close();
            throw new IOException("it is a ZIP file, but no workbook (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void readBook() throws IOException, OpenXML4JException {
        PackagePart book = book();
        try (var xml = new Xml(book)) {
            while (xml.nextElement()) {
                if (xml.is("workbookPr")) {
                    from1904 = Set.of("1", "true").contains(xml.attribute("date1904"));
                } else if (xml.is("sheet")) {
                    PackageRelationship relationship = book.getRelationship(xml.attribute("id"));
                    sheets.put(xml.attribute("name"), book.getRelatedPart(relationship));
                }
            }
        }
        for (PackageRelationship relationship : book.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/sharedStrings")) {
                readStrings(book.getRelatedPart(relationship));
            } else if (relationship.getRelationshipType().endsWith("/styles")) {
                readFormats(book.getRelatedPart(relationship));
            }
        }
    }

    private PackagePart book() throws IOException {
        for (String type : List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            List<PackagePart> parts = packaged.getRelationshipsByType(type).isEmpty()
                    ? List.of()
                    : List.of(packaged.getPart(packaged.getRelationshipsByType(type).getRelationship(0)));
            if (!parts.isEmpty()) {
                return parts.getFirst();
            }
        }
        throw new IOException("it is a ZIP file, but no workbook");
    }

    private void readStrings(PackagePart part) throws IOException {
        try (var xml = new Xml(part)) {
            while (xml.nextElement()) {
                if (xml.is("si")) {
                    strings.add(xml.runs("si"));
                }
            }
        }
    }

    private void readFormats(PackagePart part) throws IOException {
        var styles = new StylesTable(part);
        for (int i = 0; i < styles.getNumCellStyles(); i++) {
            var style = styles.getStyleAt(i);
            if (DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())) {
                dateFormats.add(i);
            }
        }
    }

    /// The names on the tabs.
    Set<String> sheetNames() {
        return sheets.keySet();
    }

    /// Whether days are counted from 1904, as on old Macintoshes (ECMA-376 Part 1, 18.17.4.1).
    boolean from1904() {
        return from1904;
    }

    /// The rows of a sheet, whose name may be in other capitals; empty when there is no such sheet.
    Optional<RowParser> rows(String name) throws IOException {
        for (Map.Entry<String, PackagePart> sheet : sheets.entrySet()) {
            if (sheet.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(new RowParser(sheet.getValue(), strings, dateFormats));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        packaged.revert();
    }
}
