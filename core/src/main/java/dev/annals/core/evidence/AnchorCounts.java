package dev.annals.core.evidence;

/// Counts what becomes of the quotations of a corpus.
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

    /// All of it so far.
    public AnchorCount count() {
        return new AnchorCount(anchored + left + without, anchored, left, without);
    }
}
