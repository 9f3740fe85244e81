package dev.annals.core.merge;

import java.util.ArrayList;
import java.util.List;

/// The edits that make one version of a record into another.
///
/// They come in the order of the fields and elements. Elements of lists are paired as a [Merge] pairs them.
final class EditScript {

    private final List<Edit> edits = new ArrayList<>();

    private EditScript() {}

    /// What makes the first value into the second.
    static List<Edit> between(Value before, Value after) {
        var script = new EditScript();
        script.compare(List.of(), before, after);
        return List.copyOf(script.edits);
    }

    private void compare(List<String> path, Value before, Value after) {
        if (before.equals(after) || (before.isEmpty() && after.isEmpty())) {
            return;
        }
        if (before.isEmpty()) {
            edits.add(new Edit.Inserted(path, after));
        } else if (after.isEmpty()) {
            edits.add(new Edit.Removed(path, before));
        } else {
            compareWithin(path, before, after);
        }
    }

    private void compareWithin(List<String> path, Value before, Value after) {
        if (before instanceof Value.Node from && after instanceof Value.Node to && from.name().equals(to.name())) {
            from.fields().forEach((field, value) -> compare(below(path, field), value, to.at(field)));
        } else if (before instanceof Value.Items(List<Value> from) && after instanceof Value.Items(List<Value> to)) {
            compareElements(path, from, to);
        } else {
            edits.add(new Edit.Replaced(path, before, after));
        }
    }

    private void compareElements(List<String> path, List<Value> before, List<Value> after) {
        var alignment = new ListAlignment(before, after);
        for (int i = 0; i <= before.size(); i++) {
            List<String> place = below(path, Integer.toString(i));
            alignment.newBefore(i).forEach(added -> edits.add(new Edit.Inserted(place, added)));
            if (i < before.size()) {
                Value from = before.get(i);
                alignment.partner(i).ifPresentOrElse(to -> compare(place, from, to), () -> edits.add(new Edit.Removed(place, from)));
            }
        }
    }

    private static List<String> below(List<String> path, String step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
