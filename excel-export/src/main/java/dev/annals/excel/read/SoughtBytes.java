package dev.annals.excel.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Some bytes of ASCII that are looked for, in as large steps as what stands there allows (Horspool, Software: Practice and Experience 10, 1980).
final class SoughtBytes {

    private final byte[] wanted;
    private final int[] steps = new int[0x80];

    SoughtBytes(String ascii) {
        this.wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(steps, wanted.length);
        for (int i = 0; i + 1 < wanted.length; i++) {
            steps[wanted[i]] = wanted.length - 1 - i;
        }
    }

    byte[] bytes() {
        return wanted.clone();
    }

    int length() {
        return wanted.length;
    }

    /// Where they stand between two places; negative where they do not.
    int in(byte[] bytes, int from, int to) {
        int last = wanted.length - 1;
        int i = from + last;
        while (i < to) {
            byte b = bytes[i];
            if (b == wanted[last] && standAt(bytes, i - last)) {
                return i - last;
            }
            i += b < 0 ? wanted.length : steps[b];
        }
        return -1;
    }

    boolean standAt(byte[] bytes, int from) {
        return Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
