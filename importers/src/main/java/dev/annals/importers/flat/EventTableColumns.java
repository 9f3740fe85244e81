package dev.annals.importers.flat;

import static dev.annals.importers.cell.Content.CODE;
import static dev.annals.importers.cell.Content.DAY;
import static dev.annals.importers.cell.Content.MEASURED;
import static dev.annals.importers.cell.Content.TEXT;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.SnakeCase;
import dev.annals.importers.cell.Content;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;

/// The columns of the Event table, in its order.
final class EventTableColumns {

    static final DatasetColumn ID = read(TEXT, "id", FlatEvent.ID);
    static final DatasetColumn FACTUALITY = read(TEXT, "factuality", FlatEvent.FACTUALITY);
    static final DatasetColumn DATE_FROM = read(DAY, "when", FlatEvent.DATE_FROM);
    static final DatasetColumn DATE_TO = read(DAY, "when", FlatEvent.DATE_TO);
    static final DatasetColumn DATE_PRECISION = read(TEXT, "when", FlatEvent.DATE_PRECISION);
    static final DatasetColumn DATE_NATURE = read(TEXT, "when", FlatEvent.DATE_NATURE);
    static final DatasetColumn DATE_QUALIFIER = read(TEXT, "when", FlatEvent.DATE_QUALIFIER);
    static final DatasetColumn DATE_WORDS = read(TEXT, "when, the words of the text", FlatEvent.DATE_WORDS);
    static final DatasetColumn YEAR = read(CODE, "compared with the days", FlatEvent.YEAR);
    static final DatasetColumn MONTH = read(TEXT, "compared with the days", FlatEvent.MONTH);
    static final DatasetColumn COUNTRY = read(TEXT, "place", FlatEvent.COUNTRY);
    static final DatasetColumn PROVINCE = read(TEXT, "place", FlatEvent.PROVINCE);
    static final DatasetColumn PLACE = read(TEXT, "places", FlatEvent.PLACE);
    static final DatasetColumn LATITUDE = read(MEASURED, "place", FlatEvent.LATITUDE);
    static final DatasetColumn LONGITUDE = read(MEASURED, "place", FlatEvent.LONGITUDE);
    static final DatasetColumn LOCATION_PRECISION = read(TEXT, "precision of the placings", FlatEvent.LOCATION_PRECISION);
    static final DatasetColumn COORDINATES_PRECISION = read(TEXT, "place", FlatEvent.COORDINATES_PRECISION);
    static final DatasetColumn KIND = read(TEXT, "detail", FlatEvent.KIND);
    static final DatasetColumn SUB_KIND = read(TEXT, "detail, where it is a code of the kind", FlatEvent.SUB_KIND);
    static final DatasetColumn CODES = kept(FlatEvent.CODES);
    static final DatasetColumn TITLE = read(TEXT, "title, and what the detail asks for in words", FlatEvent.TITLE);
    static final DatasetColumn SUMMARY = read(TEXT, "summary", FlatEvent.SUMMARY);
    static final DatasetColumn INITIATORS = read(TEXT, "actors, participations", FlatEvent.INITIATORS);
    static final DatasetColumn TARGETS = read(TEXT, "actors, participations", FlatEvent.TARGETS);
    static final DatasetColumn PARTICIPANTS = read(TEXT, "actors, participations", FlatEvent.PARTICIPANTS);
    static final DatasetColumn OTHERS = read(TEXT, "actors, participations", FlatEvent.OTHERS);
    static final DatasetColumn KILLED_LOW = read(CODE, "figure", FlatEvent.KILLED_LOW);
    static final DatasetColumn KILLED_BEST = read(CODE, "figure", FlatEvent.KILLED_BEST);
    static final DatasetColumn KILLED_HIGH = read(CODE, "figure", FlatEvent.KILLED_HIGH);
    static final DatasetColumn KILLED_IS = read(TEXT, "kind of the amounts", FlatEvent.KILLED_IS);
    static final DatasetColumn KILLED_DOUBTS = kept(FlatEvent.KILLED_DOUBTS);
    static final DatasetColumn KILLED_FURTHER = kept(FlatEvent.KILLED_FURTHER);
    static final DatasetColumn INJURED_LOW = read(CODE, "figure", FlatEvent.INJURED_LOW);
    static final DatasetColumn INJURED_BEST = read(CODE, "figure", FlatEvent.INJURED_BEST);
    static final DatasetColumn INJURED_HIGH = read(CODE, "figure", FlatEvent.INJURED_HIGH);
    static final DatasetColumn INJURED_IS = read(TEXT, "kind of the amounts", FlatEvent.INJURED_IS);
    static final DatasetColumn FIGURES = kept(FlatEvent.FIGURES);
    static final DatasetColumn DISAGREEMENT = kept(FlatEvent.DISAGREEMENT);
    static final DatasetColumn SOURCES = kept(FlatEvent.SOURCES);
    static final DatasetColumn PUBLISHERS = read(TEXT, "reports", FlatEvent.PUBLISHERS);
    static final DatasetColumn FIRST_URL = read(TEXT, "source, report", FlatEvent.FIRST_URL);
    static final DatasetColumn DATASET = read(TEXT, "note of the lineage", FlatEvent.DATASET);
    static final DatasetColumn DATASET_VERSION = read(TEXT, "note of the lineage", FlatEvent.DATASET_VERSION);
    static final DatasetColumn LOCAL_ID = read(TEXT, "note of the lineage", FlatEvent.LOCAL_ID);

    static final DatasetColumns ALL = DatasetColumns.of(
            ID, FACTUALITY, DATE_FROM, DATE_TO, DATE_PRECISION, DATE_NATURE, DATE_QUALIFIER, DATE_WORDS, YEAR, MONTH, COUNTRY, PROVINCE, PLACE, LATITUDE,
            LONGITUDE, LOCATION_PRECISION, COORDINATES_PRECISION, KIND, SUB_KIND, CODES, TITLE, SUMMARY, INITIATORS, TARGETS, PARTICIPANTS, OTHERS, KILLED_LOW,
            KILLED_BEST, KILLED_HIGH, KILLED_IS, KILLED_DOUBTS, KILLED_FURTHER, INJURED_LOW, INJURED_BEST, INJURED_HIGH, INJURED_IS, FIGURES, DISAGREEMENT,
            SOURCES, PUBLISHERS, FIRST_URL, DATASET, DATASET_VERSION, LOCAL_ID);

    private EventTableColumns() {}

    private static DatasetColumn read(Content content, String to, Field<FlatEvent, ?> field) {
        return DatasetColumn.mapped(content, to, SnakeCase.of(field.name()));
    }

    private static DatasetColumn kept(Field<FlatEvent, ?> field) {
        return DatasetColumn.kept(SnakeCase.of(field.name()));
    }
}
