package dev.annals.json.table;

import java.util.ArrayList;
import java.util.List;

/// A table: one row for each record of a kind, or for each element of a list.
///
/// The first columns are its key: the id of the record or, for a list, the id of the record that holds it, the place of each list
/// around it, and the place of the element, counted from 1.
final class ProfileTable {

    private final String name;
    private final String doc;
    private final String record;
    private final int keys;
    private final List<TableColumn> columns;

    private ProfileTable(String name, String doc, String record, List<TableColumn> keys) {
        this.name = name;
        this.doc = doc;
        this.record = record;
        this.keys = Math.max(1, keys.size());
        this.columns = new ArrayList<>(keys);
    }

    /// The table of the records of an entity; its key is the id, their first field.
    static ProfileTable ofRecords(String name, String doc, String record) {
        return new ProfileTable(name, doc, record, List.of());
    }

    /// A table of the elements of a list in the rows of this one.
    ///
    /// @param list the name of the table
    /// @param ownName what its elements call the rows of this table
    ProfileTable ofList(String list, String listDoc, String ownName) {
        var listKeys = new ArrayList<TableColumn>();
        listKeys.add(new TableColumn(TableColumn.snake(record) + "_id", "The id of the " + record + ".", ColumnType.KEY));
        for (TableColumn key : columns.subList(1, keys)) {
            boolean own = listKeys.size() == keys - 1;
            listKeys.add(new TableColumn(own ? ownName + "_n" : key.name(), key.doc(), ColumnType.COUNT));
        }
        listKeys.add(new TableColumn("n", "The place in the list of " + list + ", counted from 1.", ColumnType.COUNT));
        return new ProfileTable(list, listDoc, record, listKeys);
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

    String name() {
        return name;
    }

    String doc() {
        return doc;
    }

    /// The entity of the records that its rows are or belong to.
    String record() {
        return record;
    }

    /// How many columns make up the key.
    int keys() {
        return keys;
    }

    List<TableColumn> columns() {
        return List.copyOf(columns);
    }

    TableColumn column(int column) {
        return columns.get(column);
    }

    /// How many columns there are.
    int width() {
        return columns.size();
    }
}
