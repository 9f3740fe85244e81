/// What readings of splits find out, and what is decided on it by shuffles: the index and the survey of one machine, on many.
///
/// Start with [RecordFacts][dev.annals.spark.fact.RecordFacts], which tells what each record is called and refers to, and [Decisions][dev.annals.spark.fact.Decisions],
/// which finds what does not fit; [DecidedRecords][dev.annals.spark.fact.DecidedRecords] tells it to a task. What files of a dataset have to know of each other is found
/// before, by [DatasetFinding][dev.annals.spark.fact.DatasetFinding].
@NullMarked
package dev.annals.spark.fact;

import org.jspecify.annotations.NullMarked;
