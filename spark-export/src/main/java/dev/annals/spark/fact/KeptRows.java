package dev.annals.spark.fact;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/// Rows on the disks of the executors, without the plan by which they were worked out: the plans of loops hold those of all turns before, several times over,
/// and planning would take longer than the work.
public final class KeptRows {

    private KeptRows() {}

    public static Dataset<Row> of(Dataset<Row> rows) {
        return rows.sparkSession().createDataFrame(rows.toJavaRDD().persist(StorageLevel.DISK_ONLY()), rows.schema());
    }
}
