package dev.annals.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the parts of a workbook say of each other.
///
/// @param part the part that lists the sheets
/// @param tree what it says
/// @param sheets the sheets whose parts are there
/// @param tables the tables on them
/// @param cellFormats how many cell formats there are
/// @param differentialFormats how many formats there are that change others
/// @param strings how many strings the cells share
record LintedBook(String part, Tree tree, List<Sheet> sheets, List<Table> tables, int cellFormats, int differentialFormats, long strings) {

    static LintedBook read(Archive archive) throws IOException {
        String part = archive.related(Archive.ROOT, "officeDocument").getFirst();
        Tree tree = archive.tree(part);
        var sheets = new ArrayList<Sheet>();
        for (Tree sheet : tree.listed("sheets", "sheet")) {
            archive.relationship(part, sheet.attribute("r:id"))
                    .ifPresent(found -> sheets.add(new Sheet(sheet.attribute("name"), found.target())));
        }
        Optional<String> styles = archive.related(part, "styles").stream().findFirst();
        Tree formats = styles.isPresent() ? archive.tree(styles.get()) : new Tree("", Map.of(), List.of(), "");
        return new LintedBook(
                part, tree, List.copyOf(sheets), tables(archive, sheets), Math.max(1, formats.listed("cellXfs", "xf").size()),
                formats.listed("dxfs", "dxf").size(), strings(archive, part));
    }

    private static List<Table> tables(Archive archive, List<Sheet> sheets) throws IOException {
        var tables = new ArrayList<Table>();
        for (Sheet sheet : sheets) {
            for (String part : archive.related(sheet.part(), "table")) {
                tables.add(new Table(part, sheet, archive.tree(part)));
            }
        }
        return List.copyOf(tables);
    }

    private static long strings(Archive archive, String book) throws IOException {
        long count = 0;
        for (String part : archive.related(book, "sharedStrings")) {
            try (Cursor cursor = archive.read(part)) {
                while (cursor.next()) {
                    count += cursor.starts("si") ? 1 : 0;
                }
            }
        }
        return count;
    }

    Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.isCalled(name)).findFirst();
    }

    Optional<Table> table(String name) {
        return tables.stream().filter(table -> same(table.name(), name)).findFirst();
    }

    List<Table> tablesOn(Sheet sheet) {
        return tables.stream().filter(table -> table.sheet().equals(sheet)).toList();
    }

    List<Tree> names() {
        return tree.listed("definedNames", "definedName");
    }

    boolean hasName(String name) {
        return table(name).isPresent() || names().stream().anyMatch(defined -> same(defined.attribute("name"), name));
    }

    static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
