/// How corrections to an exported corpus come back, while the corpus went on changing.
///
/// Start with [Merge][dev.annals.core.merge.Merge]: it takes the corpus as it was exported, as it was edited and as it is now, gives the corpus with
/// the corrections, and tells every [Change][dev.annals.core.merge.Change]. What was corrected on both sides in different ways is a conflict: the
/// corpus keeps what it has now, and both values are told.
///
/// [Comparison][dev.annals.core.merge.Comparison] tells in what two corpora differ, with the same pairing of records and elements;
/// [Patched][dev.annals.core.merge.Patched] is a corpus in which such differences are made.
@NullMarked
package dev.annals.core.merge;

import org.jspecify.annotations.NullMarked;
