package dev.annals.core.evidence;

import java.util.Locale;

/// What became of the quotations of a corpus.
public final class AnchorCounts {

    private long anchored;
    private long left;
    private long without;

    void addAnchored() {
        anchored++;
    }

    void addLeft() {
        left++;
    }

    void addWithout() {
        without++;
    }

    /// All of it in a line.
    public String words() {
        return String.format(Locale.ROOT, "%,d quotations: %,d anchored, %,d not found at one place, %,d without their article", anchored + left + without, anchored, left, without);
    }
}
