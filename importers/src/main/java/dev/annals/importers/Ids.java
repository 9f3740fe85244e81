package dev.annals.importers;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// Ids of records, made from what a dataset calls them.
final class Ids {

    /// Longer ids are shortened, because they become file names and addresses elsewhere.
    private static final int LONGEST = 200;

    private Ids() {}

    /// An id such as `ged:actor:144`; parts from the data are escaped, so that different parts never make the same id.
    static String of(String prefix, String... parts) {
        String id = prefix + Arrays.stream(parts).map(Ids::escaped).collect(Collectors.joining("/", ":", ""));
        return id.length() <= LONGEST ? id : prefix + ":sha256-" + FileSurvey.hashOf(id);
    }

    /// Percent signs, slashes, white space other than a space inside, and control characters as in RFC 3986, section 2.1, but by UTF-16 unit.
    private static String escaped(String part) {
        if (part.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '%' && c != '/')) {
            return part;
        }
        var text = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean edge = i == 0 || i == part.length() - 1;
            if (c == '%' || c == '/' || Character.isISOControl(c) || (edge && Character.isWhitespace(c))) {
                text.append('%').append(HexFormat.of().toHexDigits(c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
