package dev.annals.core.subset;

import dev.annals.core.entry.NearestNames;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Code;
import dev.annals.core.model.Name;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.scratch.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the records that are asked for by an id, a name or a code, whatever capital letters they are written in, and tells what the words meant.
final class NamedRecords {

    private static final int SHOWN = 5;

    private final SubsetOption option;
    private final String what;
    private final List<Asked> asked;

    /// With the option that asks, what it asks for, and its words.
    NamedRecords(SubsetOption option, String what, List<String> words) {
        this.option = option;
        this.what = what;
        this.asked = words.stream().map(Asked::new).toList();
    }

    /// A word, and which records it meant.
    private static final class Asked {

        private final String word;
        private final NearestNames nearest;
        private final IdSet found = new IdSet();
        private final List<String> first = new ArrayList<>();
        private long count;

        Asked(String word) {
            this.word = word;
            this.nearest = new NearestNames(word);
        }

        boolean means(String text) {
            return word.equalsIgnoreCase(text);
        }

        void add(String label, String key) {
            if (found.add(key)) {
                count++;
                if (first.size() < SHOWN) {
                    first.add(label);
                }
            }
        }

        /// A word that meant nothing, or more than one thing.
        Optional<Problem> problem(SubsetOption option, String what) {
            String message = count == 0
                    ? "is no id, name or code of " + what + " of this corpus. " + nearest.question() + "No event is asked for by it"
                    : "means " + count + ": " + String.join(", ", first) + (count > first.size() ? " ..." : "");
            return count == 1 ? Optional.empty() : Optional.of(new Problem(option.word(), word, message.replace(". No", "; no"), Position.UNKNOWN));
        }
    }

    /// Whether a record is asked for; `key` is the same for records that are one thing.
    boolean isAsked(String id, String name, List<Name> otherNames, List<Code> codes, String key) {
        boolean found = false;
        for (Asked each : asked) {
            if (texts(id, name, otherNames, codes).anyMatch(each::means)) {
                each.add(id.equals(name) ? id : name + " (" + id + ")", key);
                found = true;
            } else if (each.count == 0) {
                each.nearest.see(name);
            }
        }
        return found;
    }

    /// Whether a code is asked for, as `KE` or `iso-3166-1:KE`.
    boolean isAsked(Code code, String key) {
        boolean found = false;
        for (Asked each : asked) {
            if (texts(code).anyMatch(each::means)) {
                each.add(code.scheme() + ":" + code.value(), key);
                found = true;
            }
        }
        return found;
    }

    private static Stream<String> texts(String id, String name, List<Name> otherNames, List<Code> codes) {
        return Stream.of(Stream.of(id, name), otherNames.stream().map(Name::text), codes.stream().flatMap(NamedRecords::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Code code) {
        return Stream.of(code.value(), code.scheme() + ":" + code.value());
    }

    /// What to tell of words that do not mean one thing.
    List<Notice> notices() {
        return asked.stream().flatMap(each -> each.problem(option, what).stream())
                .map(problem -> Notice.of(Severity.WARNING, "subset-names", "", "", problem))
                .collect(Collectors.toList());
    }
}
