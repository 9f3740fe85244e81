package dev.annals.importers.column;

import dev.annals.core.schema.WhiteSpace;
import dev.annals.importers.file.Sha256;
import java.util.HexFormat;

/// Ids of records, made from what a dataset calls them.
public final class Ids {

    /// Longer ids are shortened, because they become file names and addresses elsewhere.
    private static final int LONGEST = 200;

    private Ids() {}

    /// An id such as `ged:actor:144`; parts from the data are escaped, so that different parts never make the same id.
    public static String of(String prefix, String... parts) {
        boolean several = parts.length > 1;
        var text = new StringBuilder(prefix);
        for (int n = 0; n < parts.length; n++) {
            text.append(n == 0 ? ':' : '/').append(escaped(parts[n], several));
        }
        String id = parts.length == 0 ? prefix + ":" : text.toString();
        return id.length() <= LONGEST ? id : prefix + ":sha256-" + Sha256.of(id);
    }

    /// Percent signs, control characters, white space at the ends, and slashes where they separate parts, as a percent sign and four
    /// hexadecimal digits.
    private static String escaped(String part, boolean several) {
        if (isPlain(part, several)) {
            return part;
        }
        var text = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean edge = i == 0 || i == part.length() - 1;
            if (c == '%' || (c == '/' && several) || Character.isISOControl(c) || (edge && WhiteSpace.isAround(String.valueOf(c)))) {
                text.append('%').append(HexFormat.of().toHexDigits(c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isPlain(String part, boolean several) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '%' || (c == '/' && several)) {
                return false;
            }
        }
        return true;
    }
}
