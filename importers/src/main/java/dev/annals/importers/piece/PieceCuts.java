package dev.annals.importers.piece;

import dev.annals.importers.file.FileForm;
import dev.annals.importers.file.RowPlace;
import java.util.ArrayList;
import java.util.List;

/// Cuts a file into pieces while somebody looks through it: each begins with the first row that begins behind so many bytes.
///
/// A piece in which no row begins is none, so that numbers may be missing. A file that is no separated text, or cannot be read to its end, has no pieces, and
/// neither have several files of one input.
public final class PieceCuts {

    private final long size;
    private final int most;
    private final List<NumberedPiece> pieces = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>(List.of(new Cut(0, RowPlace.BEGINNING, OpenSection.NONE)));
    private int files;
    private boolean stopped;

    private record Cut(int number, RowPlace place, OpenSection section) {}

    /// A piece with its number.
    ///
    /// @param number how many times as many bytes as a piece has come before it
    public record NumberedPiece(int number, FilePiece piece) {}

    /// Of so many bytes each, and so many at most, of which the last has all that is left.
    public PieceCuts(long size, int most) {
        this.size = size;
        this.most = most;
    }

    /// Somebody looks through one more file.
    public void open() {
        files++;
    }

    /// The number of the piece in which the row at hand is.
    public int current() {
        return cuts.getLast().number();
    }

    /// Nobody can begin to read in the middle of a file that has to be made UTF-8.
    public void begin(FileForm form) {
        stopped = form.isTranscoded();
    }

    /// All that follows stays in one piece.
    public void stop() {
        stopped = true;
    }

    /// Whether a piece begins with the row at this byte, if it can.
    public boolean areDue(long offset) {
        return !stopped && number(offset) > current();
    }

    private int number(long offset) {
        return (int) Math.min(offset / size, most - 1);
    }

    /// Begins a piece.
    public void cut(RowPlace place, SectionTrace trace) {
        cuts.add(new Cut(number(place.offset()), place, trace.open()));
    }

    /// The file was read to its end.
    public void finish(KnownFile file) {
        for (int n = 0; n < cuts.size(); n++) {
            Cut cut = cuts.get(n);
            long end = n + 1 < cuts.size() ? cuts.get(n + 1).place().offset() : FilePiece.REST;
            pieces.add(new NumberedPiece(cut.number(), new FilePiece(file, cut.place(), end, cut.section())));
        }
    }

    /// The pieces of the file.
    public List<NumberedPiece> pieces() {
        return files == 1 ? List.copyOf(pieces) : List.of();
    }
}
