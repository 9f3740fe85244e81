/// Files of any file system of Hadoop, cut into splits.
///
/// Start with [SplitPlan][dev.annals.spark.split.SplitPlan], which cuts, and [SplitReading][dev.annals.spark.split.SplitReading], by which a task gives its split to the
/// importer of its format as a file of its own.
@NullMarked
package dev.annals.spark.split;

import org.jspecify.annotations.NullMarked;
