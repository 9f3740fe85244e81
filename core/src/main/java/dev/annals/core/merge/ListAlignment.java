package dev.annals.core.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What became of the elements of a list in a later version of it: the pairing, in order, that keeps most.
final class ListAlignment {

    private static final double ALIKE = 0.3;
    private static final int GONE = -1;
    private static final long MOST_PAIRS = 1 << 22;

    private final List<Value> after;
    private final int[] partner;
    private final boolean[] taken;

    /// Between a list and a later version of it.
    ListAlignment(List<Value> before, List<Value> after) {
        this.after = after;
        this.partner = new int[before.size()];
        Arrays.fill(partner, GONE);
        int start = sameAtStart(before, after);
        int end = sameAtEnd(before, after, start);
        for (int i = 0; i < start; i++) {
            partner[i] = i;
        }
        for (int i = 1; i <= end; i++) {
            partner[before.size() - i] = after.size() - i;
        }
        pair(before, start, before.size() - end, start, after.size() - end);
        this.taken = new boolean[after.size()];
        Arrays.stream(partner).filter(place -> place != GONE).forEach(place -> taken[place] = true);
    }

    private static int sameAtStart(List<Value> before, List<Value> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<Value> before, List<Value> after, int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int same = 0;
        while (same < most && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /// Needleman-Wunsch over what the ends of the lists do not settle; lists with thousands of edits count as replaced.
    private void pair(List<Value> before, int from, int to, int afterFrom, int afterTo) {
        int rows = to - from;
        int columns = afterTo - afterFrom;
        if ((long) rows * columns > MOST_PAIRS) {
            return;
        }
        double[][] likeness = new double[rows][columns];
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                likeness[i][j] = Value.likeness(before.get(from + i), after.get(afterFrom + j));
                double paired = likeness[i][j] > ALIKE ? likeness[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns;) {
            if (likeness[i][j] > ALIKE && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                partner[from + i++] = afterFrom + j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /// What the n-th element became, if it is still there.
    Optional<Value> partner(int n) {
        return partner[n] == GONE ? Optional.empty() : Optional.of(after.get(partner[n]));
    }

    /// The new elements that stand before what the n-th element became, and behind what the one before it became.
    List<Value> newBefore(int n) {
        int end = n == partner.length ? after.size() : partner[n];
        if (end == GONE) {
            return List.of();
        }
        var found = new ArrayList<Value>();
        for (int place = end - 1; place >= 0 && !taken[place]; place--) {
            found.addFirst(after.get(place));
        }
        return found;
    }
}
