package dev.annals.spark.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/// Something about a record that is not as it is with most: it repeats another, or what it refers to is not there.
///
/// @param kind what it is
/// @param type the type of the record that it refers to
/// @param id the id of that
/// @param length how many code points that has, what is known of it, or who has to know it
public record Finding(Kind kind, String type, String id, long length) implements Serializable {

    public static final String KIND = "kind";

    public static final StructType SCHEMA = new StructType(new StructField[] {
        DataTypes.createStructField(Facts.POSITION, DataTypes.LongType, false),
        DataTypes.createStructField(KIND, DataTypes.StringType, false),
        DataTypes.createStructField(Facts.TYPE, DataTypes.StringType, false),
        DataTypes.createStructField(Facts.ID, DataTypes.StringType, false),
        DataTypes.createStructField(Facts.LENGTH, DataTypes.LongType, false)});

    /// What is not as it is with most.
    public enum Kind {
        /// A sound record before it has its id and says the same.
        SAME,
        /// A sound record before it has its id and says something else.
        OTHER,
        /// It is the description of the corpus, and not the first record.
        LATE,
        /// No sound record before it has the id that it refers to; for a link to an event, no record at all.
        MISSING,
        /// The source that it refers to may be shorter than it says.
        SHORT,
        /// What judges of a subset know of an actor or a place that the split names; comes with its first record.
        MARK,
        /// An event of a subset needs it.
        NEEDED,
        /// The event to which it has a link is not in the subset.
        LEADS_OUT,
        /// Another task has to know it: that of the split, or of the workbook, whose number is the length.
        SENT
    }

    /// The columns of records that are sent to the task of this number.
    public static Column[] sent(Column taker) {
        return new Column[] {
            col(Facts.POSITION), lit(Kind.SENT.name()).as(KIND), lit("").as(Facts.TYPE), lit("").as(Facts.ID), taker.cast("long").as(Facts.LENGTH)};
    }

    public static Finding of(Row row) {
        return new Finding(Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getLong(4));
    }
}
