package dev.annals.spark.fact;

import static org.apache.spark.sql.functions.lit;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/// The columns of what the first reading finds out.
public final class Facts {

    /// What a row is about: [#RECORD], [#REFERENCE], [#SPLIT], what rows of tables name, or what is found out about a part of a corpus.
    public static final String TAG = "tag";
    /// The place of the record among all of a run, or the number of the split.
    public static final String POSITION = "position";
    /// The type of the record, or of the one that it refers to.
    public static final String TYPE = "type";
    /// The id of the record, or of the one that it refers to.
    public static final String ID = "id";
    /// The fingerprint of the record.
    public static final String CONTENT = "content";
    /// How many code points the source has, where the passage ends, or how many line feeds the split has.
    public static final String LENGTH = "length";
    /// The description of a corpus as JSON, what a record has in common with others, an actor or place, what there is to tell, or what conditions say of an event.
    public static final String TEXT = "text";

    public static final String RECORD = "record";
    public static final String REFERENCE = "reference";
    public static final String SPLIT = "split";

    /// An event has a report that names no source, and may be called by its id.
    public static final String CALLED = "called";
    /// By what a record has to be told apart from others.
    public static final String TOLD_APART = "told-apart";
    /// The place in which a place lies.
    public static final String WITHIN = "within";
    /// The country of a place, by its code.
    public static final String COUNTRY = "country";
    /// A place is the country of a code.
    public static final String CODED = "coded";

    /// An event: which condition of a subset does not ask for it, and what it says.
    public static final String EVENT = "event";
    /// What an event of a subset needs.
    public static final String NEED = "need";
    /// What an actor or a place names.
    public static final String NAME = "name";
    /// Where a link of an event of a subset leads.
    public static final String LINK = "link";
    /// What judges know of an actor or a place.
    public static final String MARK = "mark";
    /// What a dataset is called.
    public static final String DATASET = "dataset";
    /// What judges have to tell.
    public static final String NOTICE = "notice";

    /// How many errors were told that left no record out.
    public static final String ERRORS = "errors";

    /// A file of a dataset cannot be read apart from others, for this reason.
    public static final String REFUSED = "refused";
    /// A file of a dataset: its name.
    static final String FILE = "file";
    /// What the files of a split hold.
    static final String CONTENTS = "contents";
    /// A piece of a file, which is read alone.
    static final String PIECE = "piece";
    /// What there is to tell of a file as a whole.
    static final String TOLD = "told";
    /// The id of a row.
    static final String ROW = "row";
    /// What rows say of a record, and how many.
    static final String SAID = "said";
    /// What a row says whose id others have too: its mark of age as the type, the place of its file as the length, and where it stands.
    static final String VERSION = "version";
    /// A record that rows name, and whether they make one of it; of a place the larger one as the text.
    static final String NAMED = "named";
    /// Where a split begins among the files of a run, and as the content how many splits its file has.
    public static final String PLACE = "place";
    /// The description of the corpus.
    public static final String DESCRIPTION = "description";
    /// What becomes of a row.
    static final String FATE = "fate";

    public static final StructType SCHEMA = new StructType(List.of(
                    text(TAG, false), number(POSITION), text(TYPE, false), text(ID, false), number(CONTENT), number(LENGTH), text(TEXT, true))
            .toArray(StructField[]::new));

    static final Column NO_TEXT = lit(null).cast("string");

    private Facts() {}

    /// A few rows that begin with a place, in the order of places: sorting them here needs no shuffle.
    static List<Row> inOrder(Dataset<Row> few) {
        return few.collectAsList().stream().sorted(Comparator.comparingLong(row -> row.getLong(0))).toList();
    }

    /// Columns that make a fact without content, of a tag.
    static Column[] columns(String tag, Column position, Column type, Column id, Column length, Column text) {
        return new Column[] {lit(tag).as(TAG), position.as(POSITION), type.as(TYPE), id.as(ID), lit(0L).as(CONTENT), length.as(LENGTH), text.as(TEXT)};
    }

    private static StructField text(String name, boolean nullable) {
        return DataTypes.createStructField(name, DataTypes.StringType, nullable);
    }

    private static StructField number(String name) {
        return DataTypes.createStructField(name, DataTypes.LongType, false);
    }
}
