package dev.annals.json.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Short texts of ASCII that come again and again, such as ids, each made once.
final class RecentTexts {

    private static final int PLACES = 1 << 12;
    private static final byte[] NONE = {};

    private final String[] texts = new String[PLACES];
    private final byte[][] encoded = new byte[PLACES][];

    RecentTexts() {
        Arrays.fill(texts, "");
        Arrays.fill(encoded, NONE);
    }

    /// The text of these bytes, of which this is the hash.
    String of(byte[] bytes, int from, int to, int hash) {
        int place = (hash ^ hash >>> 12) & PLACES - 1;
        if (!Arrays.equals(bytes, from, to, encoded[place], 0, encoded[place].length)) {
            encoded[place] = Arrays.copyOfRange(bytes, from, to);
            texts[place] = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        return texts[place];
    }
}
