package dev.annals.testkit.workbook;

import dev.annals.core.format.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Looks for what makes Excel offer to repair a workbook; what schemas already say is left to them.
public final class WorkbookLint {

    private WorkbookLint() {}

    /// The faults of a workbook, in bounded memory.
    public static List<Fault> of(Path file) throws IOException {
        var faults = new Faults();
        try (var archive = new Archive(file)) {
            new PackageRules(archive, faults).check();
            if (faults.found().stream().anyMatch(PackageRules::isFatal)) {
                return faults.found();
            }
            check(archive, faults);
        }
        return faults.found();
    }

    /// The faults of a workbook that is no file.
    public static List<Fault> of(byte[] workbook) throws IOException {
        Path file = Scratch.named(".xlsx");
        try {
            return of(Files.write(file, workbook));
        } finally {
            Scratch.discard(file);
        }
    }

    private static void check(Archive archive, Faults faults) throws IOException {
        LintedBook book = LintedBook.read(archive);
        var headings = new Headings(book);
        new BookRules(book, faults).check();
        new StyleRules(archive, book, faults).check();
        for (Sheet sheet : book.sheets()) {
            new SheetRules(archive, book, sheet, headings, faults).check();
        }
        new StringRules(archive, book, headings, faults).check();
        for (Table table : book.tables()) {
            new TableRules(book, table, headings, faults).check();
        }
        new TableNameRules(book, faults).check();
        new PivotRules(archive, book, headings, faults).check();
    }
}
