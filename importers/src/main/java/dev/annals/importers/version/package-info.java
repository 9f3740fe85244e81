/// Which of several rows of one id is the newest.
///
/// A dataset is published again and again, and a file can hold several versions of an event.
/// Start with [WaitingRows][dev.annals.importers.version.WaitingRows]: rows of an id wait there, in scratch, until the last of them is read.
/// [Version][dev.annals.importers.version.Version] is what counts of a row, and
/// [Standing][dev.annals.importers.version.Standing] finds the one that keeps the id. What becomes of the others is not decided here.
@NullMarked
package dev.annals.importers.version;

import org.jspecify.annotations.NullMarked;
