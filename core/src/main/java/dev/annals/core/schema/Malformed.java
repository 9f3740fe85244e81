package dev.annals.core.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.Collectors;

/// Thrown when values do not make up a record; holds every problem that was found.
public final class Malformed extends IllegalArgumentException {

    /// How many problems the message of the exception shows.
    private static final int SHOWN = 20;

    private final List<Problem> problems;
    private final long leftOut;

    /// With the problems that were found, at least one.
    public Malformed(List<Problem> problems) {
        this(problems, 0);
    }

    /// With problems, and the number of those that were left out.
    Malformed(List<Problem> problems, long leftOut) {
        super(problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
        this.leftOut = leftOut;
    }

    /// With one problem.
    public Malformed(Problem problem) {
        this(List.of(problem));
    }

    /// With one problem of a field, found by the constructor of a record.
    public Malformed(Field<?, ?> field, Object value, String message) {
        this(new Problem(field.name(), value.toString(), message, Position.UNKNOWN));
    }

    /// What is wrong; where there is too much of it, the last problem says how much was left out.
    public List<Problem> problems() {
        if (leftOut == 0) {
            return problems;
        }
        var all = new ArrayList<>(problems);
        all.add(Problem.of("has " + leftOut + " more problems, which are not listed", problems.getFirst().position()));
        return all;
    }

    List<Problem> listed() {
        return problems;
    }

    long leftOut() {
        return leftOut;
    }

    /// The same problems, seen from the record or list that holds the malformed value.
    public Malformed within(String owner) {
        return new Malformed(problems.stream().map(problem -> problem.within(owner)).toList(), leftOut);
    }

    Malformed at(Position position) {
        return new Malformed(problems.stream().map(problem -> problem.at(position)).toList(), leftOut);
    }

    /// These problems, and those of its own that do not follow from them because they are about the same value or a part of it.
    public Malformed beside(List<Problem> known) {
        List<Problem> others = problems.stream().filter(problem -> known.stream().noneMatch(each -> isWithin(each.field(), problem.field()) || isWithin(problem.field(), each.field()))).toList();
        return known.isEmpty() ? this : new Malformed(Stream.concat(known.stream(), others.stream()).toList(), leftOut);
    }

    private static boolean isWithin(String field, String owner) {
        return field.equals(owner) || field.startsWith(owner + "/");
    }

    /// Throws if there are problems.
    public static void throwIfAny(List<Problem> problems) {
        var gathering = new Problems();
        gathering.addAll(problems);
        gathering.throwIfAny();
    }
}
