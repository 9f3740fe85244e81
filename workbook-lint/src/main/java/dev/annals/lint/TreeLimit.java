package dev.annals.lint;

/// How much of a part may be held in memory; what Excel's own limits allow is less.
final class TreeLimit {

    private static final int MOST_ELEMENTS = 2_000_000;
    private static final long MOST_CHARACTERS = 64L << 20;

    private final String part;
    private int elements;
    private long characters;

    /// For what is kept of a part.
    TreeLimit(String part) {
        this.part = part;
    }

    void addElement() throws DamagedPart {
        if (++elements > MOST_ELEMENTS) {
            throw new DamagedPart(part, "too-large", "has more than " + MOST_ELEMENTS + " elements that have to be looked at together");
        }
    }

    void addText(String text) throws DamagedPart {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new DamagedPart(part, "too-large", "has more than " + MOST_CHARACTERS + " characters that have to be looked at together");
        }
    }
}
