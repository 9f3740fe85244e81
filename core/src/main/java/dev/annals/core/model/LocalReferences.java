package dev.annals.core.model;

import dev.annals.core.schema.Field;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks that what refers to a report of the same record finds one.
final class LocalReferences {

    private final Set<String> known;

    private LocalReferences(Set<String> known) {
        this.known = known;
    }

    static LocalReferences in(List<Report> reports) {
        var known = new HashSet<String>();
        reports.forEach(report -> known.add(report.id()));
        return new LocalReferences(known);
    }

    <E> LocalReferences check(Field<?, List<E>> list, List<E> elements, Field<E, Optional<String>> reference) {
        var problems = new ArrayList<Problem>();
        for (int n = 1; n <= elements.size(); n++) {
            String path = list.name() + "/" + n + "/" + reference.name();
            reference.get().apply(elements.get(n - 1))
                    .filter(id -> !known.contains(id))
                    .ifPresent(id -> problems.add(new Problem(path, id, "is not the id of a report of this record", Position.UNKNOWN)));
        }
        Malformed.throwIfAny(problems);
        return this;
    }
}
