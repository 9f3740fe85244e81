package dev.annals.json.record;

import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.text.JsonNode;
import java.util.HashSet;
import java.util.Optional;

/// Finds where the value stands that a problem is about.
///
/// What the constructor of a record finds wrong is known only by the name of the field and the position of the record.
final class Whereabouts {

    private Whereabouts() {}

    static Problem refine(JsonNode root, Problem problem) {
        var onTheWay = new HashSet<Position>();
        JsonNode node = root;
        for (String step : problem.field().split("/", -1)) {
            onTheWay.add(node.position());
            Optional<JsonNode> child = node.child(step);
            if (child.isEmpty()) {
                break;
            }
            node = child.get();
        }
        return onTheWay.contains(problem.position())
                ? problem.moved(node.position())
                : problem;
    }

    /// Where a value stands, or else what it lies within.
    static Position of(JsonNode root, String path) {
        return refine(root, new Problem(path, "", "", root.position())).position();
    }
}
