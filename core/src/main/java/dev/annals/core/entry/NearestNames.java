package dev.annals.core.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The names that come nearest to a word, of any number of them.
public final class NearestNames {

    private static final int MOST = 3;
    private static final int FARTHEST = 3;

    /// How far a name is away of which the word is a part, such as Myanmar of Myanmar (Burma).
    private static final int PART = FARTHEST + 1;

    /// Fewer letters are part of too many names.
    private static final int LEAST_PART = 3;

    private final String word;
    private final List<Near> nearest = new ArrayList<>();

    private record Near(String name, int distance) {}

    /// Of a word that nobody knows.
    public NearestNames(String word) {
        this.word = folded(word);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Looks at a name that there is; it is near also where the word is a part of it.
    public void see(String name) {
        seeWord(name);
        if (word.length() >= LEAST_PART && folded(name).contains(word)) {
            add(new Near(name, PART));
        }
    }

    /// Looks at a word that there is, such as an id or a code.
    public void seeWord(String known) {
        int allowed = Math.min(FARTHEST, Math.max(1, word.length() / 3));
        if (Math.abs(known.length() - word.length()) <= allowed) {
            int distance = distance(word, folded(known));
            if (distance <= allowed) {
                add(new Near(known, distance));
            }
        }
    }

    private void add(Near name) {
        if (nearest.stream().anyMatch(near -> near.name().equals(name.name()))) {
            return;
        }
        nearest.add(name);
        nearest.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        nearest.removeIf(near -> near.distance() > nearest.getFirst().distance());
        nearest.subList(Math.min(MOST, nearest.size()), nearest.size()).clear();
    }

    /// `Did you mean attack? `, or nothing.
    public String question() {
        return nearest.isEmpty() ? "" : nearest.stream().map(Near::name).collect(Collectors.joining(" or ", "Did you mean ", "? "));
    }

    /// How many letters have to be changed, added, taken out, or exchanged with the next one (the optimal string alignment distance).
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = next;
        }
        return last[other.length()];
    }
}
