package dev.annals.json.map;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Position;
import dev.annals.json.table.EventRows;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.ObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/// Makes the features of an event.
///
/// The properties are the columns that the event has in the table profile, those of the placing and of the place, and the ids of the
/// other records to which the event refers; all of them in each feature, so that tools that look only at the first one know them all.
final class GeoFeatures {

    private final EventRows rows = new EventRows();

    /// What all features of an event have in common; the raw row is of no use on a map.
    ObjectBuilder properties(Event event) {
        rows.turnTo(event);
        return rows.columns(Event.EXTRAS).putAll(rows.references());
    }

    /// The feature of the n-th placing of the event whose properties were asked for last.
    ObjectBuilder feature(Event event, int n, ObjectBuilder common, GeoPlace place) {
        ObjectBuilder properties = new ObjectBuilder()
                .putAll(common)
                .putAll(rows.columns(Event.PLACINGS, n, "placing_"))
                .putAll(place.properties());
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
