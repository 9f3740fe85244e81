/// Parts of a corpus: which events are asked for, and what they need.
///
/// Start with [CorpusPart][dev.annals.spark.part.CorpusPart]; [SplitSurvey][dev.annals.spark.part.SplitSurvey] is what its tasks do.
@NullMarked
package dev.annals.spark.part;

import org.jspecify.annotations.NullMarked;
