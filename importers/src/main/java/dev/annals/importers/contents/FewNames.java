package dev.annals.importers.contents;

import dev.annals.core.scratch.LongText;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Names, as long as they are few and none is missing.
final class FewNames {

    private static final int FEW = 3;

    private final TreeSet<String> names = new TreeSet<>();
    private boolean missing;

    void add(Optional<String> name) {
        missing |= name.isEmpty();
        if (names.size() <= FEW) {
            name.ifPresent(names::add);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(missing);
        out.writeInt(names.size());
        for (String name : names) {
            LongText.write(name, out);
        }
    }

    void add(DataInput in) throws IOException {
        missing |= in.readBoolean();
        for (int left = in.readInt(); left > 0; left--) {
            add(Optional.of(LongText.read(in)));
        }
    }

    /// `A, B and C`; empty where there are more, or one is missing.
    Optional<String> text() {
        return missing || names.isEmpty() || names.size() > FEW ? Optional.empty() : Optional.of(listed(List.copyOf(names)));
    }

    static String listed(List<String> items) {
        var all = new ArrayList<>(items);
        String last = all.removeLast();
        return all.isEmpty() ? last : String.join(", ", all) + " and " + last;
    }
}
