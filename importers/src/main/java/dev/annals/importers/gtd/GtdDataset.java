package dev.annals.importers.gtd;

import dev.annals.core.format.Format;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Code;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Report;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.contents.TermsOfUse;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.table.Articles;
import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.PlacingScale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Global Terrorism Database (START, GTD codebook 2021).
public final class GtdDataset implements Dataset {

    static final DatasetTable TABLE = DatasetTable.of(
                    new Format("gtd", "Global Terrorism Database, CSV", List.of(), "text/csv"), "GTD", GtdColumns.ALL,
                    Dialect.COMMA, Dialect.SEMICOLON, Dialect.QUOTED_TAB)
            .recognisedBy(GtdColumns.ID, GtdColumns.YEAR, GtdColumns.ATTACK).withMissing(".");

    /// Codebook, "specificity": from 1, the city, to 5, not known.
    private static final PlacingScale SPECIFICITY = new PlacingScale(Map.of(
            "1", PlacingPrecision.NEAR, "2", PlacingPrecision.DISTRICT, "3", PlacingPrecision.DISTRICT, "4", PlacingPrecision.PROVINCE,
            "5", PlacingPrecision.UNKNOWN));

    private static final String BOMBING = "3";

    private final Crosswalk kinds = Crosswalk.named("gtd");

    /// Reads the Global Terrorism Database, saved as CSV.
    public static DatasetImporter importer() {
        return new DatasetImporter(TABLE, GtdDataset::new);
    }

    @Override
    public DatasetTable table() {
        return TABLE;
    }

    /// START, "End User Agreement" of the GTD (www.start.umd.edu/gtd/end-user-agreement).
    @Override
    public DatasetFacts facts() {
        TermsOfUse terms = TermsOfUse.of(
                "End user agreement of the GTD: not to be published, given on or used commercially",
                "National Consortium for the Study of Terrorism and Responses to Terrorism (START). Global Terrorism Database [data file]. "
                        + "https://www.start.umd.edu/gtd");
        return DatasetFacts.of(terms, GtdDates::when).in(row -> GtdColumns.PLACE.country(row));
    }

    @Override
    public Optional<String> id(DatasetRow row) {
        return row.numberedId(GtdColumns.ID);
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        GtdColumns.PLACE.place(row, cast);
        new GtdGroups(row, cast).gather();
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        event.when = GtdDates.when(row);
        event.summary = row.text(GtdColumns.SUMMARY);
        row.joined(": ", GtdColumns.ATTACK_TEXT, GtdColumns.TARGET_TYPE, GtdColumns.PLACE.city()).ifPresent(title -> event.title = title);
        kinds.detail(row, GtdColumns.ATTACK).ifPresent(detail -> event.detail = precise(detail, row));
        place(row, event, cast);
        new GtdGroups(row, cast).addTo(event);
        GtdColumns.CITATIONS.forEach(column -> row.text(column).map(citation -> Articles.at(citation, row, cast))
                .ifPresent(article -> event.add(new Report(article, Optional.empty(), List.of(), List.of(), Optional.of(article)))));
        related(row).forEach(id -> event.codes.add(new Code("gtd-related", id)));
    }

    private static Detail precise(Detail detail, DatasetRow row) {
        if (!(detail instanceof Attack attack)) {
            return detail;
        }
        boolean suicide = GtdAnswer.of(row, GtdColumns.SUICIDE) == GtdAnswer.YES && row.text(GtdColumns.ATTACK)
                .filter(BOMBING::equals).isPresent();
        Optional<String> target = row.text(GtdColumns.TARGET).or(() -> row.text(GtdColumns.TARGET_TYPE));
        return new Attack(suicide ? AttackMethod.SUICIDE_BOMBING : attack.method(), target, row.text(GtdColumns.WEAPON));
    }

    /// With vicinity 1 it was near the city and not in it; where that is not known, neither is how exactly the place is.
    private static void place(DatasetRow row, EventDraft event, Cast cast) {
        Optional<PlacingPrecision> precision = SPECIFICITY.of(row, GtdColumns.SPECIFICITY);
        GtdAnswer near = GtdAnswer.of(row, GtdColumns.VICINITY);
        PlacingRole role = near == GtdAnswer.YES ? PlacingRole.NEAR : PlacingRole.LOCATION;
        Optional<PlacingPrecision> known = near == GtdAnswer.UNKNOWN ? Optional.of(PlacingPrecision.UNKNOWN) : precision;
        GtdColumns.PLACE.place(row, cast).ifPresent(id -> event.placings.add(new Placing(id, role, known, Optional.empty(), Optional.empty())));
    }

    /// The other incidents of a series, in no order; the list may name the incident itself. No kind of link says just that.
    private static List<String> related(DatasetRow row) {
        return row.list(GtdColumns.RELATED, ",;").stream().filter(id -> !id.equals(row.text(GtdColumns.ID).orElse(""))).toList();
    }
}
