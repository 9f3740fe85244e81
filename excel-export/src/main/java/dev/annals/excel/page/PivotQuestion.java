package dev.annals.excel.page;

import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Participation;
import dev.annals.core.schema.Field;
import dev.annals.excel.layout.CellSlot;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.row.RowGroups;
import dev.annals.excel.row.PendingSheet;
import dev.annals.excel.row.PendingSheets;
import dev.annals.excel.view.TollColumns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a pivot table counts or adds up. Columns are found by their fields, so that a field of another name is found too, and one that is gone does
/// not compile.
///
/// @param sheet the sheet whose table it is over
/// @param title what stands above it
/// @param rows the columns whose values are the rows, from the outermost inwards
/// @param columns the column whose values are the columns; without it, each of the values has one
/// @param values the column whose values are counted, or those that are added up
/// @param sums whether they are added up
/// @param counts what is counted, in a word
/// @param groups the numbers
record PivotQuestion(
        SheetPlan sheet, String title, List<SheetColumn> rows, Optional<SheetColumn> columns, List<SheetColumn> values, boolean sums, String counts, RowGroups groups) {

    /// The pivot tables of a workbook whose sheets have labels, over rows that are still to come.
    static List<PivotQuestion> of(WorkbookLayout layout, PendingSheets pending) {
        SheetPlan events = layout.of(Event.ENTITY).sheet();
        CellSlot.Group event = layout.of(Event.ENTITY).root();
        CellSlot.Rows participations = list(event, Event.PARTICIPATIONS);
        CellSlot.Rows figures = list(event, Event.FIGURES);
        return List.of(
                count(pending.of(events), events, "Events by kind and factuality", List.of(group(event, Event.DETAIL).kind().orElseThrow()), cell(event, Event.FACTUALITY),
                        cell(event, Event.ID), "events"),
                count(pending.of(participations.sheet()), participations.sheet(), "Participations by actor and role", actor(participations),
                        cell(participations, Participation.ROLE), participations.sheet().owner(), "participations"),
                count(pending.of(figures.sheet()), figures.sheet(), "Figures by measure, amount and bound", List.of(cell(figures, Figure.MEASURE), amount(figures)),
                        cell(figures, Figure.BOUND), figures.sheet().owner(), "figures"));
    }

    private static PivotQuestion count(
            PendingSheet pending, SheetPlan sheet, String title, List<SheetColumn> rows, SheetColumn columns, SheetColumn counted, String counts) {
        List<SheetColumn> keys = Stream.concat(rows.stream(), Stream.of(columns)).toList();
        return new PivotQuestion(sheet, title, rows, Optional.of(columns), List.of(counted), false, counts, pending.group(new RowGroups(keys, List.of(counted), false)));
    }

    /// People killed, where they may be added up.
    static PivotQuestion killed(TollColumns tolls) {
        return new PivotQuestion(
                tolls.sheet(), "People killed by country, province and month", tolls.by(), Optional.empty(), tolls.killed(), true, "killed", tolls.groups());
    }

    /// What a column of numbers is called.
    String name(SheetColumn column) {
        return sums ? "sum of " + column.title() : "number of " + counts;
    }

    /// The columns that say who takes part: the name, where there are names beside ids, and the id, as several may have one name.
    private static List<SheetColumn> actor(CellSlot.Rows participations) {
        SheetColumn id = cell(group((CellSlot.Group) participations.element(), Participation.ACTOR), ActorRef.Resolved.REFERS_TO);
        Optional<SheetColumn> name = participations.sheet().labels().stream().filter(label -> label.id().equals(id)).map(Label::column).findFirst();
        return Stream.concat(name.stream(), Stream.of(id)).toList();
    }

    /// The column that says whether there is a number at all: a figure that a dataset has not recorded has a row, too.
    private static SheetColumn amount(CellSlot.Rows figures) {
        return group((CellSlot.Group) figures.element(), Figure.AMOUNT).kind().orElseThrow();
    }

    private static CellSlot.Rows list(CellSlot.Group record, Field<?, ?> field) {
        return (CellSlot.Rows) record.of(field);
    }

    private static CellSlot.Group group(CellSlot.Group record, Field<?, ?> field) {
        return (CellSlot.Group) record.of(field);
    }

    private static SheetColumn cell(CellSlot.Rows list, Field<?, ?> field) {
        return cell((CellSlot.Group) list.element(), field);
    }

    private static SheetColumn cell(CellSlot.Group record, Field<?, ?> field) {
        return ((CellSlot.Cell) record.of(field)).column();
    }
}
