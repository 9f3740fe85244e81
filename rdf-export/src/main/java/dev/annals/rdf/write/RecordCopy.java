package dev.annals.rdf.write;

import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.term.TermWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Writes records that were read once more, to tell whether we would have written the bytes from which they were read.
public final class RecordCopy {

    private final Comparison comparison = new Comparison();
    private final ByteWriter writer;
    private final RecordFile file;

    /// In a syntax that is written as bytes, of records whose IRIs begin with this base.
    public RecordCopy(Syntax syntax, String base) {
        this.writer = writer(syntax, comparison, base);
        this.file = new FileOfBytes(new RdfFiles(syntax, GraphProfile.FULL), writer, base);
    }

    private static ByteWriter writer(Syntax syntax, OutputStream out, String base) {
        if (SyntaxWriters.open(syntax, out, base) instanceof ByteWriter writer) {
            return writer;
        }
        throw new IllegalArgumentException(syntax.title() + " is not written as bytes");
    }

    /// What stands before the first record of a file.
    public static byte[] head(Syntax syntax, String base) {
        var head = new ByteArrayOutputStream();
        try {
            ByteWriter writer = writer(syntax, head, base);
            writer.begin();
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take all
        }
        return head.toByteArray();
    }

    /// How terms look.
    public TermWriter terms() {
        return writer.terms();
    }

    /// Whether these bytes are what a record becomes, no less and no more.
    public boolean is(CorpusRecord record, byte[] bytes, int from, int to) {
        comparison.begin(bytes, from, to);
        try {
            boolean fits = file.gather(record).isEmpty();
            if (fits) {
                file.write();
                writer.end();
            }
            return fits && comparison.isComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a comparison takes all
        } catch (IllegalArgumentException e) {
            return false; // no file holds such a text
        }
    }

    /// Takes what is written only to compare it.
    private static final class Comparison extends OutputStream {

        private byte[] expected = {};
        private int at;
        private int end;
        private boolean same;

        void begin(byte[] bytes, int from, int to) {
            expected = bytes;
            at = from;
            end = to;
            same = true;
        }

        boolean isComplete() {
            return same && at == end;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] written, int offset, int length) {
            same = same && length <= end - at && Arrays.equals(written, offset, offset + length, expected, at, at + length);
            at += same ? length : 0;
        }
    }
}
