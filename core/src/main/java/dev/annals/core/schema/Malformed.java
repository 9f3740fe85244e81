package dev.annals.core.schema;

import java.util.List;
import java.util.stream.Collectors;

/// Thrown when values do not make up a record; holds every problem that was found.
public final class Malformed extends IllegalArgumentException {

    private final List<Problem> problems;

    /// With the problems that were found, at least one.
    public Malformed(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /// With one problem.
    public Malformed(Problem problem) {
        this(List.of(problem));
    }

    /// With one problem of a field, found by the constructor of a record.
    public Malformed(Field<?, ?> field, Object value, String message) {
        this(new Problem(field.name(), value.toString(), message, Position.UNKNOWN));
    }

    /// What is wrong.
    public List<Problem> problems() {
        return problems;
    }

    /// The same problems, seen from the record or list that holds the malformed value.
    public Malformed within(String owner) {
        return new Malformed(problems.stream().map(problem -> problem.within(owner)).toList());
    }

    Malformed at(Position position) {
        return new Malformed(problems.stream().map(problem -> problem.at(position)).toList());
    }

    /// Throws if there are problems.
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Malformed(problems);
        }
    }
}
