package dev.annals.excel.entry;

import dev.annals.core.entry.IdOfTitle;
import dev.annals.core.entry.NameIndex;
import dev.annals.core.model.Name;
import dev.annals.core.schema.Position;
import dev.annals.excel.layout.CalledBy;
import dev.annals.excel.layout.CellSlot;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.read.CellValue;
import dev.annals.excel.read.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The records of a workbook, by the ids that they have or get, and by their names.
final class KnownRecords {

    private final Map<Integer, RecordPlan> plans = new HashMap<>();
    private final Map<Integer, RecordPlan> nameLists = new HashMap<>();
    private final Map<Position, String> made = new HashMap<>();
    private final Map<Position, String> doubtful = new HashMap<>();
    private final Map<String, List<SheetRow>> waiting = new LinkedHashMap<>();
    private final List<SheetRow> otherNames = new ArrayList<>();
    private final NameIndex index = new NameIndex();
    private boolean complete;

    KnownRecords(WorkbookLayout layout) {
        for (RecordPlan plan : layout.records()) {
            plans.put(plan.sheet().index(), plan);
            plan.root().fields().values().stream()
                    .filter(slot -> slot instanceof CellSlot.Rows rows && rows.element() instanceof CellSlot.Group group && group.fields().named(Name.LANGUAGE.name()).isPresent())
                    .forEach(slot -> nameLists.put(((CellSlot.Rows) slot).sheet().index(), plan));
        }
    }

    /// Remembers a row; ids are made when all of them were seen.
    void see(SheetRow row) {
        if (plans.containsKey(row.plan().index())) {
            see(row, plan(row));
        } else if (nameLists.containsKey(row.plan().index())) {
            otherNames.add(row);
        }
    }

    private RecordPlan plan(SheetRow row) {
        return Optional.ofNullable(plans.get(row.plan().index())).orElseThrow();
    }

    private void see(SheetRow row, RecordPlan plan) {
        if (row.owner().isEmpty()) {
            waiting.computeIfAbsent(plan.entity().name(), none -> new ArrayList<>()).add(row);
        } else {
            add(row, plan, row.owner());
        }
    }

    private void add(SheetRow row, RecordPlan plan, String id) {
        String type = plan.entity().name();
        index.add(type, id);
        CalledBy.columns(plan).stream().map(column -> words(row, column)).filter(name -> !name.isEmpty()).forEach(name -> index.addName(type, id, name));
    }

    /// What is typed; nothing where nobody can read it, as then the text says why.
    private static String words(SheetRow row, SheetColumn column) {
        CellValue found = row.cell(column);
        return found.kind() == CellValue.Kind.FAULT ? "" : found.text();
    }

    /// All rows were seen: those without an id get theirs.
    private void complete() {
        if (complete) {
            return;
        }
        complete = true;
        waiting.values().forEach(rows -> rows.forEach(this::giveId));
        for (SheetRow row : otherNames) {
            RecordPlan plan = Optional.ofNullable(nameLists.get(row.plan().index())).orElseThrow();
            SheetColumn text = row.plan().columns().stream().filter(column -> column.title().equals(Name.TEXT.name())).findFirst().orElseThrow();
            if (index.find(plan.entity().name(), row.owner()) instanceof NameIndex.Meaning.One(String id) && !words(row, text).isEmpty()) {
                index.addName(plan.entity().name(), id, words(row, text));
            }
        }
    }

    private void giveId(SheetRow row) {
        RecordPlan plan = plan(row);
        String type = plan.entity().name();
        String title = CalledBy.columns(plan).stream().map(column -> words(row, column)).filter(name -> !name.isEmpty()).findFirst().orElse("");
        String id = IdOfTitle.of(title);
        if (id.isEmpty()) {
            boolean told = title.isEmpty() && CalledBy.columns(plan).getFirst().required();
            doubtful.put(row.position(), told ? "" : "is missing, and no title is there to make one of; write one, such as " + type + "-1");
        } else if (index.hasId(type, id)) {
            doubtful.put(row.position(), "is missing, and the one made of '" + title + "' is that of another row; write an id, such as " + id + "-2");
        } else {
            made.put(row.position(), id);
            add(row, plan, id);
        }
    }

    /// The id that a row of records gets; nothing where it has one, or gets none.
    Optional<String> made(SheetRow row) {
        complete();
        return Optional.ofNullable(made.get(row.position()));
    }

    /// Why a row gets no id; nothing is to be told where its title is missing, as that is told of the title.
    Optional<String> doubt(SheetRow row) {
        complete();
        return Optional.ofNullable(doubtful.get(row.position()));
    }

    boolean isRecord(SheetRow row) {
        return plans.containsKey(row.plan().index());
    }

    NameIndex index() {
        complete();
        return index;
    }

    /// The name of the column by which people call the records of a type.
    String called(String type) {
        return plans.values().stream().filter(plan -> plan.entity().name().equals(type)).map(plan -> CalledBy.columns(plan).getFirst().title()).findFirst().orElse("name");
    }

    /// The sheet of the records of a type.
    String sheet(String type) {
        return plans.values().stream().filter(plan -> plan.entity().name().equals(type)).map(plan -> plan.sheet().name()).findFirst().orElse(type);
    }
}
