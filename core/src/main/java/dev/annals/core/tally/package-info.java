/// What is counted of a corpus, and by which rules: the same for charts, statistics and subsets.
///
/// Start with [Tally][dev.annals.core.tally.Tally], which counts events by [Periods][dev.annals.core.tally.Periods], by places that a `Gazetteer`
/// knows, by actors, and the people killed as [KilledFigures][dev.annals.core.tally.KilledFigures] reads them; [Scenes][dev.annals.core.tally.Scenes]
/// says where an event happened. What it cannot place it counts apart, so that its numbers add up. A sum is as sure as the least sure of
/// its numbers, as its [Leeway][dev.annals.core.tally.Leeway] says.
@NullMarked
package dev.annals.core.tally;

import org.jspecify.annotations.NullMarked;
