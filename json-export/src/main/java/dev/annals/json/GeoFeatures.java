package dev.annals.json;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/// Makes the features of an event.
///
/// The properties are the columns that the event has in the table profile, those of the placing and of the place, and the ids of the
/// other records to which the event refers; all of them in each feature, so that tools that look only at the first one know them all.
final class GeoFeatures {

    private static final String EXTRAS = Column.snake(Event.EXTRAS.name()) + "_";

    private final TablePlan plan = TablePlan.ofCorpus();
    private final List<String> targets = plan.targets();
    private final Table placings = ((Slot.Rows) ((Slot.Inner) plan.of(Event.ENTITY).element()).of(Event.PLACINGS)).table();
    private final IdentityHashMap<Table, List<TableRow>> rows = new IdentityHashMap<>();
    private final TableSink sink =
            new TableSink(plan, row -> rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row));

    /// What all features of an event have in common.
    ObjectBuilder properties(Event event) {
        rows.clear();
        Event.ENTITY.write(event, sink);
        TableRow row = rows(plan.of(Event.ENTITY).table()).getFirst();
        var properties = new ObjectBuilder();
        for (int column = 0; column < row.table().width(); column++) {
            String name = row.table().column(column).name();
            if (!name.startsWith(EXTRAS)) { // the raw row is of no use on a map
                properties.put(name, row.value(column));
            }
        }
        targets.forEach(target -> properties.putTexts(TablePlan.tableOf(target), references(target)));
        return properties;
    }

    private List<TableRow> rows(Table table) {
        return Objects.requireNonNullElse(rows.get(table), List.of());
    }

    /// The ids of the records of an entity to which the event refers, each once.
    private List<String> references(String target) {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.references(target))
                .distinct()
                .sorted()
                .toList();
    }

    /// The feature of the n-th placing of the event whose properties were asked for last.
    ObjectBuilder feature(Event event, int n, ObjectBuilder common, GeoPlace place) {
        var properties = new ObjectBuilder().putAll(common);
        TableRow placing = rows(placings).get(n - 1);
        for (int column = placings.keys(); column < placings.width(); column++) {
            properties.put("placing_" + placings.column(column).name(), placing.value(column));
        }
        properties.put("place_name", place.name()).put("place_kind", place.kind().code());
        return new ObjectBuilder()
                .put("type", "Feature")
                .put("id", event.id() + "/" + Event.PLACINGS.name() + "/" + n)
                .put("geometry", new ObjectBuilder().put("type", "Point").put("coordinates", point(place)))
                .put("properties", properties);
    }

    /// Longitude comes first (RFC 7946, 3.1.1).
    private static JsonNode point(GeoPlace place) {
        Coordinates point = place.coordinates();
        return new JsonNode.ArrayNode(Position.UNKNOWN, List.of(number(point.longitude()), number(point.latitude())));
    }

    private static JsonNode number(BigDecimal value) {
        return new JsonNode.NumberNode(Position.UNKNOWN, value.toPlainString());
    }
}
