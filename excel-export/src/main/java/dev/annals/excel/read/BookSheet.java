package dev.annals.excel.read;

import dev.annals.core.schema.WhiteSpace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/// A sheet of a workbook that is read.
///
/// @param name the name on its tab
/// @param part the part that has its rows
/// @param tables the tables on it
record BookSheet(String name, PackagePart part, List<Table> tables) {

    /// A table on a sheet.
    ///
    /// @param name its name
    /// @param firstRow the row of its headings
    /// @param totals the row that adds up the others, which is no record; 0 when it has none
    record Table(String name, long firstRow, long totals) {}

    static BookSheet read(String name, PackagePart part) throws IOException, OpenXML4JException {
        var tables = new ArrayList<Table>();
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/table")) {
                tables.add(table(part.getRelatedPart(relationship)));
            }
        }
        return new BookSheet(name, part, List.copyOf(tables));
    }

    private static Table table(PackagePart part) throws IOException {
        try (var xml = new Xml(part)) {
            while (xml.nextElement()) {
                if (xml.is("table")) {
                    String[] corners = xml.attribute("ref").replaceAll("[^0-9:]", "").split(":", 2);
                    boolean totals = !xml.attribute("totalsRowCount").isEmpty() && !xml.attribute("totalsRowCount").equals("0");
                    return new Table(xml.attribute("displayName"), row(corners[0]), totals ? row(corners[corners.length - 1]) : 0);
                }
            }
        }
        return new Table("", 0, 0);
    }

    private static long row(String digits) {
        return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : 0;
    }

    boolean isCalled(String other) {
        return same(name, other);
    }

    boolean hasTable(String table) {
        return tables.stream().anyMatch(found -> same(found.name(), table));
    }

    /// Whether a row adds up the others of the table.
    boolean isTotals(long row) {
        for (Table table : tables) {
            if (table.totals() == row) {
                return true;
            }
        }
        return false;
    }

    /// Excel compares names without regard to capitals; blanks of any kind look the same.
    private static boolean same(String one, String other) {
        return WhiteSpace.plain(one).toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
