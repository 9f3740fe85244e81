/// The Integrated Crisis Early Warning System.
///
/// Start with [IcewsDataset][dev.annals.importers.icews.IcewsDataset]. Each row is who did what to whom, with a CAMEO code. The table of
/// columns and all that is made of them fit in that one class.
@NullMarked
package dev.annals.importers.icews;

import org.jspecify.annotations.NullMarked;
