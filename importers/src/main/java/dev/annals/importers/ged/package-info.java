/// The Georeferenced Event Dataset of the Uppsala Conflict Data Program.
///
/// Start with [GedDataset][dev.annals.importers.ged.GedDataset], and its columns. The other classes read what takes several columns
/// together: the two sides, the places, and the reports with their dates.
@NullMarked
package dev.annals.importers.ged;

import org.jspecify.annotations.NullMarked;
