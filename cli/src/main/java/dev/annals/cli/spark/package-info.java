/// Exports that are handed over to Apache Spark; of Spark itself nothing is on the class path of the command.
///
/// Start with [SparkArguments][dev.annals.cli.spark.SparkArguments], the options; [SparkSubmission][dev.annals.cli.spark.SparkSubmission] starts what runs there.
@NullMarked
package dev.annals.cli.spark;

import org.jspecify.annotations.NullMarked;
