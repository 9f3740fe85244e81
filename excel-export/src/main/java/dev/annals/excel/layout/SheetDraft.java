package dev.annals.excel.layout;

import dev.annals.core.schema.Type;
import dev.annals.core.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A sheet whose columns are still being found.
final class SheetDraft {

    private final int index;
    private final String name;
    private final String doc;
    private final OptionalInt parent;
    private final int keys;
    private final List<String> levels;
    private final List<SheetColumn> columns = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<EntryCell> entries = new ArrayList<>();
    private final List<SheetColumn> folded = new ArrayList<>();

    /// The sheet for the records of an entity.
    static SheetDraft ofRecords(int index, String name, String doc) {
        return new SheetDraft(index, name, doc, OptionalInt.empty(), 0, List.of());
    }

    private SheetDraft(int index, String name, String doc, OptionalInt parent, int listLevels, List<String> levels) {
        this.index = index;
        this.name = name;
        this.doc = doc;
        this.parent = parent;
        this.keys = 1 + listLevels;
        this.levels = levels;
    }

    /// The sheet for a list that an element of this sheet has; its first columns say whose list it is, and which element.
    SheetDraft ofList(int listIndex, String listName, String listDoc, String owner, String element, boolean companions) {
        var inner = new ArrayList<>(levels);
        inner.add(element);
        OptionalInt outer = levels.isEmpty() ? OptionalInt.empty() : OptionalInt.of(index);
        var draft = new SheetDraft(listIndex, listName, listDoc, outer, inner.size(), List.copyOf(inner));
        var reference = new Type.Reference(owner, Type.Scope.CORPUS);
        SheetColumn id = draft.add(owner, "The id of the " + owner + " that the row belongs to.", reference);
        for (String level : levels) {
            draft.add(level + " n", "The n of the " + level + " that the row belongs to.", Types.COUNT);
        }
        draft.add("n", "Which element of the list the row is, counted from 1.", Types.COUNT);
        if (companions) {
            draft.addLabel(id, reference);
        }
        return draft;
    }

    private SheetColumn add(String title, String meaning, Type<?> type) {
        return add(title, meaning, type, true, Optional.empty(), Appearance.ofKey(type));
    }

    SheetColumn add(String title, String meaning, Type<?> type, boolean required, Optional<String> instead, Appearance appearance) {
        var column = new SheetColumn(columns.size(), title, meaning, type, required, instead, appearance);
        columns.add(column);
        return column;
    }

    /// Adds a column that says in words what the ids of another one name.
    void addLabel(SheetColumn id, Type.Reference reference) {
        String title = Naming.label(id.title());
        String meaning = "The name or title of what the column " + id.title() + " names.";
        String instead = "It says what the column " + id.title() + " names; change that id, or the name in the row that it names.";
        SheetColumn label = add(title, meaning, Types.TEXT, false, Optional.of(instead), Appearance.LABEL);
        labels.add(new Label(id, label, reference.target()));
    }

    /// Adds a column that says how many elements a list has.
    SheetColumn addSize(String title, String sheet) {
        String instead = "It counts the rows of the sheet " + sheet + "; add or delete rows there instead.";
        return add(title, "How many rows of the sheet " + sheet + " belong to it.", Types.COUNT, false, Optional.of(instead), Appearance.SIZE);
    }

    /// The words for one element of this sheet, after its record: `report` for a sheet of reports.
    String elements() {
        return String.join(" ", levels);
    }

    /// Adds a column into which people type in short.
    SheetColumn addTyped(String title, String meaning, Type<?> type, int width) {
        return add(title, meaning, type, false, Optional.empty(), new Appearance(Look.PLAIN, width));
    }

    void addEntry(EntryCell entry) {
        entries.add(entry);
    }

    int size() {
        return columns.size();
    }

    /// Folds the columns from an index on away.
    void foldFrom(int first) {
        folded.addAll(columns.subList(first, columns.size()));
    }

    /// The sheet, which is shown for entering even when it is empty, or not.
    SheetPlan complete(boolean shown) {
        columns.stream().filter(column -> column.computed() || (column.index() > 0 && column.index() < keys)).forEach(folded::add);
        return new SheetPlan(index, name, doc, columns, keys, parent, labels, new EntryPlan(shown, entries, folded));
    }
}
