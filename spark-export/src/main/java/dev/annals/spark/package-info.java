/// The same exports on Apache Spark, for corpora that outgrow one machine; an optional module.
///
/// Start with [AnnalsSpark][dev.annals.spark.AnnalsSpark]. Files are cut into [splits][dev.annals.spark.LineSplit], and each is read twice, by the importer
/// that one machine has too. The first reading tells what each record is called and refers to ([RecordFacts][dev.annals.spark.RecordFacts]); from that
/// [Decisions][dev.annals.spark.Decisions] finds by shuffles what does not fit. The second writes: [ShardTask][dev.annals.spark.ShardTask] runs the usual
/// [Transfer][dev.annals.core.transfer.Transfer] over each split, with [DecidedRecords][dev.annals.spark.DecidedRecords] in the place of an index.
/// What files of a dataset have to know of each other is found before by [DatasetFinding][dev.annals.spark.DatasetFinding].
/// Rows of tables name records of other splits: [LentRecords][dev.annals.spark.LentRecords] finds which, and [TableShard][dev.annals.spark.TableShard] writes them.
@NullMarked
package dev.annals.spark;

import org.jspecify.annotations.NullMarked;
