package dev.annals.json.table;

import dev.annals.core.schema.Position;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableValue;
import dev.annals.json.text.JsonNode;
import java.util.ArrayList;

/// Rows as JSON; a column never changes its type, so even the greatest numbers stay numbers.
final class RowNodes {

    private RowNodes() {}

    /// The row as an object with the names of all columns.
    static JsonNode of(TableRow row) {
        int width = row.table().width();
        var members = new ArrayList<JsonNode.Member>(width);
        for (int i = 0; i < width; i++) {
            members.add(new JsonNode.Member(row.table().column(i).name(), Position.UNKNOWN, of(row.value(i))));
        }
        return new JsonNode.ObjectNode(Position.UNKNOWN, members);
    }

    static JsonNode of(TableValue value) {
        return switch (value) {
            case TableValue.Absent nothing -> new JsonNode.NullNode(Position.UNKNOWN);
            case TableValue.Words words -> new JsonNode.TextNode(Position.UNKNOWN, words.text());
            case TableValue.Whole whole -> new JsonNode.NumberNode(Position.UNKNOWN, Long.toString(whole.number()));
            case TableValue.Exact exact -> new JsonNode.NumberNode(Position.UNKNOWN, exact.number().toPlainString());
            case TableValue.Truth truth -> new JsonNode.FlagNode(Position.UNKNOWN, truth.flag());
            case TableValue.Date date -> new JsonNode.TextNode(Position.UNKNOWN, date.day().toString());
        };
    }
}
