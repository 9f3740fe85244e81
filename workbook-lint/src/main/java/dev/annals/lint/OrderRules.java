package dev.annals.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The order in which elements stand, and which of them can be there once only; elements of other namespaces may stand anywhere.
///
/// @param order the names in their order
/// @param repeatable those of which there can be several
/// @param part the part that is looked at
/// @param faults takes the faults
record OrderRules(List<String> order, Set<String> repeatable, String part, Faults faults) {

    void check(Tree parent) {
        check(parent.children().stream().map(Tree::name).toList());
    }

    void check(List<String> elements) {
        var seen = new HashSet<String>();
        int last = -1;
        for (String element : elements) {
            int place = order.indexOf(element);
            if (place < 0) {
                continue;
            }
            faults.require(place >= last, "element-order", part, "", "has <" + element + "> after <" + order.get(Math.max(0, last)) + ">");
            boolean once = seen.add(element) || repeatable.contains(element);
            faults.require(once, "element-order", part, "", "has <" + element + "> twice");
            last = Math.max(last, place);
        }
    }
}
