/// Pieces of a large file, whose rows are read in several places although only the whole file shows how they are read.
///
/// Start with [FilePiece][dev.annals.importers.piece.FilePiece]. Who looks through the whole file has it cut by
/// [PieceCuts][dev.annals.importers.piece.PieceCuts]; whoever reads a piece goes on under the header of its rows, and counts them from where it begins.
@NullMarked
package dev.annals.importers.piece;

import org.jspecify.annotations.NullMarked;
