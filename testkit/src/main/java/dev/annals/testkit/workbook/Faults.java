package dev.annals.testkit.workbook;

import java.util.ArrayList;
import java.util.List;

/// Takes down faults; a workbook with thousands of them needs no longer list.
final class Faults {

    private static final int MOST = 1000;

    private final List<Fault> found = new ArrayList<>();

    void add(String code, String part, String place, String message) {
        if (found.size() < MOST) {
            found.add(new Fault(code, part, place, message));
        }
    }

    /// Adds a fault unless something holds.
    void require(boolean holds, String code, String part, String place, String message) {
        if (!holds) {
            add(code, part, place, message);
        }
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
