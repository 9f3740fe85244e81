/// The Event table, an event a row, as [exports write it][dev.annals.core.flat.FlatEvent] or as people make one of their own.
///
/// Start with [EventTableDataset][dev.annals.importers.flat.EventTableDataset]; `EventTableColumns` says what becomes of each column, and
/// `Untold` which cells say more than an event of the row can hold.
@NullMarked
package dev.annals.importers.flat;

import org.jspecify.annotations.NullMarked;
