package dev.annals.excel.read;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.Companions;
import dev.annals.excel.row.Directory;
import dev.annals.excel.row.FilledRow;
import dev.annals.excel.row.RowAddress;
import dev.annals.excel.row.WorkbookSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares computed cells with what they are computed from, so that nothing typed there vanishes without a word.
///
/// The exporter writes such cells as formulas. A value that is none was typed or pasted, and each of these is told unless it is right. A
/// formula that is no longer right is out of date, as after a record got another name, or was changed by a replacement in the whole sheet:
/// that is told once for each column. A count is out of date whenever rows are added or deleted, and that is not worth a word.
final class ComputedCells {

    /// Labels of records that have not been read yet; there are none while records stand in the order in which they were written.
    private static final int MOST_WAITING = 10_000;

    private final Notices notices;
    private final Directory directory = new Directory(Companions.MOST_OF_EACH);
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<String, OutOfDate> outOfDate = new LinkedHashMap<>();

    ComputedCells(Notices notices) {
        this.notices = notices;
    }

    /// A computed cell.
    private record Cell(SheetColumn column, CellValue value, Position position) {

        /// A text that no formula could hold was written as it is.
        boolean typed() {
            return !value.formula() && CellContent.fitsFormula(value.text());
        }
    }

    /// A cell that says what an id names.
    private record Waiting(Cell cell, String target, String id) {}

    /// The first cell of a column that is out of date, and how many there are.
    private record OutOfDate(Cell first, long cells) {

        String message() {
            String others = cells > 1 ? ", with " + (cells - 1) + " more cells of it" : "";
            String message = "is out of date in the computed column " + first.column().title() + others + ", and was not read";
            return first.column().instead().map(instead -> message + ". " + instead).orElse(message);
        }
    }

    /// Looks at all rows of a record that was read from them.
    void check(RecordPlan plan, CorpusRecord record, SheetRow row, OwnedRows owned) {
        String label = Label.of(record);
        directory.add(plan.entity().name(), record.id(), label, new RowAddress(row.position().part(), row.position().line()));
        var sink = new WorkbookSink(plan, record.id());
        Catalogue.write(record, sink);
        var found = new HashMap<Integer, Iterator<SheetRow>>();
        found.put(plan.sheet().index(), List.of(row).iterator());
        for (FilledRow expected : sink.rows()) {
            check(expected, found.computeIfAbsent(expected.sheet().index(), sheet -> owned.inOrder(sheet).iterator()).next(), label);
        }
    }

    private void check(FilledRow expected, SheetRow row, String label) {
        for (SheetColumn column : expected.sheet().columns()) {
            CellValue value = row.cell(column);
            if (column.computed() && !value.isEmpty() && value.kind() != CellValue.Kind.FAULT) {
                var cell = new Cell(column, value, row.position(column));
                expected.sheet().labelIn(column).ifPresentOrElse(
                        found -> checkLabel(found, cell, expected, label), () -> compare(cell, shown(expected.get(column))));
            }
        }
    }

    private void checkLabel(Label label, Cell cell, FilledRow expected, String owner) {
        if (expected.sheet().isOwner(label)) {
            compare(cell, owner);
        } else if (expected.get(label.id()) instanceof CellContent.Text(String id)) {
            checkReference(new Waiting(cell, label.target(), id));
        } else {
            compare(cell, "");
        }
    }

    private void checkReference(Waiting reference) {
        Optional<Directory.Known> known = directory.find(reference.target(), reference.id());
        if (known.isPresent()) {
            compare(reference.cell(), known.get().label());
        } else if (waiting.size() < MOST_WAITING) {
            waiting.add(reference);
        } else {
            tellUnknown(reference);
        }
    }

    private static String shown(CellContent content) {
        return switch (content) {
            case CellContent.Empty empty -> "";
            case CellContent.Text(String text) -> text;
            case CellContent.Result(String text) -> text;
            case CellContent.Numeral number -> number.digits();
            case CellContent.Day day -> Long.toString(day.serial());
            case CellContent.Flag flag -> Boolean.toString(flag.value());
            case CellContent.Link link -> shown(link.shown());
        };
    }

    private void compare(Cell cell, String expected) {
        if (cell.value().text().equals(expected)) {
            return;
        }
        if (cell.typed()) {
            notices.typedOver(cell.column(), cell.value(), cell.position(), "instead of '" + expected + "'");
        } else if (!(cell.column().type() instanceof Type.Count)) {
            String place = cell.position().part() + "!" + cell.column().letters();
            outOfDate.merge(place, new OutOfDate(cell, 1), (first, next) -> new OutOfDate(first.first(), first.cells() + 1));
        }
    }

    private void tellUnknown(Waiting reference) {
        Cell cell = reference.cell();
        if (cell.typed()) {
            notices.typedOver(cell.column(), cell.value(), cell.position(), "beside the id '" + reference.id() + "'");
        }
    }

    /// Tells what could not be told before all records were read.
    void finish() {
        for (Waiting reference : waiting) {
            directory.find(reference.target(), reference.id()).ifPresentOrElse(
                    known -> compare(reference.cell(), known.label()), () -> tellUnknown(reference));
        }
        outOfDate.values().forEach(cells -> notices.warn(
                "out-of-date", cells.first().value().text(), cells.message(), cells.first().position()));
    }
}
