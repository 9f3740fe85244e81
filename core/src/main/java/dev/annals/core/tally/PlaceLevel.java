package dev.annals.core.tally;

/// How large the places are that events are counted by.
public enum PlaceLevel {
    COUNTRY("Countries", "country"),
    PROVINCE("Provinces", "province"),
    PLACE("Places, as exactly as they are given,", "place");

    private final String title;
    private final String unit;

    PlaceLevel(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /// What they are called at the beginning of a title.
    public String title() {
        return title;
    }

    /// What one of them is called.
    public String unit() {
        return unit;
    }
}
