package dev.annals.core.schema;

import java.util.ArrayList;
import java.util.List;

/// Gathers the problems of a record; beyond the first thousand they are only counted, so that no input can fill the memory with them.
final class Problems {

    static final int KEPT = 1000;

    private final List<Problem> kept = new ArrayList<>();
    private long leftOut;

    private void add(Problem problem) {
        if (kept.size() < KEPT) {
            kept.add(problem);
        } else {
            leftOut++;
        }
    }

    void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    void addAll(Malformed malformed) {
        addAll(malformed.listed());
        leftOut += malformed.leftOut();
    }

    void throwIfAny() {
        if (!kept.isEmpty()) {
            throw new Malformed(kept, leftOut);
        }
    }
}
