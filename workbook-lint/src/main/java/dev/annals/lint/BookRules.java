package dev.annals.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The list of sheets and the names that are defined (CT_Workbook, ECMA-376 Part 1, 18.2.27).
final class BookRules {

    private static final List<String> ORDER = List.of(
            "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences",
            "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing",
            "fileRecoveryPr", "webPublishObjects", "extLst");

    private final LintedBook book;
    private final Faults faults;

    BookRules(LintedBook book, Faults faults) {
        this.book = book;
        this.faults = faults;
    }

    void check() {
        new OrderRules(ORDER, Set.of("fileRecoveryPr"), book.part(), faults).check(book.tree());
        checkSheets();
        var names = new HashSet<String>();
        book.names().forEach(name -> check(name, names));
        checkPivotCaches();
    }

    private void checkSheets() {
        List<Tree> sheets = book.tree().listed("sheets", "sheet");
        var names = new HashSet<String>();
        var ids = new HashSet<String>();
        var parts = new HashSet<String>();
        for (Tree sheet : sheets) {
            String name = sheet.attribute("name");
            Names.problemOfSheet(name).ifPresent(problem -> faults.add("sheet-name", book.part(), name, problem));
            faults.require(names.add(name.toLowerCase(Locale.ROOT)), "sheet-name", book.part(), name, "is the name of another sheet too");
            faults.require(ids.add(sheet.attribute("sheetId")), "sheet-id", book.part(), name, "has the id of another sheet");
            boolean own = sheet.attribute("r:id").isEmpty() || parts.add(sheet.attribute("r:id"));
            faults.require(own, "sheet-id", book.part(), name, "is the same part as another sheet");
        }
        List<Tree> visible = sheets.stream().filter(BookRules::isVisible).toList();
        faults.require(!visible.isEmpty(), "no-visible-sheet", book.part(), "", "has no sheet that is not hidden");
        for (Tree view : book.tree().listed("bookViews", "workbookView")) {
            long active = view.number("activeTab", 0);
            boolean shown = active >= 0 && active < sheets.size() && isVisible(sheets.get((int) active));
            faults.require(shown, "active-sheet", book.part(), "", "opens with sheet " + active + ", which is hidden or missing");
        }
    }

    private static boolean isVisible(Tree sheet) {
        return sheet.attribute("state").isEmpty() || sheet.attribute("state").equals("visible");
    }

    private void check(Tree name, Set<String> names) {
        String word = name.attribute("name");
        Names.problemOfName(word).ifPresent(problem -> faults.add("defined-name", book.part(), word, problem));
        boolean fresh = names.add(word.toLowerCase(Locale.ROOT) + " " + name.attribute("localSheetId"));
        faults.require(fresh, "defined-name", book.part(), word, "is defined twice");
        long sheet = name.number("localSheetId", 0);
        boolean known = sheet >= 0 && sheet < book.tree().listed("sheets", "sheet").size();
        faults.require(known, "defined-name", book.part(), word, "belongs to sheet " + sheet + ", which is missing");
        faults.require(book.table(word).isEmpty(), "defined-name", book.part(), word, "is the name of a table too");
        Formulas.problem(name.text(), book).ifPresent(flaw -> faults.add(flaw.code("defined-name"), book.part(), word, flaw.message()));
    }

    private void checkPivotCaches() {
        var ids = new HashSet<String>();
        for (Tree cache : book.tree().listed("pivotCaches", "pivotCache")) {
            String id = cache.attribute("cacheId");
            faults.require(ids.add(id), "pivot-cache", book.part(), "", "has two pivot caches of the id " + id);
        }
    }
}
