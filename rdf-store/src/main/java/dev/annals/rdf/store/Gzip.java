package dev.annals.rdf.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// Packs what is sent.
final class Gzip {

    private Gzip() {}

    static byte[] pack(byte[] content) {
        var packed = new ByteArrayOutputStream(content.length / 8);
        try (var stream = new GZIPOutputStream(packed, 1 << 13)) {
            stream.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it goes to memory only
        }
        return packed.toByteArray();
    }
}
