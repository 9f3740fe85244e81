package dev.annals.excel.read;

import dev.annals.core.format.Extent.Stamp;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.EntryMark;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.row.CellText;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.jspecify.annotations.Nullable;

/// A workbook that is read: its sheets, and what their cells share.
public final class WorkbookFile implements Closeable {

    private final OPCPackage packaged;
    private final List<BookSheet> sheets = new ArrayList<>();
    private final TextStore strings = new TextStore();
    private Optional<PackagePart> unreadStrings = Optional.empty();
    private DateFormats dateFormats = DateFormats.none();
    private boolean forEntering;
    private boolean from1904;

    private WorkbookFile(OPCPackage packaged) {
        this.packaged = packaged;
    }

    /// Opens a file; POI tells what is wrong with it by exceptions of many kinds.
    public static WorkbookFile open(Path file) throws IOException {
        if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
            throw new IOException("it has a password, or is of the old format .xls; save it as .xlsx without a password");
        }
        var zip = new CheckedZip(file);
        try {
            checkKind(zip);
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

    /// Why a file could not be read. The libraries name it where they cannot say more, though it may be a scratch copy of what the user knows.
    public static String why(IOException damage, Path file) {
        return String.valueOf(damage.getMessage()).replace(" from " + file, "");
    }

    private static void checkKind(CheckedZip zip) throws IOException {
        if (zip.getEntry("META-INF/manifest.xml") != null && zip.getEntry("content.xml") != null) {
            throw new IOException("it is an OpenDocument file (.ods); save it as .xlsx");
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new IOException("it is a binary workbook (.xlsb); save it as .xlsx");
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
                    sheets.add(BookSheet.read(xml.attribute("name"), there(book.getRelatedPart(relationship), relationship)));
                }
            }
        }
        for (PackageRelationship relationship : book.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/sharedStrings")) {
                unreadStrings = Optional.of(there(book.getRelatedPart(relationship), relationship));
            } else if (relationship.getRelationshipType().endsWith("/styles")) {
                dateFormats = DateFormats.of(there(book.getRelatedPart(relationship), relationship));
            }
        }
    }

    private PackagePart book() throws IOException {
        for (String type : List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relationship : packaged.getRelationshipsByType(type)) {
                return there(packaged.getPart(relationship), relationship);
            }
        }
        throw new IOException("it is a ZIP file, but no workbook");
    }

    /// What the library found, which is nothing where the file has lost it.
    private static PackagePart there(@Nullable PackagePart part, PackageRelationship relationship) throws IOException {
        if (part == null) {
            throw new IOException("its part " + relationship.getTargetURI() + " is missing");
        }
        return part;
    }

    /// Strings are read when the first row is: who looks for the names of sheets only need not wait for them.
    private void readStrings() throws IOException {
        Optional<PackagePart> part = unreadStrings;
        unreadStrings = Optional.empty();
        if (part.isPresent()) {
            readStrings(part.get());
        }
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

    /// The stamp of the corpus that it was made of: among its properties, or else on its cover, where programs that drop those keep it.
    Optional<Stamp> stamp() throws IOException {
        Optional<Stamp> stamp = foundInProperties(Stamp::of);
        return stamp.isPresent() ? stamp : foundOnCover(Stamp::of);
    }

    /// Whether it was made for people who enter records by hand; it bears the mark where others bear their stamp.
    public boolean isForEntering() throws IOException {
        forEntering = foundInProperties(WorkbookFile::mark).isPresent()
                || (foundInProperties(Stamp::of).isEmpty() && foundOnCover(WorkbookFile::mark).isPresent());
        return forEntering;
    }

    private static Optional<String> mark(String text) {
        return Optional.of(text).filter(EntryMark::is);
    }

    private <T> Optional<T> foundInProperties(Function<String, Optional<T>> reading) throws IOException {
        for (PackageRelationship relationship : packaged.getRelationshipsByType(PackageRelationshipTypes.CUSTOM_PROPERTIES)) {
            PackagePart properties = packaged.getPart(relationship);
            Optional<T> found = properties == null ? Optional.empty() : foundIn(properties, reading); // the cover says it too
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> foundIn(PackagePart properties, Function<String, Optional<T>> reading) throws IOException {
        try (var xml = new Xml(properties)) {
            while (xml.nextElement()) {
                Optional<T> found = xml.is("lpwstr") ? reading.apply(CellText.unescaped(xml.text())) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> foundOnCover(Function<String, Optional<T>> reading) throws IOException {
        Optional<BookSheet> cover = sheets.stream().filter(sheet -> sheet.isCalled(ComputedSheet.COVER.title())).findFirst();
        if (cover.isEmpty()) {
            return Optional.empty();
        }
        try (RowParser rows = rows(cover.get())) {
            for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                Optional<T> found = row.get().cells().places().mapToObj(row.get().cells()::at).flatMap(cell -> reading.apply(cell.text()).stream()).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The names of its sheets.
    public List<String> names() {
        return sheets.stream().map(BookSheet::name).toList();
    }

    /// Whether it has a sheet for each kind of record, so that it is one of ours.
    public boolean isCorpus(WorkbookLayout layout) {
        return layout.records().stream().allMatch(plan -> sheets.stream().anyMatch(sheet -> sheet.isCalled(plan.sheet().name())));
    }

    List<BookSheet> sheets() {
        return sheets;
    }

    /// Whether days are counted from 1904, as on old Macintoshes (ECMA-376 Part 1, 18.17.4.1).
    boolean from1904() {
        return from1904;
    }

    /// The rows of a sheet.
    RowParser rows(BookSheet sheet) throws IOException {
        return forEntering ? typedRows(sheet) : rows(sheet, Map.of());
    }

    /// The rows of a sheet that people type, with faults for the cells of which nobody can tell what was typed.
    RowParser typedRows(BookSheet sheet) throws IOException {
        return rows(sheet, dateFormats.doubtful());
    }

    private RowParser rows(BookSheet sheet, Map<Integer, String> doubtful) throws IOException {
        readStrings();
        return new RowParser(sheet.part(), new CellDecoder(strings, dateFormats.all(), doubtful));
    }

    @Override
    public void close() throws IOException {
        packaged.revert();
        strings.close();
    }
}
