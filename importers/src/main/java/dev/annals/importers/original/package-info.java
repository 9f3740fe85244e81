/// The rows of datasets, written back as they were.
///
/// Start with [OriginalExporter][dev.annals.importers.original.OriginalExporter]. Each event has its raw row, and each source its header,
/// so that a file comes back byte for byte. Mentions that were joined to their events are put back in their places.
@NullMarked
package dev.annals.importers.original;

import org.jspecify.annotations.NullMarked;
