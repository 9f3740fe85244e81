package dev.annals.spark.fact;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.scratch.LongText;
import dev.annals.importers.piece.FilePiece;
import dev.annals.importers.piece.PieceCuts;
import dev.annals.spark.split.LineSplit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The pieces of a file as facts, each for the split that reads it, and what there is to tell of the file as a whole for the first of them.
final class SplitPieces {

    private SplitPieces() {}

    /// Writes something as bytes.
    @FunctionalInterface
    interface Writing {
        void write(DataOutputStream out) throws IOException;
    }

    /// Bytes as the text of a fact.
    static String text(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory take all
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /// The bytes of the text of a fact.
    static DataInputStream bytes(String text) {
        return new DataInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)));
    }

    /// Tells the pieces of the file whose first split this is. Where it has none, whoever looks through it again tells what there is to tell.
    static void tell(LineSplit first, List<PieceCuts.NumberedPiece> pieces, List<Notice> notices, FactSpool facts) {
        for (PieceCuts.NumberedPiece each : pieces) {
            facts.add(new Fact(Facts.PIECE, LineSplit.position(first.index() + each.number(), 0), "", "", 0, 0, Optional.of(text(each.piece()::write))));
        }
        if (!pieces.isEmpty()) {
            facts.add(new Fact(Facts.TOLD, first.position(0), "", "", 0, 0, Optional.of(text(out -> write(notices, out)))));
        }
    }

    static FilePiece piece(Fact fact) {
        try {
            return FilePiece.read(bytes(fact.text().orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a task wrote it whole
        }
    }

    private static void write(List<Notice> notices, DataOutputStream out) throws IOException {
        out.writeInt(notices.size());
        for (Notice notice : notices) {
            write(notice, out);
        }
    }

    private static void write(Notice notice, DataOutputStream out) throws IOException {
        List<String> texts = List.of(
                notice.severity().name(), notice.code(), notice.message(), notice.file().orElse(""), notice.part().orElse(""), number(notice.line()), number(notice.column()),
                notice.record().orElse(""), notice.field().orElse(""), notice.value().orElse(""));
        for (String text : texts) {
            LongText.write(text, out);
        }
    }

    private static String number(Optional<Long> number) {
        return number.map(Object::toString).orElse("");
    }

    /// What there is to tell of a file, in the order in which it was found.
    static List<Notice> notices(Fact fact) {
        var notices = new ArrayList<Notice>();
        try (var in = bytes(fact.text().orElseThrow())) {
            for (int left = in.readInt(); left > 0; left--) {
                notices.add(notice(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a task wrote it whole
        }
        return notices;
    }

    private static Notice notice(DataInputStream in) throws IOException {
        return new Notice(
                Severity.valueOf(LongText.read(in)), LongText.read(in), LongText.read(in), given(in), given(in), given(in).map(Long::valueOf), given(in).map(Long::valueOf),
                given(in), given(in), given(in));
    }

    private static Optional<String> given(DataInputStream in) throws IOException {
        return Optional.of(LongText.read(in)).filter(text -> !text.isEmpty());
    }
}
