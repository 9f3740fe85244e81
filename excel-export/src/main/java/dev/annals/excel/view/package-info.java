/// Sheets that show the records in other ways than one by one: the timeline, the disagreements, the dictionary, and the numbers of the
/// charts.
///
/// Start with [Views][dev.annals.excel.view.Views], which is told of each event and adds the sheets that have rows. `Timeline` and
/// `Disagreements` keep entries sorted on disk, `Wording` puts them into words, and [Tally][dev.annals.excel.view.Tally] counts: by
/// [Periods][dev.annals.excel.view.Periods], by places that a `Gazetteer` knows, and people killed as `KilledFigures` reads them. What it
/// cannot place it counts apart, so that its numbers add up. None of it is read back.
@NullMarked
package dev.annals.excel.view;

import org.jspecify.annotations.NullMarked;
