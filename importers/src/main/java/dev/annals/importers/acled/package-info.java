/// The Armed Conflict Location and Event Data.
///
/// Start with [AcledDataset][dev.annals.importers.acled.AcledDataset], and its columns. Rows are events; the columns of actors and their
/// associates become participants, and the interaction code stays a code.
@NullMarked
package dev.annals.importers.acled;

import org.jspecify.annotations.NullMarked;
