package dev.annals.core.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The beginning of an input, by which a format may be recognised: its first 64 KB at most, unpacked where it is a `.gz` or `.zip`.
public final class Head {

    private static final int LENGTH = 1 << 16;

    private final String name;
    private final byte[] bytes;

    private Head(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// The beginning of this input; throws [UnreadableInput].
    public static Head of(Input input) {
        try (var stream = new BufferedInputStream(input.open(), LENGTH)) {
            stream.mark(4);
            byte[] magic = stream.readNBytes(4);
            stream.reset();
            return head(input.name(), magic, stream);
        } catch (ZipException | EOFException e) {
            return new Head(input.name(), new byte[0]);
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    private static Head head(String name, byte[] magic, InputStream stream) throws IOException {
        if (Packed.begins(magic)) {
            return new Head(name, available(Packed.unpack(stream)));
        }
        if (Packed.startsWith(magic, 'P', 'K', 3, 4)) {
            var zip = new ZipInputStream(stream);
            ZipEntry entry = zip.getNextEntry();
            return entry == null ? new Head(name, new byte[0]) : new Head(entry.getName(), available(zip));
        }
        return new Head(name, stream.readNBytes(LENGTH));
    }

    /// What can be unpacked: a broken archive shows as much as it still has.
    private static byte[] available(InputStream packed) throws IOException {
        byte[] bytes = new byte[LENGTH];
        int length = 0;
        try {
            for (int read = packed.read(bytes); read > 0; read = packed.read(bytes, length, LENGTH - length)) {
                length += read;
            }
        } catch (ZipException | EOFException e) {
            return Arrays.copyOf(bytes, length);
        }
        return Arrays.copyOf(bytes, length);
    }

    /// The name of the file, or of the first file within a `.zip`.
    public String name() {
        return name;
    }

    /// A stream over the beginning.
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /// The beginning as text; what a charset cannot read, such as a character cut at the end, is U+FFFD.
    public String text(Charset charset) {
        return new String(bytes, charset);
    }
}
