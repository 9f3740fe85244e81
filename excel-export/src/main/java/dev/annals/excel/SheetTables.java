package dev.annals.excel;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.TableReader;
import dev.annals.core.scratch.Scratch;
import dev.annals.core.table.CsvStream;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.read.SheetTexts;
import dev.annals.excel.read.UnreadCells;
import dev.annals.excel.read.WorkbookFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/// The sheets of workbooks that are not ours, as tables.
final class SheetTables implements TableReader {

    /// What the first part of a workbook is called (ECMA-376 Part 2); programs pack the parts in orders of their own.
    private static final Pattern FIRST_PART = Pattern.compile("\\[Content_Types]\\.xml|(_rels|xl|docProps)/.*");

    private static final Pattern NO_FILE_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]");

    @Override
    public List<Table> tables(Input input) {
        if (!FIRST_PART.matcher(Head.of(input).name()).matches()) {
            return List.of();
        }
        try {
            return tables(input, input.path().isPresent() ? input.path().get() : copy(input));
        } catch (IOException damage) {
            return List.of(); // the importer of workbooks tells what is wrong
        }
    }

    private static List<Table> tables(Input input, Path file) throws IOException {
        var tables = new ArrayList<Table>();
        try (var workbook = WorkbookFile.open(file)) {
            if (workbook.isCorpus(WorkbookLayout.OF_CORPUS)) {
                return List.of();
            }
            for (int n = 0; n < workbook.names().size(); n++) {
                tables.add(table(input.name(), file, n, workbook.names().get(n)));
            }
        }
        return tables;
    }

    private static Table table(String workbook, Path file, int n, String sheet) {
        var unread = new UnreadCells(workbook, sheet);
        String name = workbook + "!" + NO_FILE_NAME.matcher(sheet).replaceAll("_") + ".csv";
        return new Table(new Input(name, Optional.empty(), () -> open(file, n, unread)), () -> notices(workbook, sheet, unread),
                Optional.of(new Sheet(workbook, sheet, unread::doubt)));
    }

    /// A ZIP file is read from its end, so that a stream has to become a file first; it is gone when the program ends.
    private static Path copy(Input input) throws IOException {
        Path copy = Scratch.named(".xlsx");
        try (InputStream in = input.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private static InputStream open(Path file, int n, UnreadCells unread) throws IOException {
        unread.clear();
        WorkbookFile workbook = WorkbookFile.open(file);
        try {
            return new CsvStream(new DamagedRows(file, new SheetTexts(workbook, n, unread)));
        } catch (IOException damage) {
            workbook.close();
            throw damaged(file, damage);
        }
    }

    /// Rows of a file that may be damaged.
    private record DamagedRows(Path file, CsvStream.Rows rows) implements CsvStream.Rows {

        @Override
        public Optional<List<String>> next() throws IOException {
            try {
                return rows.next();
            } catch (IOException damage) {
                throw damaged(file, damage);
            }
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    /// What to throw for damage, if the disk has not failed.
    private static IOException damaged(Path file, IOException damage) throws IOException {
        WorkbookImporter.sizeOfReadable(file);
        var told = new ZipException("the workbook is damaged: " + WorkbookFile.why(damage, file));
        told.initCause(damage);
        return told;
    }

    private static List<Notice> notices(String workbook, String sheet, UnreadCells unread) {
        var notices = new ArrayList<Notice>();
        notices.add(Notice.warning("sheet-as-csv", "the rows of the sheet " + sheet
                + " are read as CSV, and --format original gives them back as such, not as a workbook", workbook));
        notices.addAll(unread.notices());
        unread.mergedNotice().ifPresent(notices::add);
        return notices;
    }
}
