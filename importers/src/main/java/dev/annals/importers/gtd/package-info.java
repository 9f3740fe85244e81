/// The Global Terrorism Database.
///
/// Start with [GtdDataset][dev.annals.importers.gtd.GtdDataset], and its columns. The other classes read what takes several columns
/// together: dates whose day or month is not known, and the groups with what they claim.
@NullMarked
package dev.annals.importers.gtd;

import org.jspecify.annotations.NullMarked;
