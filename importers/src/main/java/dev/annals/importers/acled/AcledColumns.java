package dev.annals.importers.acled;

import static dev.annals.importers.column.DatasetColumn.code;
import static dev.annals.importers.column.DatasetColumn.kept;
import static dev.annals.importers.column.DatasetColumn.mapped;
import static dev.annals.importers.column.DatasetColumn.mappedCode;

import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.importers.cell.Content;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;
import dev.annals.importers.table.NamedPlace;
import dev.annals.importers.table.PointScale;
import java.util.Map;

/// The columns of ACLED (ACLED codebook; columns of the API and of the export tool).
final class AcledColumns {

    static final DatasetColumn ID = mapped(Content.CODE, "id", "event_id_cnty");
    static final DatasetColumn DATA_ID = mapped(Content.CODE, "id", "data_id");
    static final DatasetColumn DATE = mapped(Content.DAY, "when", "event_date");
    static final DatasetColumn YEAR = kept(Content.CODE, "year");
    static final DatasetColumn TIME_PRECISION = mappedCode("when", "acled-time-precision", "time_precision");
    static final DatasetColumn TYPE = mappedCode("detail", "acled-event-type", "event_type");
    static final DatasetColumn SUBTYPE = mappedCode("detail, title", "acled-sub-event-type", "sub_event_type");
    static final DatasetColumn ACTOR1 = mapped("actor, participation", "actor1");
    static final DatasetColumn ALLIES1 = mapped("participations", "assoc_actor_1", "ally_actor_1");
    static final DatasetColumn INTER1 = mapped(Content.CODE, "code of the actor", "inter1");
    static final DatasetColumn ACTOR2 = mapped("actor, participation", "actor2");
    static final DatasetColumn ALLIES2 = mapped("participations", "assoc_actor_2", "ally_actor_2");
    static final DatasetColumn INTER2 = mapped(Content.CODE, "code of the actor", "inter2");
    static final DatasetColumn GEO_PRECISION = mappedCode("precision of the placing", "acled-geo-precision", "geo_precision");
    static final DatasetColumn SOURCE = mapped("reports", "source");
    static final DatasetColumn NOTES = mapped("summary", "notes");
    static final DatasetColumn TAGS = mapped("codes", "tags");
    static final DatasetColumn TIMESTAMP = mappedCode("links", "acled-timestamp", "timestamp", "deleted_timestamp");

    /// Codebook, "Spatial precision codes": 1 is a town of which the point is given; with 2 and 3 a town or a landmark stands for an event that
    /// was elsewhere in the region.
    private static final PointScale POINTS = new PointScale(Map.of("1", CoordinatesPrecision.EXACT));

    static final NamedPlace PLACE = NamedPlace.of("acled", "country", "admin1", "admin2", "location", "latitude", "longitude")
            .pointed(row -> POINTS.of(row, GEO_PRECISION));

    static final DatasetColumns ALL = DatasetColumns.of(
            ID, DATE, YEAR, TIME_PRECISION, code("acled-disorder-type", "disorder_type"), TYPE, SUBTYPE, ACTOR1, ALLIES1, INTER1,
                    ACTOR2,
            ALLIES2, INTER2, code("acled-interaction", "interaction"), code("acled-civilian-targeting", "civilian_targeting"),
            code(Content.THREE_DIGITS, "iso-3166-1-numeric", "iso"), kept("region"), PLACE.country(), PLACE.province(), PLACE.district(), kept("admin3"),
                    PLACE.city(),
            PLACE.latitude(), PLACE.longitude(), GEO_PRECISION, SOURCE, code("acled-source-scale", "source_scale"), NOTES,
            DatasetColumn.counted(Measure.KILLED, FigureBound.BEST, "fatalities"), TAGS, TIMESTAMP, DATA_ID, kept("event_id_no_cnty"),
            code("gw", "gwno"),
            code("iso-3166-1-alpha-3", "iso3"), kept("population_1km"), kept("population_2km"), kept("population_5km"),
                    kept("population_best"));

    private AcledColumns() {}
}
