package dev.annals.excel.entry;

import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.read.CellValue;
import dev.annals.excel.read.MeantCells;
import dev.annals.excel.read.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A row while it is being understood.
final class EnteredRow {

    private final SheetRow row;
    private final Map<Integer, CellValue> meant;
    private final List<Problem> problems;

    private final boolean made;

    /// A row that people typed.
    EnteredRow(SheetRow row) {
        this(row, false);
    }

    /// A row of another sheet that is made of this one, with all its cells.
    static EnteredRow made(SheetPlan sheet, EnteredRow of, Map<SheetColumn, String> values) {
        var made = new EnteredRow(of.row.made(sheet, MeantCells.NONE), true);
        values.forEach(made::mean);
        return made;
    }

    private EnteredRow(SheetRow row, boolean made) {
        this.row = row;
        this.made = made;
        this.meant = new HashMap<>(row.meant().values());
        this.problems = new ArrayList<>(row.meant().problems());
    }

    SheetPlan plan() {
        return row.plan();
    }

    SheetRow row() {
        return row;
    }

    /// Whether it was made of another row, so that nothing in it is to be understood.
    boolean isMade() {
        return made;
    }

    /// What was typed, or is meant by it.
    CellValue cell(SheetColumn column) {
        CellValue value = meant.get(column.index());
        return value == null ? row.cell(column) : value;
    }

    boolean isEmpty(SheetColumn column) {
        return cell(column).isEmpty();
    }

    String text(SheetColumn column) {
        return cell(column).text();
    }

    void mean(SheetColumn column, String text) {
        meant.put(column.index(), CellValue.text(text));
    }

    /// Takes a cell for one that nobody can read.
    void fault(SheetColumn column, String message) {
        meant.put(column.index(), CellValue.fault(message));
    }

    /// Takes a cell, of which all was told, for an empty one.
    void clear(SheetColumn column) {
        meant.put(column.index(), CellValue.EMPTY);
    }

    /// Tells what is wrong with a cell, by its heading and its place.
    void refuse(SheetColumn column, String message) {
        refuse(column, "", message);
    }

    /// With the sort of the problem.
    void refuse(SheetColumn column, String code, String message) {
        CellValue found = row.cell(column);
        problems.add(found.kind() == CellValue.Kind.FAULT
                ? new Problem("column " + column.title(), "", found.text(), row.position(column))
                : new Problem(code, "column " + column.title(), found.text(), message, row.position(column)));
    }

    /// Whether a cell has something that can be understood; tells what is allowed where it is empty, and puts something there that tells nothing more.
    boolean require(SheetColumn column, String allowed) {
        if (isEmpty(column)) {
            refuse(column, "is missing; " + allowed);
            mean(column, "missing");
            return false;
        }
        return cell(column).kind() != CellValue.Kind.FAULT;
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    SheetRow understood() {
        return row.meaning(new MeantCells(meant, problems));
    }
}
