package dev.annals.spark.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import dev.annals.core.model.Place;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/// Works out by shuffles which records are needed in turn: what is named, what that names, and the countries by which places of a code only are shown.
///
/// @param facts what the records are, what they name, and of which countries places have the codes
public record NeededRecords(Dataset<Row> facts) {

    /// The column of the id of the country by which a place is shown.
    public static final String SHOWN = "shown";

    private static final String[] KEY = {Facts.TYPE, Facts.ID};

    private Dataset<Row> of(String tag) {
        return facts.filter(col(Facts.TAG).equalTo(tag));
    }

    /// The place of each record that may be needed.
    public Dataset<Row> records() {
        return of(Facts.RECORD).select(Facts.POSITION, KEY);
    }

    /// What is needed, with what that names, and so on, until nothing new is named; what stands beside types and ids, such as who needs them, is handed on.
    public Dataset<Row> reached(Dataset<Row> begin) {
        Dataset<Row> records = records();
        Dataset<Row> names = of(Facts.NAME).select(Facts.POSITION, KEY).unionAll(countries());
        Column[] columns = Arrays.stream(begin.columns()).map(functions::col).toArray(Column[]::new);
        Dataset<Row> newest = KeptRows.of(begin.distinct());
        Dataset<Row> all = newest;
        while (!newest.isEmpty()) {
            Dataset<Row> places = newest.join(records, KEY).drop(KEY);
            newest = KeptRows.of(names.join(places, Facts.POSITION).select(columns).except(all));
            all = KeptRows.of(all.unionAll(newest));
        }
        return all;
    }

    private Dataset<Row> countries() {
        return shown(of(Facts.COUNTRY), of(Facts.CODED)).select(col(Facts.POSITION), lit(Place.ENTITY.name()).as(Facts.TYPE), col(SHOWN).as(Facts.ID));
    }

    /// Places that have the code of a country, with the id of the country by which they are shown: of all of the code the least one.
    public static Dataset<Row> shown(Dataset<Row> places, Dataset<Row> countries) {
        return places.join(countries.groupBy(Facts.TEXT).agg(min(Facts.ID).as(SHOWN)), Facts.TEXT);
    }
}
