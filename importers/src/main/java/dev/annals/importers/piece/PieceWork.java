package dev.annals.importers.piece;

import java.util.Optional;

/// What is done with the pieces of a file.
///
/// @param cuts cuts it into pieces, where somebody looks through it
/// @param piece the piece that is read, where it is not the whole file
public record PieceWork(Optional<PieceCuts> cuts, Optional<FilePiece> piece) {

    /// The file is read by one who looks through it.
    public static final PieceWork NONE = new PieceWork(Optional.empty(), Optional.empty());

    /// Somebody looks through the file.
    public static PieceWork cutting(PieceCuts cuts) {
        return new PieceWork(Optional.of(cuts), Optional.empty());
    }

    /// Somebody reads a piece.
    public static PieceWork reading(FilePiece piece) {
        return new PieceWork(Optional.empty(), Optional.of(piece));
    }
}
