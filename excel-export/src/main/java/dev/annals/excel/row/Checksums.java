package dev.annals.excel.row;

/// Checksums of texts that follow one another (CRC-32, as ZIP files have it).
///
/// A checksum is what is left of a polynomial over GF(2); what stands before n bytes is multiplied by x to the power of 8n.
final class Checksums {

    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 1 << 31;
    private static final int ONE_BYTE = ONE >>> 8;

    private Checksums() {}

    /// The checksum of two texts, of which the second has so many bytes.
    static long joined(long first, long second, long length) {
        return (times((int) first, power(length)) ^ second) & 0xFFFF_FFFFL;
    }

    private static int power(long bytes) {
        int result = ONE;
        int factor = ONE_BYTE;
        for (long left = bytes; left > 0; left >>>= 1) {
            if ((left & 1) == 1) {
                result = times(result, factor);
            }
            factor = times(factor, factor);
        }
        return result;
    }

    private static int times(int one, int other) {
        int product = 0;
        int shifted = other;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            product ^= (one & bit) == 0 ? 0 : shifted;
            shifted = (shifted >>> 1) ^ ((shifted & 1) == 0 ? 0 : POLYNOMIAL);
        }
        return product;
    }
}
