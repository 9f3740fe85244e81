package dev.annals.json.table;

import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A row that is being filled; what gets no value is null.
final class TableRow {

    private static final JsonNode NULL = new JsonNode.NullNode(Position.UNKNOWN);

    private final ProfileTable table;
    private final JsonNode[] values;

    private TableRow(ProfileTable table) {
        this.table = table;
        this.values = new JsonNode[table.width()];
        Arrays.fill(values, NULL);
    }

    /// An empty row of a table of records.
    static TableRow ofRecord(ProfileTable table) {
        return new TableRow(table);
    }

    /// A row for the n-th element of a list in this row.
    TableRow element(ProfileTable list, int n) {
        var row = new TableRow(list);
        int inherited = table.keys();
        System.arraycopy(values, 0, row.values, 0, inherited);
        row.values[inherited] = new JsonNode.NumberNode(Position.UNKNOWN, Integer.toString(n));
        return row;
    }

    void set(int column, JsonNode value) {
        values[column] = value;
    }

    ProfileTable table() {
        return table;
    }

    /// The ids in the columns that refer to records of an entity.
    Stream<String> references(String target) {
        return IntStream.range(0, values.length)
                .filter(column -> table.column(column).target().filter(target::equals).isPresent())
                .mapToObj(column -> values[column].value())
                .filter(id -> !id.isEmpty());
    }

    JsonNode value(int column) {
        return values[column];
    }

    /// The row as an object with the names of all columns.
    JsonNode node() {
        var members = new ArrayList<JsonNode.Member>(values.length);
        for (int i = 0; i < values.length; i++) {
            members.add(new JsonNode.Member(table.column(i).name(), Position.UNKNOWN, values[i]));
        }
        return new JsonNode.ObjectNode(Position.UNKNOWN, members);
    }
}
