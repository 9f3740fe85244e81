package dev.annals.excel.layout;

import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/// Which sheets a workbook has and which columns they have: computed from the field tables, so that a new field is a new column.
///
/// A record entity has a sheet with one row for each record. Each list has a sheet of its own, however deep it lies, with one row for each
/// element. Everything else lies in columns titled after the way to it.
///
/// @param records the sheets of each entity, in the order of the catalogue
/// @param longText the sheet for texts that are too long for a cell
/// @param dictionary the sheet that explains the columns of the others
public record WorkbookLayout(List<RecordPlan> records, SheetPlan longText, SheetPlan dictionary) {

    /// The layout of a corpus.
    public static final WorkbookLayout OF_CORPUS = ofCatalogue(Beside.COMPANIONS);

    /// The same without the columns that make ids readable, and lists countable.
    static final WorkbookLayout WITHOUT_COMPANIONS = ofCatalogue(Beside.NOTHING);

    /// The same with columns into which people type in short.
    public static final WorkbookLayout FOR_ENTERING = ofCatalogue(Beside.ENTRIES);

    private static WorkbookLayout ofCatalogue(Beside beside) {
        var records = new ArrayList<RecordPlan>();
        int sheets = 0;
        for (var entity : Catalogue.ENTITIES) {
            RecordPlan plan = new LayoutBuilder(sheets, beside).plan(entity);
            records.add(plan);
            sheets += plan.sheets().size();
        }
        return new WorkbookLayout(List.copyOf(records), FixedSheets.longText(sheets), FixedSheets.dictionary(sheets + 1));
    }

    /// The plan for the records of an entity.
    public RecordPlan of(Entity<?> entity) {
        for (RecordPlan plan : records) {
            if (plan.entity().type() == entity.type()) {
                return plan;
            }
        }
        throw new NoSuchElementException(entity.name());
    }

    /// All sheets of rows, by their index.
    public List<SheetPlan> sheets() {
        return Stream.concat(records.stream().flatMap(plan -> plan.sheets().stream()), Stream.of(longText, dictionary)).toList();
    }
}
