package dev.annals.json.map;

/// How features follow each other in a file.
public enum GeoLayout {
    /// Members of one collection (RFC 7946, 3.3), each on a line of its own.
    COLLECTION("{\"type\":\"FeatureCollection\",\"features\":[", "\n", ",\n", "\n]}\n"),
    /// One a line.
    LINES("", "", "\n", "\n");

    private final String beginning;
    private final String beforeFirst;
    private final String between;
    private final String end;

    GeoLayout(String beginning, String beforeFirst, String between, String end) {
        this.beginning = beginning;
        this.beforeFirst = beforeFirst;
        this.between = between;
        this.end = end;
    }

    String beginning() {
        return beginning;
    }

    /// What stands before a feature.
    String before(boolean first) {
        return first ? beforeFirst : between;
    }

    /// What stands after the last feature, or after none.
    String end(boolean empty) {
        return empty && this == LINES ? "" : end;
    }
}
