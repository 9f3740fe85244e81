package dev.annals.core.tally;

import java.util.Locale;

/// What has to be told of the number of people killed in an event.
public enum Doubt {
    SOURCES_DIFFER("sources give different numbers of people killed; the one given first is added up"),
    BOUNDS_CONTRADICT("the low figure is above the best, or the best above the high; they are added up as they are given"),
    LARGEST_GROUP("only groups of people killed are counted, which may overlap; the largest number of a group is added up, as a least number"),
    NO_NUMBER("people killed are told of without a number; nothing is added up");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    /// The same as a code.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What is so in the events, and what is done about it.
    public String words() {
        return words;
    }
}
