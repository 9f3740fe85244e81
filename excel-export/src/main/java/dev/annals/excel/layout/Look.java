package dev.annals.excel.layout;

/// How a cell of a row looks; the order is that of the cell formats of the workbook, so that rows can name them before there is a workbook.
public enum Look {
    TEXT("@", true, false),
    PLAIN("@", false, false),
    QUOTED_TEXT("@", true, true),
    QUOTED_PLAIN("@", false, true),
    COMPUTED("@", false, false),
    QUOTED_COMPUTED("@", false, true),
    WHOLE("0", false, false),
    AMOUNT("General", false, false),
    WHOLE_AMOUNT("#,##0", false, false),
    DAY("yyyy-mm-dd", false, false),
    FLAG("General", false, false),
    LINK("@", false, false),
    LINKED_NUMBER("#,##0", false, false);

    private final String numberFormat;
    private final boolean wrapped;
    private final boolean quoted;

    Look(String numberFormat, boolean wrapped, boolean quoted) {
        this.numberFormat = numberFormat;
        this.wrapped = wrapped;
        this.quoted = quoted;
    }

    public String numberFormat() {
        return numberFormat;
    }

    public boolean holdsText() {
        return numberFormat.equals("@");
    }

    public boolean wrapped() {
        return wrapped;
    }

    /// Whether what is typed into such a cell stays text, as after an apostrophe.
    public boolean quoted() {
        return quoted;
    }

    /// The index of its cell format; format 0 is that of cells without one.
    @SuppressWarnings("EnumOrdinal") // the order is that of the formats
    public int format() {
        return ordinal() + 1;
    }

    /// How text looks in a column of this look that a spreadsheet would take for a formula.
    public Look ofText(boolean likeFormula) {
        return switch (this) {
            case TEXT, QUOTED_TEXT -> likeFormula ? QUOTED_TEXT : TEXT;
            case COMPUTED, QUOTED_COMPUTED -> likeFormula ? QUOTED_COMPUTED : COMPUTED;
            case LINK, LINKED_NUMBER -> LINK;
            case PLAIN, QUOTED_PLAIN, WHOLE, AMOUNT, WHOLE_AMOUNT, DAY, FLAG -> likeFormula ? QUOTED_PLAIN : PLAIN;
        };
    }

    /// How a number looks in a column of this look.
    public Look ofNumber(boolean integer) {
        return switch (this) {
            case AMOUNT -> integer ? WHOLE_AMOUNT : AMOUNT;
            case WHOLE, WHOLE_AMOUNT, LINKED_NUMBER -> this;
            case TEXT, QUOTED_TEXT -> integer ? WHOLE_AMOUNT : AMOUNT;
            case PLAIN, QUOTED_PLAIN, COMPUTED, QUOTED_COMPUTED, DAY, FLAG, LINK -> AMOUNT;
        };
    }
}
