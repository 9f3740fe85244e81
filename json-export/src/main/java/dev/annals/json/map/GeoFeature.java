package dev.annals.json.map;

import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.ObjectBuilder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// A feature that waits, as texts, for the row of its event.
///
/// @param id its id
/// @param longitude degrees east of Greenwich
/// @param latitude degrees north of the equator
/// @param properties what it says of the place and the placing: names and values by turns, an empty value where there is none
record GeoFeature(String id, String longitude, String latitude, List<String> properties) {

    /// The texts that it consists of.
    Stream<String> texts() {
        return Stream.concat(Stream.of(id, longitude, latitude, Integer.toString(properties.size())), properties.stream());
    }

    /// The features that consist of these texts.
    static List<GeoFeature> of(List<String> texts) {
        var features = new ArrayList<GeoFeature>();
        for (Iterator<String> rest = texts.iterator(); rest.hasNext(); ) {
            features.add(new GeoFeature(rest.next(), rest.next(), rest.next(), Stream.generate(rest::next).limit(Integer.parseInt(rest.next())).toList()));
        }
        return features;
    }

    /// The feature with the row of its event. Longitude comes first (RFC 7946, 3.1.1).
    JsonNode node(ObjectBuilder row) {
        var all = new ObjectBuilder().putAll(row);
        for (Iterator<String> rest = properties.iterator(); rest.hasNext(); ) {
            all.put(rest.next(), value(rest.next()));
        }
        var point = new JsonNode.ArrayNode(Position.UNKNOWN, List.of(number(longitude), number(latitude)));
        return new ObjectBuilder()
                .put("type", "Feature")
                .put("id", id)
                .put("geometry", new ObjectBuilder().put("type", "Point").put("coordinates", point))
                .put("properties", all)
                .node();
    }

    private static JsonNode value(String text) {
        return text.isEmpty() ? new JsonNode.NullNode(Position.UNKNOWN) : new JsonNode.TextNode(Position.UNKNOWN, text);
    }

    private static JsonNode number(String digits) {
        return new JsonNode.NumberNode(Position.UNKNOWN, digits);
    }
}
