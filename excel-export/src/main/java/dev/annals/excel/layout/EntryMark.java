package dev.annals.excel.layout;

/// The line by which a workbook is known as one that people enter records into.
public final class EntryMark {

    /// The line itself.
    public static final String TEXT = "annals-entering 1";

    private EntryMark() {}

    /// Whether a text is that line.
    public static boolean is(String text) {
        return text.strip().equals(TEXT);
    }
}
