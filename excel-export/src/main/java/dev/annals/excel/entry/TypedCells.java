package dev.annals.excel.entry;

import dev.annals.core.entry.AmountEntry;
import dev.annals.core.entry.DateEntry;
import dev.annals.core.model.Amount;
import dev.annals.core.model.When;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Term;
import dev.annals.excel.layout.CellSlot;
import dev.annals.excel.layout.EntryCell;
import dev.annals.excel.layout.FieldMap;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.read.CellValue;
import dev.annals.excel.read.DayCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Whole dates and amounts, typed into one cell, as the cells of their parts.
final class TypedCells {

    private static final When STANDING_IN = When.on(LocalDate.of(2000, 1, 1));

    private TypedCells() {}

    /// The cell for a whole date or amount, if a group has one.
    static Optional<EntryCell> of(EnteredRow row, CellSlot.Group group) {
        Optional<SheetColumn> first = group.kind().or(() -> group.fields().values().stream().limit(1).filter(CellSlot.Cell.class::isInstance)
                .map(slot -> ((CellSlot.Cell) slot).column()).findFirst());
        return row.plan().entry().cells().stream().filter(cell -> cell.first().isPresent() && cell.first().equals(first)).findFirst();
    }

    /// Fills the parts of what was typed. What nobody understands gets parts that tell nothing more, as the cell itself is told.
    static void fill(EnteredRow row, EntryCell cell) {
        switch (cell) {
            case EntryCell.OfDate date -> fill(row, date, date(row, date.column()));
            case EntryCell.OfAmount amount -> fill(row, amount, amount(row, amount.column()));
            case EntryCell.OfReport report -> {}
        }
    }

    /// Fills parts that tell nothing more, where nothing was typed and that was told.
    static void standIn(EnteredRow row, EntryCell cell) {
        switch (cell) {
            case EntryCell.OfDate date -> fill(row, date, STANDING_IN);
            case EntryCell.OfAmount amount -> fill(row, amount, new Amount.NotRecorded());
            case EntryCell.OfReport report -> {}
        }
    }

    private static When date(EnteredRow row, SheetColumn column) {
        CellValue value = row.cell(column);
        try {
            return switch (value.kind()) {
                case DATE -> When.on(DayCell.of(row.row(), column));
                case TEXT, NUMBER -> DateEntry.read(value.text());
                case EMPTY, FLAG, FAULT -> refused(row, column, "is no date; " + DateEntry.ALLOWED, STANDING_IN);
            };
        } catch (Malformed malformed) {
            return refused(row, column, malformed.problems().getFirst().message(), STANDING_IN);
        }
    }

    private static Amount amount(EnteredRow row, SheetColumn column) {
        CellValue value = row.cell(column);
        var standingIn = new Amount.NotRecorded();
        try {
            return switch (value.kind()) {
                case NUMBER -> new Amount.Exact(new BigDecimal(value.text()));
                case TEXT -> AmountEntry.read(value.text());
                case DATE -> refused(row, column, "has become a date in the spreadsheet; give the cell the format Text and type the amount again, such as 13-15", standingIn);
                case EMPTY, FLAG, FAULT -> refused(row, column, "is no amount; " + AmountEntry.ALLOWED, standingIn);
            };
        } catch (Malformed malformed) {
            return refused(row, column, malformed.problems().getFirst().message(), standingIn);
        }
    }

    private static <T> T refused(EnteredRow row, SheetColumn column, String message, T standingIn) {
        row.refuse(column, message);
        return standingIn;
    }

    private static void fill(EnteredRow row, EntryCell.OfDate date, When when) {
        FieldMap<SheetColumn> parts = date.parts();
        refuseBeside(row, date.column(), parts.values());
        when.earliest().ifPresent(day -> row.mean(parts.get(When.EARLIEST), day.toString()));
        when.latest().ifPresent(day -> row.mean(parts.get(When.LATEST), day.toString()));
        row.mean(parts.get(When.PRECISION), when.precision().code());
        row.mean(parts.get(When.NATURE), when.nature().code());
        when.qualifier().map(Term::code).ifPresent(code -> row.mean(parts.get(When.QUALIFIER), code));
        when.verbatim().ifPresent(words -> row.mean(parts.get(When.VERBATIM), words));
    }

    private static void fill(EnteredRow row, EntryCell.OfAmount typed, Amount amount) {
        SheetColumn kind = typed.kind();
        FieldMap<SheetColumn> parts = typed.parts();
        refuseBeside(row, typed.column(), parts.values());
        refuseBeside(row, typed.column(), List.of(kind));
        switch (amount) {
            case Amount.Exact exact -> number(row, kind, Amount.Exact.ENTITY.name(), parts.get(Amount.Exact.VALUE), exact.value());
            case Amount.AtLeast atLeast -> number(row, kind, Amount.AtLeast.ENTITY.name(), parts.get(Amount.AtLeast.VALUE), atLeast.value());
            case Amount.AtMost atMost -> number(row, kind, Amount.AtMost.ENTITY.name(), parts.get(Amount.AtMost.VALUE), atMost.value());
            case Amount.MoreThan moreThan -> number(row, kind, Amount.MoreThan.ENTITY.name(), parts.get(Amount.MoreThan.VALUE), moreThan.value());
            case Amount.LessThan lessThan -> number(row, kind, Amount.LessThan.ENTITY.name(), parts.get(Amount.LessThan.VALUE), lessThan.value());
            case Amount.About about -> number(row, kind, Amount.About.ENTITY.name(), parts.get(Amount.About.VALUE), about.value());
            case Amount.Between between -> {
                number(row, kind, Amount.Between.ENTITY.name(), parts.get(Amount.Between.LOW), between.low());
                number(row, kind, Amount.Between.ENTITY.name(), parts.get(Amount.Between.HIGH), between.high());
            }
            case Amount.Vague vague -> {
                row.mean(kind, Amount.Vague.ENTITY.name());
                row.mean(parts.get(Amount.Vague.TEXT), vague.text());
            }
            case Amount.NotRecorded none -> row.mean(kind, Amount.NotRecorded.ENTITY.name());
        }
    }

    private static void number(EnteredRow row, SheetColumn kind, String name, SheetColumn column, BigDecimal value) {
        row.mean(kind, name);
        row.mean(column, value.toPlainString());
    }

    /// Two cells that say the same thing may say two things.
    private static void refuseBeside(EnteredRow row, SheetColumn typed, Collection<SheetColumn> parts) {
        parts.stream().filter(part -> !row.isEmpty(part)).forEach(part ->
                row.refuse(part, "stands beside the column " + typed.title() + ", which says it already; empty one of the two"));
    }
}
