package dev.annals.importers.column;

import dev.annals.importers.file.Cells;

/// The cells of a row, and what they are.
public record RowCells(DatasetLayout layout, Cells cells) {}
