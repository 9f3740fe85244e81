package dev.annals.rdf.write;

import dev.annals.core.graph.Alignment;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.EncodedName;
import java.util.List;

/// A well-known property that repeats a value.
///
/// @param path the fields that lead to the value, the last of them its own
/// @param property the property, of the node at which the path begins
/// @param condition when it means the same
/// @param form in which form it has the value
/// @param repeats whether several values of a record can lead to the same triple
record RulePlan(List<Field<?, ?>> path, EncodedName property, Alignment.Condition condition, Alignment.Form form, boolean repeats) {

    static RulePlan of(Alignment.Rule rule, EncodedName property) {
        boolean repeats = Alignment.about(rule.property()).stream().anyMatch(RulePlan::throughList);
        return new RulePlan(rule.path(), property, rule.condition(), rule.form(), repeats);
    }

    private static boolean throughList(Alignment.Rule rule) {
        return rule.path().size() > 1 && rule.path().stream().anyMatch(field -> field.type() instanceof Type.Many<?>);
    }
}
