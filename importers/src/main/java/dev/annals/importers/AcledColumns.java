package dev.annals.importers;

import static dev.annals.importers.Column.code;
import static dev.annals.importers.Column.kept;
import static dev.annals.importers.Column.mapped;
import static dev.annals.importers.Column.mappedCode;

import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;

/// The columns of ACLED (ACLED codebook; columns of the API and of the export tool).
final class AcledColumns {

    static final Column ID = mapped("id", "event_id_cnty");
    static final Column DATE = mapped("when", "event_date");
    static final Column TIME_PRECISION = mappedCode("when", "acled-time-precision", "time_precision");
    static final Column TYPE = mappedCode("detail", "acled-event-type", "event_type");
    static final Column SUBTYPE = mappedCode("detail, title", "acled-sub-event-type", "sub_event_type");
    static final Column ACTOR1 = mapped("actor, participation", "actor1");
    static final Column ALLIES1 = mapped("participations", "assoc_actor_1", "ally_actor_1");
    static final Column INTER1 = mapped("code of the actor", "inter1");
    static final Column ACTOR2 = mapped("actor, participation", "actor2");
    static final Column ALLIES2 = mapped("participations", "assoc_actor_2", "ally_actor_2");
    static final Column INTER2 = mapped("code of the actor", "inter2");
    static final Column GEO_PRECISION = mappedCode("precision of the placing", "acled-geo-precision", "geo_precision");
    static final Column SOURCE = mapped("reports", "source");
    static final Column NOTES = mapped("summary", "notes");
    static final Column TAGS = mapped("codes", "tags");
    static final Column TIMESTAMP = mappedCode("links", "acled-timestamp", "timestamp", "deleted_timestamp");
    static final NamedPlace PLACE = NamedPlace.of("acled", "country", "admin1", "admin2", "location", "latitude", "longitude");

    static final Columns ALL = Columns.of(
            ID, DATE, kept("year"), TIME_PRECISION, code("acled-disorder-type", "disorder_type"), TYPE, SUBTYPE, ACTOR1, ALLIES1, INTER1,
                    ACTOR2,
            ALLIES2, INTER2, code("acled-interaction", "interaction"), code("acled-civilian-targeting", "civilian_targeting"),
            code("iso-3166-1-numeric", "iso"), kept("region"), PLACE.country(), PLACE.province(), PLACE.district(), kept("admin3"),
                    PLACE.city(),
            PLACE.latitude(), PLACE.longitude(), GEO_PRECISION, SOURCE, code("acled-source-scale", "source_scale"), NOTES,
            Column.counted(Measure.KILLED, FigureBound.BEST, "fatalities"), TAGS, TIMESTAMP, kept("data_id"), kept("event_id_no_cnty"),
            code("gw", "gwno"),
            code("iso-3166-1-alpha-3", "iso3"), kept("population_1km"), kept("population_2km"), kept("population_5km"),
                    kept("population_best"));

    private AcledColumns() {}
}
