/// A part of a corpus that is a corpus: some of its events, with the actors, places and sources that these need.
///
/// Start with [Subset][dev.annals.core.subset.Subset], what was asked for; [Wish][dev.annals.core.subset.Wish] is one option of it, in words that
/// are kept in the description of the subset. The inputs are read more than once: [SubsetSelection][dev.annals.core.subset.SubsetSelection] finds
/// out first which events are wanted and what they need, as a `Judge` of each condition says, and [SubsetFates][dev.annals.core.subset.SubsetFates] then says
/// of each record whether it goes on. Where many machines read a corpus, [Judges][dev.annals.core.subset.Judges] tell each other what they know.
/// [SubsetRecords][dev.annals.core.subset.SubsetRecords] is the same for who reads a subset and writes none.
@NullMarked
package dev.annals.core.subset;

import org.jspecify.annotations.NullMarked;
