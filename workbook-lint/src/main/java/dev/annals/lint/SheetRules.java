package dev.annals.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One sheet: its rows, and all that stands before and after them (CT_Worksheet, ECMA-376 Part 1, 18.3.1.99).
final class SheetRules {

    private static final List<String> ORDER = List.of(
            "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
            "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr",
            "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
            "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing",
            "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");
    private static final int LONGEST_HEADER = 255;
    private static final int WIDEST_COLUMN = 255;

    private final Archive archive;
    private final LintedBook book;
    private final Sheet sheet;
    private final Headings headings;
    private final Faults faults;

    SheetRules(Archive archive, LintedBook book, Sheet sheet, Headings headings, Faults faults) {
        this.archive = archive;
        this.book = book;
        this.sheet = sheet;
        this.headings = headings;
        this.faults = faults;
    }

    void check() throws IOException {
        if (!archive.has(sheet.part())) {
            return;
        }
        var names = new ArrayList<String>();
        var parts = new ArrayList<Tree>();
        var limit = new TreeLimit(sheet.part());
        boolean hasRows;
        Optional<Area> filled = Optional.empty();
        try (Cursor cursor = archive.read(sheet.part())) {
            cursor.begin();
            hasRows = cursor.starts("worksheet");
            while (cursor.next()) {
                if (cursor.starts("sheetData")) {
                    names.add("sheetData");
                    var rows = new RowRules(book, sheet, headings, faults);
                    rows.check(cursor);
                    filled = rows.filled();
                } else if (cursor.starts()) {
                    names.add(cursor.name());
                    parts.add(cursor.tree(limit));
                }
            }
        }
        faults.require(!hasRows || names.contains("sheetData"), "element-order", sheet.part(), sheet.name(), "has no <sheetData>");
        new OrderRules(ORDER, Set.of("conditionalFormatting"), sheet.part(), faults).check(names);
        var rest = new Tree("worksheet", Map.of(), List.copyOf(parts), "");
        check(rest);
        filled.ifPresent(cells -> checkDimension(rest, cells));
    }

    /// Readers of one row after the other, such as those of openpyxl and pandas, look no further than it says.
    private void checkDimension(Tree rest, Area filled) {
        rest.child("dimension").flatMap(dimension -> Area.of(dimension.attribute("ref"))).ifPresent(said -> faults.require(
                said.contains(filled), "dimension", sheet.part(), sheet.name(), "has cells in " + filled + ", but says that they are in " + said));
    }

    private void check(Tree rest) throws IOException {
        checkCounts(rest);
        checkColumns(rest.listed("cols", "col"));
        checkViews(rest);
        checkHeaders(rest);
        new RangeRules(book, sheet, rest, faults).check();
        new ValidationRules(book, sheet, rest, faults).check();
        new ConditionRules(book, sheet, rest, faults).check();
        new LinkRules(archive, book, sheet, rest, faults).check();
        new CommentRules(archive, sheet, rest, faults).check();
        new DrawingRules(archive, book, sheet, rest, faults).check();
    }

    private void checkCounts(Tree rest) {
        rest.children().stream().filter(list -> list.has("count")).forEach(list -> faults.require(
                list.number("count", -1) == list.children().size(), "count", sheet.part(), sheet.name(),
                "has " + list.children().size() + " elements in <" + list.name() + ">, but says " + list.attribute("count")));
        for (String list : List.of("cols", "mergeCells", "dataValidations", "hyperlinks", "ignoredErrors", "tableParts")) {
            boolean empty = rest.child(list).filter(found -> found.children().isEmpty()).isPresent();
            boolean allowed = list.equals("tableParts") || !empty;
            faults.require(allowed, "empty-list", sheet.part(), sheet.name(), "has an empty <" + list + ">");
        }
    }

    private void checkColumns(List<Tree> columns) {
        long last = 0;
        for (Tree column : columns) {
            long first = column.number("min", 0);
            String place = sheet.name() + " column " + first;
            faults.require(first > last, "columns", sheet.part(), place, "overlaps the columns before it, or stands after later ones");
            last = column.number("max", 0);
            faults.require(last >= first && last <= Area.LAST_COLUMN, "columns", sheet.part(), place, "ends at column " + last);
            checkWidth(column, place);
            long format = column.number("style", 0);
            faults.require(format >= 0 && format < book.cellFormats(), "cell-format", sheet.part(), place,
                    "names the cell format " + format + " of " + book.cellFormats());
        }
    }

    private void checkWidth(Tree column, String place) {
        String width = column.has("width") ? column.attribute("width") : "0";
        boolean number = CellRules.isNumber(width);
        faults.require(number, "columns", sheet.part(), place, "has the width '" + width + "', which is no number");
        boolean narrow = !number || Double.parseDouble(width) <= WIDEST_COLUMN;
        faults.require(narrow, "columns", sheet.part(), place, "is wider than " + WIDEST_COLUMN + " characters");
    }

    private void checkViews(Tree rest) {
        rest.listed("sheetViews", "sheetView").stream().flatMap(view -> view.children().stream()).forEach(inner -> {
            requireArea(inner, "topLeftCell", "view");
            requireArea(inner, "activeCell", "view");
            requireAreas(inner, "sqref", "view");
        });
        rest.child("dimension").ifPresent(dimension -> requireArea(dimension, "ref", "dimension"));
        rest.listed("ignoredErrors", "ignoredError").forEach(error -> requireAreas(error, "sqref", "ignored-errors"));
    }

    private void requireArea(Tree element, String attribute, String code) {
        boolean area = !element.has(attribute) || Area.of(element.attribute(attribute)).isPresent();
        faults.require(area, code, sheet.part(), sheet.name(), "has the " + attribute + " '" + element.attribute(attribute) + "'");
    }

    private void requireAreas(Tree element, String attribute, String code) {
        boolean areas = !element.has(attribute) || Area.listOf(element.attribute(attribute)).isPresent();
        faults.require(areas, code, sheet.part(), sheet.name(), "has the " + attribute + " '" + element.attribute(attribute) + "'");
    }

    private void checkHeaders(Tree rest) {
        rest.child("headerFooter").stream().flatMap(list -> list.children().stream()).forEach(line -> faults.require(
                line.text().length() <= LONGEST_HEADER, "header-footer", sheet.part(), sheet.name(),
                "has more than " + LONGEST_HEADER + " characters in its <" + line.name() + ">"));
    }
}
