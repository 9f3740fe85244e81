package dev.annals.excel;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which sheets a workbook has and which columns they have: computed from the field tables, so that a new field is a new column.
///
/// A record entity has a sheet with one row for each record. Each list has a sheet of its own, however deep it lies, with one row for each
/// element. Everything else lies in columns titled after the way to it.
///
/// @param records the sheets of each entity, in the order of the catalogue
/// @param longText the sheet for texts that are too long for a cell
/// @param dictionary the sheet that explains the columns of the others
record Layout(List<RecordPlan> records, SheetPlan longText, SheetPlan dictionary) {

    /// The layout of a corpus.
    static final Layout OF_CORPUS = ofCatalogue(true);

    /// The same without the columns that make ids readable, and lists countable.
    static final Layout WITHOUT_COMPANIONS = ofCatalogue(false);

    private static Layout ofCatalogue(boolean companions) {
        var records = new ArrayList<RecordPlan>();
        int sheets = 0;
        for (var entity : Catalogue.ENTITIES) {
            RecordPlan plan = new LayoutBuilder(sheets, companions).plan(entity);
            records.add(plan);
            sheets += plan.sheets().size();
        }
        return new Layout(List.copyOf(records), longText(sheets), Dictionary.sheet(sheets + 1));
    }

    /// The sheet for texts that are too long for a cell.
    static SheetPlan longText(int index) {
        return new SheetPlan(index, "Long text", "Texts that are too long for a cell, in pieces.", List.of(
                new Column(0, "key", "The number by which a cell names the text.", COUNT, true, Optional.empty(), Appearance.ofKey(COUNT)),
                new Column(1, "n", "Which piece of the text it is, counted from 1.", COUNT, true, Optional.empty(), Appearance.ofKey(COUNT)),
                new Column(2, "text", "The piece.", TEXT, true, Optional.empty(), Appearance.LONG_TEXT)),
                2);
    }

    /// The plan for the records of an entity.
    RecordPlan of(Entity<?> entity) {
        return records.stream().filter(plan -> plan.entity().type() == entity.type()).findFirst().orElseThrow();
    }

    /// All sheets of rows, by their index.
    List<SheetPlan> sheets() {
        return Stream.concat(records.stream().flatMap(plan -> plan.sheets().stream()), Stream.of(longText, dictionary)).toList();
    }
}
