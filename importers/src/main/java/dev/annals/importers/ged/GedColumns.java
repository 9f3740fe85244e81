package dev.annals.importers.ged;

import static dev.annals.core.model.FigureBound.BEST;
import static dev.annals.core.model.FigureBound.HIGH;
import static dev.annals.core.model.FigureBound.LOW;
import static dev.annals.core.model.Measure.KILLED;
import static dev.annals.importers.cell.Content.CODE;
import static dev.annals.importers.cell.Content.DAY;
import static dev.annals.importers.cell.Content.MEASURED;
import static dev.annals.importers.column.DatasetColumn.code;
import static dev.annals.importers.column.DatasetColumn.counted;
import static dev.annals.importers.column.DatasetColumn.countedOf;
import static dev.annals.importers.column.DatasetColumn.kept;
import static dev.annals.importers.column.DatasetColumn.mapped;
import static dev.annals.importers.column.DatasetColumn.mappedCode;

import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;

/// The columns of UCDP GED, in the order of release 25.1 (UCDP GED codebook, section 3).
final class GedColumns {

    static final DatasetColumn ID = mapped(CODE, "id", "id");
    static final DatasetColumn YEAR = kept(CODE, "year");
    static final DatasetColumn STATUS = kept("code_status");
    static final DatasetColumn CONFLICT = mapped("label of the code of the conflict; title, where there is no dyad", "conflict_name");
    static final DatasetColumn DYAD = mapped("title, label of the code of the dyad", "dyad_name");
    static final DatasetColumn VIOLENCE = mappedCode("detail", "ucdp-type-of-violence", "type_of_violence").labelledBy(Crosswalk.named("ucdp")::label);
    static final DatasetColumn SIDE_A_ID = mapped(CODE, "actor", "side_a_new_id");
    static final DatasetColumn SIDE_A = mapped("participation", "side_a");
    static final DatasetColumn SIDE_B_ID = mapped(CODE, "actor", "side_b_new_id");
    static final DatasetColumn SIDE_B = mapped("participation", "side_b");
    static final DatasetColumn SOURCES = mapped(CODE, "metric", "number_of_sources");
    static final DatasetColumn ARTICLES = mapped("sources, reports", "source_article");
    static final DatasetColumn ORIGINAL = mapped("reports", "source_original");
    static final DatasetColumn PRECISION = mappedCode("precision of the placing", "ucdp-where-precision", "where_prec").labelledBy(GedLabels::place);
    static final DatasetColumn SPOT = mapped("place", "where_coordinates");
    static final DatasetColumn WHERE = mapped("words of the placing", "where_description");
    static final DatasetColumn PROVINCE = mapped("place", "adm_1");
    static final DatasetColumn DISTRICT = mapped("place", "adm_2");
    static final DatasetColumn LATITUDE = mapped(MEASURED, "place", "latitude");
    static final DatasetColumn LONGITUDE = mapped(MEASURED, "place", "longitude");
    static final DatasetColumn COUNTRY = mapped("place", "country");
    static final DatasetColumn ISO3 = mapped("code of the country", "iso3");
    static final DatasetColumn COUNTRY_ID = mapped(CODE, "place", "country_id");
    static final DatasetColumn DATE_PRECISION = code("ucdp-date-precision", "date_prec").labelledBy(GedLabels::date);
    static final DatasetColumn START = mapped(DAY, "when", "date_start");
    static final DatasetColumn END = mapped(DAY, "when", "date_end");
    /// Numbers of a release that the names of the columns do not tell: those before 17.1 had other numbers (codebook, conflict_new_id).
    static final DatasetColumn SIDE_A_ANY_ID = mapped(CODE, "code of the actor", "side_a_id");
    static final DatasetColumn SIDE_B_ANY_ID = mapped(CODE, "code of the actor", "side_b_id");

    static final DatasetColumn GW_A = mapped(CODE, "code of the actor", "gwnoa");
    static final DatasetColumn GW_B = mapped(CODE, "code of the actor", "gwnob");

    static final DatasetColumns RELEASE_25 = DatasetColumns.of(
            ID, kept("relid"), YEAR, kept("active_year"), STATUS, VIOLENCE, kept("conflict_dset_id"),
            code("ucdp-conflict", "conflict_new_id").labelledBy(CONFLICT), CONFLICT, kept("dyad_dset_id"), code("ucdp-dyad", "dyad_new_id").labelledBy(DYAD), DYAD,
            kept("side_a_dset_id"), SIDE_A_ID, SIDE_A, kept("side_b_dset_id"), SIDE_B_ID, SIDE_B, SOURCES, ARTICLES,
            kept("source_office"), kept("source_date"), kept("source_headline"), ORIGINAL, PRECISION, SPOT, WHERE, PROVINCE, DISTRICT,
            LATITUDE, LONGITUDE, kept("geom_wkt"), code("prio-grid", "priogrid_gid"), COUNTRY, COUNTRY_ID, kept("region"),
            code("ucdp-event-clarity", "event_clarity").labelledBy(GedLabels::clarity), DATE_PRECISION, START, END, countedOf("side a (part of best)", KILLED, BEST, "deaths_a"),
            countedOf("side b (part of best)", KILLED, BEST, "deaths_b"), countedOf("civilians (part of best)", KILLED, BEST, "deaths_civilians"),
            countedOf("unknown status (part of best)", KILLED, BEST, "deaths_unknown"), counted(KILLED, BEST, "best", "best_est"), counted(KILLED, HIGH, "high", "high_est"),
            counted(KILLED, LOW, "low", "low_est"), GW_A, GW_B);

    /// With the one that the Humanitarian Data Exchange adds, and the numbers of any release.
    static final DatasetColumns ALL = RELEASE_25.and(
            ISO3, code("ucdp-conflict-any-release", "conflict_id").labelledBy(CONFLICT),
            code("ucdp-dyad-any-release", "dyad_id").labelledBy(DYAD), SIDE_A_ANY_ID, SIDE_B_ANY_ID);

    private GedColumns() {}
}
