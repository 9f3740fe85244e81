package dev.annals.json;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A stream that is decompressed if it begins like a gzip file, whatever it is called; JSON begins with none of its bytes.
final class Gunzipping {

    private static final int BUFFER = 1 << 16;

    private final BufferedInputStream raw;
    private Optional<InputStream> plain = Optional.empty();
    private Optional<String> flaw = Optional.empty();

    Gunzipping(InputStream in) {
        this.raw = new BufferedInputStream(in, BUFFER);
    }

    /// Reads some bytes; 0 at the end, or where the compressed data is broken.
    int read(byte[] chunk) throws IOException {
        try {
            if (plain.isEmpty()) {
                plain = Optional.of(isCompressed() ? new GZIPInputStream(raw, BUFFER) : raw);
            }
            return Math.max(0, plain.get().read(chunk));
        } catch (ZipException | EOFException e) {
            flaw = Optional.of(e instanceof EOFException ? "it ends too early" : String.valueOf(e.getMessage()));
            return 0;
        }
    }

    /// The magic number of RFC 1952, section 2.3.1.
    private boolean isCompressed() throws IOException {
        raw.mark(2);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        return first == 0x1F && second == 0x8B;
    }

    /// What is wrong with the compressed data, if anything is.
    Optional<String> flaw() {
        return flaw;
    }
}
