package dev.annals.cli.mutants;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Records as lines of NDJSON.
final class Records {

    private static final Pattern ID = Pattern.compile("\"id\":(\"(?:[^\"\\\\]|\\\\.)*+\")");

    private static final Pattern FILE = Pattern.compile("^\\{\"type\":\"source\",\"id\":\"[a-z-]+-file:|^\\{\"type\":\"corpus\".*\"Made of ");
    private static final Pattern PLACE = Pattern.compile(
            "(?<=\"source\":\"[a-z-]{1,20}-file:[^\"]{1,40}\",)\"start\":[0-9]+,\"end\":[0-9]+,\"sha256\":\"[0-9a-f]*\""
                    + "|\"row\":[0-9]+");

    private Records() {}

    static String key(String type, String id) {
        return type + " " + id;
    }

    static String key(String record) {
        Leaves leaves = Leaves.of(record);
        return key(leaves.get("/type"), leaves.get("/id"));
    }

    /// Whether a record tells of the file as a whole: what it holds, how long it is.
    static boolean isOfFile(String record) {
        return FILE.matcher(record).find();
    }

    /// A record without the places of its rows in the file, which move with whatever stands before.
    static String unplaced(String record) {
        return PLACE.matcher(record).replaceAll("");
    }

    /// Whether a record has the id of another one somewhere.
    static boolean mentions(String record, String other) {
        return record.contains(id(other));
    }

    static boolean isEvent(String record) {
        return record.startsWith("{\"type\":\"event\"");
    }

    /// The id as it stands there, with its quotes.
    static String id(String record) {
        Matcher matcher = ID.matcher(record);
        return matcher.find() ? matcher.group(1) : record;
    }
}
