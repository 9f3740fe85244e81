package dev.annals.core.table;

import dev.annals.core.model.Event;
import dev.annals.core.schema.SnakeCase;
import java.util.ArrayList;
import java.util.List;

/// A table: one row for each record of a kind, or for each element of a list.
///
/// The first columns are its key: the id of the record or, for a list, the id of the record that holds it, the place of each list
/// around it, and the place of the element, counted from 1.
public final class CorpusTable {

    private final String name;
    private final String doc;
    private final String record;
    private final int keys;
    private final List<ForeignKey> owner;
    private final List<TableColumn> columns;

    private CorpusTable(String name, String doc, String record, List<TableColumn> keys, List<ForeignKey> owner) {
        this.name = name;
        this.doc = doc;
        this.record = record;
        this.keys = Math.max(1, keys.size());
        this.owner = List.copyOf(owner);
        this.columns = new ArrayList<>(keys);
    }

    /// The table of the records of an entity; its key is the id, their first field.
    static CorpusTable ofRecords(String name, String doc, String record) {
        return new CorpusTable(name, doc, record, List.of(), List.of());
    }

    /// A table with one row for each row of another, which has the same id.
    static CorpusTable beside(CorpusTable other, String name, String doc, String record) {
        String id = other.column(0).name();
        return new CorpusTable(name, doc, record, List.of(), List.of(new ForeignKey(List.of(id), other.name, List.of(id))));
    }

    /// A table of the elements of a list in the rows of this one.
    ///
    /// @param list the name of the table
    /// @param ownName what its elements call the rows of this table
    CorpusTable ofList(String list, String listDoc, String ownName) {
        var listKeys = new ArrayList<TableColumn>();
        listKeys.add(new TableColumn(SnakeCase.of(record) + "_id", "The id of the " + record + ".", ColumnType.KEY));
        for (TableColumn key : columns.subList(1, keys)) {
            boolean own = listKeys.size() == keys - 1;
            listKeys.add(new TableColumn(own ? ownName + "_n" : key.name(), key.doc(), ColumnType.COUNT));
        }
        listKeys.add(new TableColumn("n", "The place in the list of " + list + ", counted from 1.", ColumnType.COUNT));
        List<String> names = names(listKeys.subList(0, keys));
        return new CorpusTable(list, listDoc, record, listKeys, List.of(new ForeignKey(names, name, names(columns.subList(0, keys)))));
    }

    /// Adds a column and tells its place.
    int add(TableColumn column, boolean shared) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column.name())) {
                if (!shared) {
                    throw new IllegalStateException("Rename one of the fields that become the column " + column.name() + " of " + name);
                }
                columns.set(i, columns.get(i).sharedWith(column));
                return i;
            }
        }
        columns.add(column);
        return columns.size() - 1;
    }

    /// The name.
    public String name() {
        return name;
    }

    /// What a row is.
    public String doc() {
        return doc;
    }

    /// The entity of the records that its rows are or belong to.
    public String record() {
        return record;
    }

    /// How many columns make up the key.
    public int keys() {
        return keys;
    }

    /// The columns.
    public List<TableColumn> columns() {
        return List.copyOf(columns);
    }

    /// A column, counted from 0.
    public TableColumn column(int column) {
        return columns.get(column);
    }

    /// How many columns there are.
    public int width() {
        return columns.size();
    }

    /// The names of the columns that make up the key.
    public List<String> keyNames() {
        return names(columns.subList(0, keys));
    }

    /// The row that a row belongs to, and the records that it refers to, but for events: a link may lead to one that is not there.
    public List<ForeignKey> foreignKeys() {
        var foreign = new ArrayList<>(owner);
        for (TableColumn column : columns) {
            column.target().filter(target -> !target.equals(Event.ENTITY.name()))
                    .ifPresent(target -> foreign.add(new ForeignKey(List.of(column.name()), TableName.of(target), List.of("id"))));
        }
        return foreign;
    }

    private static List<String> names(List<TableColumn> columns) {
        return columns.stream().map(TableColumn::name).toList();
    }
}
