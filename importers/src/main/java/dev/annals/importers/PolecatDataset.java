package dev.annals.importers;

import static dev.annals.importers.Column.code;
import static dev.annals.importers.Column.kept;
import static dev.annals.importers.Column.mapped;
import static dev.annals.importers.Column.mappedCode;
import static dev.annals.importers.Column.metric;

import dev.annals.core.format.Format;
import dev.annals.core.model.Code;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.Role;
import dev.annals.core.model.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The POLECAT dataset, coded in the PLOVER ontology (Halterman and others 2023; PLOVER manual).
final class PolecatDataset implements Dataset {

    private static final Column ID = mapped("id", "Event ID");
    private static final Column DATE = mapped("when", "Event Date");
    private static final Column TYPE = mappedCode("detail, title", "plover", "Event Type");
    private static final Column MODE = mapped("detail, codes", "Event Mode");
    private static final Column CONTEXTS = mapped("codes", "Contexts");
    private static final PolecatActor ACTOR = PolecatActor.of("Actor");
    private static final PolecatActor RECIPIENT = PolecatActor.of("Recipient");
    private static final Column WORDS = mapped("words of the placing", "Raw Placename");
    private static final Column FEATURE = mappedCode("precision of the placing", "geonames-feature", "Feature Type");
    private static final Column SOURCE = mapped("report", "Source");
    private static final Column PUBLISHED = mapped("report", "Publication Date");
    private static final NamedPlace PLACE = NamedPlace.of("polecat", "Country", "Province", "District", "City", "Latitude", "Longitude");
    private static final Columns COLUMNS = Columns.of(Stream.of(
                    Stream.of(
                            ID, DATE, TYPE, MODE, metric("Intensity", "Event Intensity"), code("plover-quad-code", "Quad Code"), CONTEXTS),
                    ACTOR.columns(), RECIPIENT.columns(),
                    Stream.of(
                            kept("Placename"), PLACE.city(), PLACE.district(), PLACE.province(), PLACE.country(), PLACE.latitude(),
                            PLACE.longitude(), code("geonames", "GeoNames ID"), WORDS, FEATURE, SOURCE, PUBLISHED, kept("Story People"),
                            kept("Story Organizations"), kept("Story Locations"), code("polecat-language", "Language"),
                            code("polecat-version", "Version")))
            .flatMap(columns -> columns)
            .toArray(Column[]::new));
    static final Table TABLE = Table.of(
                    new Format("polecat", "POLECAT events, tab-separated", List.of(), "text/tab-separated-values"), "POLECAT", COLUMNS,
                    Dialect.TAB, Dialect.COMMA)
            .recognisedBy(ID, TYPE, MODE, ACTOR.name(), RECIPIENT.name()).orInLatin1().withMissing("None");
    private static final String LIST = "[;,]";
    private static final Days DAYS = Days.of("YYYY-MM-DD", "uuuu-MM-dd", "M/d/uuuu");

    private final Crosswalk kinds = Crosswalk.named("plover");

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Optional<String> id(Row row) {
        return row.text(ID);
    }

    @Override
    public void read(Row row, EventDraft event, Cast cast) {
        kinds.detail(row, TYPE).ifPresent(detail -> event.detail = detail);
        List<String> modes = row.list(MODE, LIST);
        modes.forEach(mode -> event.codes.add(new Code("plover-mode", mode)));
        row.text(TYPE).flatMap(type -> modes.stream().flatMap(mode -> kinds.entry(type + "/" + mode).stream()).findFirst())
                .ifPresent(entry -> event.detail = entry.detail());
        row.list(CONTEXTS, LIST).forEach(context -> event.codes.add(new Code("plover-context", context)));
        row.joined(": ", ACTOR.name(), TYPE, RECIPIENT.name()).ifPresent(title -> event.title = title);
        event.when = Spans.on(row, DATE, DAYS);
        ACTOR.addTo(event, row, cast, Role.AGENT);
        RECIPIENT.addTo(event, row, cast, Role.TARGET);
        place(row, event, cast);
        row.text(SOURCE).ifPresent(name -> event.add(Hops.report("r1", name, row.day(PUBLISHED, DAYS).map(When::on))));
    }

    /// The kind of feature is all that says how exact a place is (GeoNames feature codes).
    private static void place(Row row, EventDraft event, Cast cast) {
        Optional<PlacingPrecision> precision = row.text(FEATURE).map(feature -> switch (feature) {
            case "PCLI" -> PlacingPrecision.COUNTRY;
            case "ADM1" -> PlacingPrecision.PROVINCE;
            case "ADM2", "ADM3" -> PlacingPrecision.DISTRICT;
            case "PPL" -> PlacingPrecision.NEAR;
            default -> PlacingPrecision.UNKNOWN;
        });
        event.addLocation(PLACE.place(row, cast), precision, row.text(WORDS));
    }
}
