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
import java.util.List;

/// What a pivot table counts. Columns are found by their fields, so that a field of another name is found too, and one that is gone does not
/// compile.
///
/// @param sheet the sheet whose table it is over
/// @param title what stands above it
/// @param rows the column whose values are the rows
/// @param columns the column whose values are the columns
/// @param counted the column whose values are counted
/// @param counts what is counted, in a word
record PivotQuestion(SheetPlan sheet, String title, SheetColumn rows, SheetColumn columns, SheetColumn counted, String counts) {

    /// The pivot tables of a workbook whose sheets have labels.
    static List<PivotQuestion> of(WorkbookLayout layout) {
        SheetPlan events = layout.of(Event.ENTITY).sheet();
        CellSlot.Group event = layout.of(Event.ENTITY).root();
        CellSlot.Rows participations = list(event, Event.PARTICIPATIONS);
        CellSlot.Rows figures = list(event, Event.FIGURES);
        return List.of(
                new PivotQuestion(
                        events, "Events by kind and factuality", group(event, Event.DETAIL).kind().orElseThrow(), cell(event, Event.FACTUALITY),
                        cell(event, Event.ID), "events"),
                new PivotQuestion(
                        participations.sheet(), "Participations by actor and role", actor(participations), cell(participations, Participation.ROLE),
                        participations.sheet().owner(), "participations"),
                new PivotQuestion(
                        figures.sheet(), "Figures by measure and bound", cell(figures, Figure.MEASURE), cell(figures, Figure.BOUND),
                        figures.sheet().owner(), "figures"));
    }

    /// The column that says who takes part: the name, where there are names beside ids.
    private static SheetColumn actor(CellSlot.Rows participations) {
        SheetColumn id = cell(group((CellSlot.Group) participations.element(), Participation.ACTOR), ActorRef.Resolved.REFERS_TO);
        return participations.sheet().labels().stream().filter(label -> label.id().equals(id)).map(Label::column).findFirst().orElse(id);
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
