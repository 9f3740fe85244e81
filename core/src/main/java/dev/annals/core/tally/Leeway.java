package dev.annals.core.tally;

/// In how many events a number of people is not exact: a sum of numbers is as sure as the least sure of them.
///
/// @param atLeast in how many it is a least number
/// @param atMost in how many it is a greatest number
/// @param about in how many it is a rough number
public record Leeway(long atLeast, long atMost, long about) {

    static final Leeway NONE = new Leeway(0, 0, 0);
    static final Leeway AT_LEAST = new Leeway(1, 0, 0);
    static final Leeway AT_MOST = new Leeway(0, 1, 0);
    static final Leeway ABOUT = new Leeway(0, 0, 1);

    Leeway plus(Leeway more) {
        return new Leeway(atLeast + more.atLeast, atMost + more.atMost, about + more.about);
    }

    /// Of the same event: what is said twice of it counts once.
    Leeway or(Leeway other) {
        return new Leeway(Math.max(atLeast, other.atLeast), Math.max(atMost, other.atMost), Math.max(about, other.about));
    }

    /// How the number is to be read; empty where it is exact. A sum of least and of greatest numbers is neither.
    public String words() {
        long events = atLeast + atMost + about;
        String because = events == 1 ? " (one event says no exact number)" : " (" + events + " events say no exact number)";
        return events == 0 ? "" : sense() + because;
    }

    /// The same without a reason.
    public String sense() {
        if (atLeast + atMost + about == 0) {
            return "";
        }
        if (atMost + about == 0) {
            return "at least";
        }
        return atLeast + about == 0 ? "at most" : "about";
    }
}
