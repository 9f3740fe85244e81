/// The same exports on Apache Spark, for corpora that outgrow one machine; an optional module.
///
/// Start with [AnnalsSpark][dev.annals.spark.AnnalsSpark]. Files are cut into splits (room `split`), and each is read twice, by the importer that one machine has too.
/// The first reading tells what each record is called and refers to, from which shuffles find what does not fit (room `fact`) and, where a part of a corpus is asked
/// for, what belongs to it (room `part`). The second writes: [ShardTask][dev.annals.spark.ShardTask] runs the usual [Transfer][dev.annals.core.transfer.Transfer] over
/// each split, with what was decided in the place of an index, and [OutputFolders][dev.annals.spark.OutputFolders] gives names to what was written. Rows of tables name
/// records of other splits: [LentRecords][dev.annals.spark.LentRecords] finds which, and [TableShard][dev.annals.spark.TableShard] writes them. Workbooks are
/// divided by [Workbooks][dev.annals.spark.Workbooks], and written from the records that are sent to a [WorkbookTask][dev.annals.spark.WorkbookTask] for each.
@NullMarked
package dev.annals.spark;

import org.jspecify.annotations.NullMarked;
