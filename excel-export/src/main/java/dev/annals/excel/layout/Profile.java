package dev.annals.excel.layout;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.schema.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How much a workbook has beside the data.
public enum Profile {
    /// Everything.
    FULL(""),

    /// For millions of rows: what would double the size of the file, or slow Excel down, is left out.
    LARGE("The profile large leaves out labels beside ids, links between rows, counts of list rows, notes on headings, "
            + "the sheets Event table, Timeline and Disagreements, and pivot tables."),

    /// For people who enter records by hand: one cell holds a whole date or amount, and what is hardly needed is hidden.
    ENTERING("");

    private final String leftOut;

    Profile(String leftOut) {
        this.leftOut = leftOut;
    }

    /// The profile that a user asks for; throws [UnsupportedOption].
    public static Profile named(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.title().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnsupportedOption("The format xlsx has the profiles "
                        + Arrays.stream(values()).map(Profile::title).collect(Collectors.joining(", ")) + ", but not " + name));
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public WorkbookLayout layout() {
        return switch (this) {
            case FULL -> WorkbookLayout.OF_CORPUS;
            case LARGE -> WorkbookLayout.WITHOUT_COMPANIONS;
            case ENTERING -> WorkbookLayout.FOR_ENTERING;
        };
    }

    /// What is left out, in a sentence; empty when nothing is.
    public String leftOut() {
        return leftOut;
    }

    /// What there is to be told of it.
    public List<Notice> notices() {
        return leftOut.isEmpty() ? List.of() : List.of(Notice.of(
                Severity.WARNING, "left-out", "", "", Problem.of(leftOut)));
    }

    public boolean isFull() {
        return this == FULL;
    }

    /// Whether headings have notes.
    public boolean hasNotes() {
        return this != LARGE;
    }

    /// Whether people enter records by hand.
    public boolean isForEntering() {
        return this == ENTERING;
    }
}
