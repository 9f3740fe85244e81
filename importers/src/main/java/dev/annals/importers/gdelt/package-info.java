/// The events of the GDELT Project and the mentions of them in articles.
///
/// Start with [GdeltDataset][dev.annals.importers.gdelt.GdeltDataset]. Mentions are a table of their own, and are events of their own
/// where they are read alone. Where they lie beside their events, they wait on disk and become reports of them.
@NullMarked
package dev.annals.importers.gdelt;

import org.jspecify.annotations.NullMarked;
