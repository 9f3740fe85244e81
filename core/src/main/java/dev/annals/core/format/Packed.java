package dev.annals.core.format;

import dev.annals.core.limit.CountedBytes;
import dev.annals.core.limit.GzipMembers;
import dev.annals.core.limit.Unpacking;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// What is packed with gzip (RFC 1952), out and in.
///
/// The header holds no time (section 2.3.1), so that the same content always gives the same bytes.
public final class Packed {

    /// What the names of packed files end with.
    public static final String EXTENSION = ".gz";
    private static final int BUFFER = 1 << 16;

    private Packed() {}

    /// Whether a file of this name is to be packed.
    public static boolean isAskedBy(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /// The name of a file without the extension that says that it is packed.
    public static String nameWithin(String name) {
        return isAskedBy(name) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    /// Whether bytes begin as something packed does (section 2.3.1).
    public static boolean begins(byte[] bytes) {
        return startsWith(bytes, 0x1f, 0x8b);
    }

    /// Whether bytes begin with these.
    public static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /// A stream that packs what it gets when the name of the output asks for it; closing it ends what is packed and leaves the given stream open.
    public static OutputStream pack(String name, OutputStream out) throws IOException {
        var open = new Unclosed(out);
        return isAskedBy(name) ? new GZIPOutputStream(open, BUFFER) : open;
    }

    /// These bytes, packed.
    public static byte[] pack(byte[] content) {
        var packed = new ByteArrayOutputStream(content.length / 8);
        try (var stream = new GZIPOutputStream(packed, BUFFER)) {
            stream.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it goes to memory only
        }
        return packed.toByteArray();
    }

    /// The bytes of an input, unpacked if they are packed, whatever its name.
    ///
    /// Throws [UnreadableInput] when the input cannot be read; an [IOException] then means that what is packed is damaged.
    public static InputStream unpack(Input input) throws IOException {
        return unpack(new Guarded(input));
    }

    /// The bytes of a stream, unpacked if they are packed; fails with [dev.annals.core.limit.LimitReached] when they become too many.
    public static InputStream unpack(InputStream stream) throws IOException {
        var taken = new CountedBytes(stream);
        var in = new BufferedInputStream(taken, BUFFER);
        in.mark(2);
        boolean packed = begins(in.readNBytes(2));
        in.reset();
        return packed ? new Unpacking(new GzipMembers(in), taken::count) : in;
    }

    /// Stays open.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    /// Tells a disk that fails from bytes that are bad.
    private static final class Guarded extends FilterInputStream {

        private final String name;

        Guarded(Input input) {
            super(input.open());
            this.name = input.name();
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw new UnreadableInput(name, e);
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            try {
                return super.read(target, offset, length);
            } catch (IOException e) {
                throw new UnreadableInput(name, e);
            }
        }
    }
}
