package dev.annals.lint;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.scratch.Scratch;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/// Looks for what makes Excel offer to repair a workbook; what schemas already say is left to them.
public final class WorkbookLint {

    private final Archive archive;
    private final Faults faults;

    private WorkbookLint(Archive archive, Faults faults) {
        this.archive = archive;
        this.faults = faults;
    }

    /// Tells the faults of a file, whatever it holds, in bounded memory; throws [UnreadableInput] when it is missing or the disk fails.
    public static void check(Path file, Consumer<Fault> receiver) {
        var faults = new Faults(receiver);
        try {
            Optional<Fault> problem = FileKind.problem(file);
            problem.ifPresent(faults::add);
            if (problem.isEmpty()) {
                checkZip(file, faults);
            }
        } catch (IOException e) {
            throw new UnreadableInput(file.toString(), e);
        }
    }

    private static void checkZip(Path file, Faults faults) throws IOException {
        try (var archive = new Archive(file)) {
            new WorkbookLint(archive, faults).check();
        } catch (ZipException | EOFException e) {
            faults.add(FileKind.fault(e));
        }
    }

    /// All faults of a file together.
    public static List<Fault> of(Path file) {
        var found = new ArrayList<Fault>();
        check(file, found::add);
        return List.copyOf(found);
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

    private void check() throws IOException {
        var packaged = new PackageRules(archive, faults);
        packaged.check();
        if (!packaged.isFatal()) {
            attempt(this::checkBook);
        }
    }

    private void checkBook() throws IOException {
        LintedBook book = LintedBook.read(archive);
        var headings = new Headings(book);
        new BookRules(book, faults).check();
        attempt(() -> new StyleRules(archive, book, faults).check());
        for (Sheet sheet : book.sheets()) {
            attempt(() -> new SheetRules(archive, book, sheet, headings, faults).check());
        }
        attempt(() -> new StringRules(archive, book, headings, faults).check());
        for (Table table : book.tables()) {
            new TableRules(book, table, headings, faults).check();
        }
        new TableNameRules(book, faults).check();
        attempt(() -> new PivotRules(archive, book, headings, faults).check());
    }

    /// Does a part of the check; what cannot be read does not keep the others from being looked at.
    private void attempt(Check check) throws IOException {
        try {
            check.run();
        } catch (DamagedPart e) {
            faults.add(e.fault());
        }
    }

    @FunctionalInterface
    private interface Check {
        void run() throws IOException;
    }
}
