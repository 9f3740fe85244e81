package dev.annals.rdf;

import dev.annals.core.format.Input;
import dev.annals.core.format.UnreadableInput;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Files that are packed with gzip.
final class Gzip {

    static final String EXTENSION = ".gz";

    private static final int FIRST_BYTE = 0x1f; // RFC 1952 section 2.3.1
    private static final int SECOND_BYTE = 0x8b;
    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /// A stream that ends without closing the given one; packs what it gets when the name of the output asks for it.
    static OutputStream pack(String name, OutputStream out) throws IOException {
        var open = new Unclosed(out);
        return name.endsWith(EXTENSION) ? new GZIPOutputStream(open, BUFFER) : open;
    }

    /// The bytes of an input, unpacked if they are packed, whatever its name.
    ///
    /// Throws [UnreadableInput] when the input cannot be read; an [IOException] then means that what is packed is damaged.
    static InputStream unpack(Input input) throws IOException {
        var in = new BufferedInputStream(new Guarded(input), BUFFER);
        in.mark(2);
        boolean packed = in.read() == FIRST_BYTE && in.read() == SECOND_BYTE;
        in.reset();
        return packed ? new GZIPInputStream(in, BUFFER) : in;
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
