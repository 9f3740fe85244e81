package dev.annals.excel.layout;

import java.util.Arrays;

/// The sheets that are made from others, and are not read back.
public enum ComputedSheet {
    COVER("Cover"),
    CONTENTS("Contents"),
    OVERVIEW("Overview"),
    EVENT_TABLE("Event table"),
    TIMELINE("Timeline"),
    DISAGREEMENTS("Disagreements"),
    PIVOT_TABLES("Pivot tables"),
    CHART_DATA("Chart data"),
    CODE_LISTS("Code lists"),
    EXAMPLE("Worked example");

    private final String title;

    ComputedSheet(String title) {
        this.title = title;
    }

    /// The name on its tab.
    public String title() {
        return title;
    }

    /// Whether a sheet of this name is one of them; Excel compares names without regard to capitals.
    public static boolean isCalled(String name) {
        return Arrays.stream(values()).anyMatch(sheet -> sheet.title.equalsIgnoreCase(name));
    }
}
