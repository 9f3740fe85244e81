/// Sheets that show the records in other ways than one by one: the timeline, the disagreements, the dictionary, and the numbers of the
/// charts.
///
/// Start with [Views][dev.annals.excel.view.Views], which is told of each event and adds the sheets that have rows. `Timeline` and
/// `Disagreements` keep entries sorted on disk, `Wording` puts them into words, and
/// [Tally][dev.annals.core.tally.Tally] of core counts. None of it is read back.
@NullMarked
package dev.annals.excel.view;

import org.jspecify.annotations.NullMarked;
