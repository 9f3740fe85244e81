package dev.annals.importers.plover;

import static dev.annals.importers.column.DatasetColumn.code;
import static dev.annals.importers.column.DatasetColumn.kept;
import static dev.annals.importers.column.DatasetColumn.mapped;
import static dev.annals.importers.column.DatasetColumn.mappedCode;
import static dev.annals.importers.column.DatasetColumn.metric;

import dev.annals.core.format.Format;
import dev.annals.core.model.Code;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.Role;
import dev.annals.core.model.When;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cell.Content;
import dev.annals.importers.contents.TermsOfUse;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Hops;
import dev.annals.importers.table.NamedPlace;
import dev.annals.importers.table.Spans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The POLECAT dataset, coded in the PLOVER ontology (Halterman and others 2023; PLOVER manual).
public final class PolecatDataset implements Dataset {

    private static final DatasetColumn ID = mapped(Content.CODE, "id", "Event ID");
    private static final DatasetColumn DATE = mapped(Content.DAY, "when", "Event Date");
    private static final DatasetColumn TYPE = mappedCode("detail, title", "plover", "Event Type");
    private static final DatasetColumn MODE = mapped("detail, codes", "Event Mode");
    private static final DatasetColumn CONTEXTS = mapped("codes", "Contexts");
    private static final PolecatActor ACTOR = PolecatActor.of("Actor");
    private static final PolecatActor RECIPIENT = PolecatActor.of("Recipient");
    private static final DatasetColumn WORDS = mapped("words of the placing", "Raw Placename");
    private static final DatasetColumn FEATURE = mappedCode("precision of the placing", "geonames-feature", "Feature Type");
    private static final DatasetColumn SOURCE = mapped("report", "Source");
    private static final DatasetColumn PUBLISHED = mapped(Content.DAY, "report", "Publication Date");
    private static final NamedPlace PLACE = NamedPlace.of("polecat", "Country", "Province", "District", "City", "Latitude", "Longitude")
            .pointed(row -> row.text(FEATURE).flatMap(PolecatDataset::closeness));
    private static final DatasetColumns COLUMNS = DatasetColumns.of(Stream.of(
                    Stream.of(
                            ID, DATE, TYPE, MODE, metric("Intensity", "Event Intensity"), code("plover-quad-code", "Quad Code"), CONTEXTS),
                    ACTOR.columns(), RECIPIENT.columns(),
                    Stream.of(
                            kept("Placename"), PLACE.city(), PLACE.district(), PLACE.province(), PLACE.country(), PLACE.latitude(),
                            PLACE.longitude(), code("geonames", "GeoNames ID"), WORDS, FEATURE, SOURCE, PUBLISHED, kept("Story People"),
                            kept("Story Organizations"), kept("Story Locations"), code("polecat-language", "Language"),
                            code("polecat-version", "Version")))
            .flatMap(columns -> columns)
            .toArray(DatasetColumn[]::new));
    static final DatasetTable TABLE = DatasetTable.of(
                    new Format("polecat", "POLECAT events, tab-separated", List.of(), "text/tab-separated-values"), "POLECAT", COLUMNS,
                    Dialect.TAB, Dialect.COMMA, Dialect.SEMICOLON)
            .recognisedBy(ID, TYPE, MODE, ACTOR.name(), RECIPIENT.name()).withMissing("None");
    private static final String LIST = ";,";

    private final Crosswalk kinds = Crosswalk.named("plover");

    /// Reads POLECAT event files, also zipped.
    public static DatasetImporter importer() {
        return new DatasetImporter(TABLE, PolecatDataset::new);
    }

    @Override
    public DatasetTable table() {
        return TABLE;
    }

    /// The licence stands on the page of the dataset only (doi:10.7910/DVN/AJGVIT), and could not be established.
    @Override
    public DatasetFacts facts() {
        TermsOfUse terms = TermsOfUse.citing("Scarborough, Grace I., Benjamin E. Bagozzi, Andreas Beger, John Berrie, Andrew Halterman, Philip A. Schrodt "
                + "and Jevon Spivey (2023). POLECAT Weekly Data. Harvard Dataverse. https://doi.org/10.7910/DVN/AJGVIT");
        return DatasetFacts.of(terms, row -> Spans.on(row, DATE)).in(PLACE::country);
    }

    @Override
    public Optional<String> id(DatasetRow row) {
        return row.text(ID);
    }

    /// Ids come again in the files of other years, for other events.
    @Override
    public boolean identifies(DatasetRow row) {
        return false;
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        PLACE.place(row, cast);
        ACTOR.gather(row, cast);
        RECIPIENT.gather(row, cast);
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        kinds.detail(row, TYPE).ifPresent(detail -> event.detail = detail);
        List<String> modes = row.list(MODE, LIST);
        modes.forEach(mode -> event.codes.add(new Code("plover-mode", mode)));
        row.text(TYPE).flatMap(type -> modes.stream().flatMap(mode -> kinds.entry(type + "/" + mode).stream()).findFirst())
                .ifPresent(entry -> event.detail = entry.detail());
        row.list(CONTEXTS, LIST).forEach(context -> event.codes.add(new Code("plover-context", context)));
        row.joined(": ", ACTOR.name(), TYPE, RECIPIENT.name()).ifPresent(title -> event.title = title);
        event.when = Spans.on(row, DATE);
        ACTOR.addTo(event, row, cast, Role.AGENT);
        RECIPIENT.addTo(event, row, cast, Role.TARGET);
        place(row, event, cast);
        row.text(SOURCE).ifPresent(name -> event.add(Hops.report("r1", name, row.day(PUBLISHED).map(When::on))));
    }

    private static void place(DatasetRow row, EventDraft event, Cast cast) {
        Optional<PlacingPrecision> precision = row.text(FEATURE).map(feature -> precision(feature, row));
        event.addLocation(PLACE.place(row, cast), precision, row.text(WORDS));
    }

    /// The point is that of the feature, and lies in it where it is a populated place; PPLS are several of these.
    private static Optional<CoordinatesPrecision> closeness(String feature) {
        return switch (feature) {
            case "ADM1" -> Optional.of(CoordinatesPrecision.PROVINCE);
            case "ADM2", "ADM3" -> Optional.of(CoordinatesPrecision.DISTRICT);
            default -> feature.matches("PCL[A-Z]*") ? Optional.of(CoordinatesPrecision.COUNTRY)
                    : Optional.of(CoordinatesPrecision.EXACT).filter(exact -> feature.matches("PPL(?!S$)[A-Z0-9]*"));
        };
    }

    /// The kind of feature is all that says how exact a place is (geonames.org, "GeoNames Feature Codes"): PCL and PPL begin the codes of
    /// countries and of populated places of all kinds. Of most others the size is not known.
    private static PlacingPrecision precision(String feature, DatasetRow row) {
        if (!feature.matches("[A-Z][A-Z0-9]{1,4}")) {
            row.warn("unknown-code", FEATURE, "is no code of a GeoNames feature; how exactly the place is known stays open");
        }
        return switch (feature) {
            case "ADM1" -> PlacingPrecision.PROVINCE;
            case "ADM2", "ADM3" -> PlacingPrecision.DISTRICT;
            default -> feature.matches("PCL[A-Z]*") ? PlacingPrecision.COUNTRY
                    : feature.matches("PPL[A-Z0-9]*") ? PlacingPrecision.NEAR : PlacingPrecision.UNKNOWN;
        };
    }
}
