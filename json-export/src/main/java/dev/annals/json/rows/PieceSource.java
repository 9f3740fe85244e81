package dev.annals.json.rows;

import dev.annals.json.text.BrokenText;
import dev.annals.json.text.Lines;
import dev.annals.json.text.ObjectTexts;
import dev.annals.json.text.Piece;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/// The texts of objects, cut by lines where each has one, so that a broken one does not spoil the next; else by their braces.
final class PieceSource implements Closeable {

    private final InputStream stream;
    private final Cut cut;

    private PieceSource(InputStream stream, Cut cut) {
        this.stream = stream;
        this.cut = cut;
    }

    /// A way to cut.
    private interface Cut {
        Optional<Piece> next() throws IOException;

        Optional<BrokenText> flaw();
    }

    static PieceSource ofLines(InputStream stream) {
        var lines = new Lines(stream);
        return new PieceSource(stream, new Cut() {
            @Override
            public Optional<Piece> next() throws IOException {
                return lines.next().map(Piece::withoutSeparator);
            }

            @Override
            public Optional<BrokenText> flaw() {
                return lines.flaw();
            }
        });
    }

    static PieceSource ofObjects(InputStream stream, Optional<String> list) {
        var texts = new ObjectTexts(stream, list);
        return new PieceSource(stream, new Cut() {
            @Override
            public Optional<Piece> next() throws IOException {
                return texts.next();
            }

            @Override
            public Optional<BrokenText> flaw() {
                return texts.flaw();
            }
        });
    }

    Optional<Piece> next() throws IOException {
        Optional<Piece> piece = cut.next();
        Optional<BrokenText> flaw = piece.isPresent() ? Optional.empty() : cut.flaw();
        if (flaw.isPresent()) {
            throw new ZipException(flaw.get().reason());
        }
        return piece;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
