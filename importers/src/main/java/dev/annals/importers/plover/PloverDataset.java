package dev.annals.importers.plover;

import static dev.annals.importers.column.DatasetColumn.code;
import static dev.annals.importers.column.DatasetColumn.kept;
import static dev.annals.importers.column.DatasetColumn.mapped;

import dev.annals.core.format.Format;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Role;
import dev.annals.core.model.When;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cell.Content;
import dev.annals.importers.contents.TermsOfUse;
import dev.annals.importers.file.Json;
import dev.annals.importers.file.JsonParser;
import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.column.DatasetLayout;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Hops;
import dev.annals.importers.table.Spans;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Events in the exchange format of the PLOVER ontology, with the names of the manual and the older ones of the gold standard file.
final class PloverDataset implements Dataset {

    /// What stands between the items of a list; no text of the ontology has it.
    static final String SEPARATOR = ";";

    private static final DatasetColumn ID = mapped("id", "id");
    private static final DatasetColumn DATE = mapped(Content.DAY, "when", "date");
    private static final DatasetColumn END = mapped(Content.DAY, "when", "enddate");
    private static final DatasetColumn TYPE = mapped("detail, title, codes", "event");
    private static final DatasetColumn MODE = mapped("detail, factuality, codes", "mode");
    private static final DatasetColumn CONTEXT = mapped("codes", "context");
    private static final DatasetColumn ACTOR = mapped("actors, participations", "actor", "source");
    private static final DatasetColumn RECIPIENT = mapped("actors, participations", "recipient", "target");
    private static final DatasetColumn EVENT_TEXT = mapped("title", "event_text", "eventText");
    private static final DatasetColumn TEXT = mapped("summary", "text");
    private static final DatasetColumn PLACE = mapped("place, placing", "event_loc", "eventLoc", "location");
    private static final DatasetColumn SIZE = mapped("figures", "size");
    private static final Map<DatasetColumn, Measure> COUNTS = counts();
    private static final DatasetColumn PUBLICATION = mapped("report", "publication");
    private static final DatasetColumns COLUMNS = DatasetColumns.of(Stream.concat(Stream.of(
                    ID, DATE, END, TYPE, MODE, CONTEXT, ACTOR, RECIPIENT, EVENT_TEXT, TEXT, PLACE, SIZE, PUBLICATION,
                    code("plover-quad-code", "quad_code", "quadCode"), DatasetColumn.metric("event_scale", "eventScale"),
                            code("plover-link", "link"),
                    code("plover-language", "language"), kept("has_event"), kept("time"), kept("endtime"), kept("text_info", "textInfo"),
                    kept("cite_info", "citeInfo"), kept("coder"), kept("coded_date", "dateCoded"), kept("coded_time"), kept("comment"),
                            kept("version"),
                    kept("license"), kept("copyright")), COUNTS.keySet().stream())
            .toArray(DatasetColumn[]::new));

    /// Without hallmarks, because records are recognised one by one.
    static final DatasetTable TABLE = DatasetTable.of(
            new Format("plover", "PLOVER records in JSON, lines or an array", List.of(), "application/json"), "PLOVER", COLUMNS);

    /// In an order that is always the same.
    private static Map<DatasetColumn, Measure> counts() {
        var counts = new LinkedHashMap<DatasetColumn, Measure>();
        counts.put(mapped("figure", "dead"), Measure.KILLED);
        counts.put(mapped("figure", "injured"), Measure.INJURED);
        counts.put(mapped("figure", "arrested"), Measure.DETAINED);
        return Collections.unmodifiableMap(counts);
    }

    private final Crosswalk kinds = Crosswalk.named("plover");

    @Override
    public DatasetTable table() {
        return TABLE;
    }

    /// A format of many publishers: each record has a licence of its own, in the raw record.
    @Override
    public DatasetFacts facts() {
        return DatasetFacts.of(TermsOfUse.UNKNOWN, PloverDataset::when);
    }

    /// Whether a record is one of PLOVER: it has an id, its type is one of the ontology, and its other keys are mostly known.
    boolean describes(Map<String, Json> members) {
        DatasetLayout layout = DatasetLayout.of(List.copyOf(members.keySet()), COLUMNS);
        List<String> types = TYPE.in(members).map(Json::texts).orElse(List.of());
        return layout.places().has(ID) && layout.places().size() > layout.unknown().size() + 2
                && !types.isEmpty() && types.stream().allMatch(type -> kinds.entry(type).isPresent());
    }

    @Override
    public Optional<String> id(DatasetRow row) {
        return row.text(ID);
    }

    /// Each publisher has ids of its own.
    @Override
    public boolean identifies(DatasetRow row) {
        return false;
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        Map<String, Json> record = record(row);
        ACTOR.in(record).ifPresent(actors -> PloverActors.gather(actors, row, cast));
        RECIPIENT.in(record).ifPresent(recipients -> PloverActors.gather(recipients, row, cast));
        PLACE.in(record).ifPresent(place -> PloverPlace.gather(place, PLACE, row, cast));
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        List<String> types = row.list(TYPE, SEPARATOR);
        List<String> modes = row.list(MODE, SEPARATOR);
        types.forEach(type -> event.codes.add(new Code("plover", type)));
        modes.forEach(mode -> event.codes.add(new Code("plover-mode", mode)));
        row.list(CONTEXT, SEPARATOR).forEach(context -> event.codes.add(new Code("plover-context", context)));
        types.stream().findFirst().flatMap(type -> entry(type, modes)).ifPresent(entry -> event.detail = entry.detail());
        modes.forEach(mode -> factuality(mode).ifPresent(factuality -> event.factuality = factuality));
        event.title = row.text(EVENT_TEXT).or(() -> row.text(TYPE)).orElse(event.title);
        event.summary = row.text(TEXT);
        event.when = when(row);
        parties(row, event, cast);
        figures(row, event);
        row.text(PUBLICATION).ifPresent(name -> event.add(Hops.report("r1", name, Optional.empty())));
    }

    private static When when(DatasetRow row) {
        return row.text(END).isPresent() ? Spans.between(row, DATE, END) : Spans.on(row, DATE);
    }

    private Optional<Crosswalk.Entry> entry(String type, List<String> modes) {
        return modes.stream().flatMap(mode -> kinds.entry(type + "/" + mode).stream()).findFirst().or(() -> kinds.entry(type));
    }

    /// The auxiliary modes (PLOVER manual): what they say is not about the kind of event but about whether it was.
    private static Optional<Factuality> factuality(String mode) {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "future" -> Optional.of(Factuality.PLANNED);
            case "hypothetical" -> Optional.of(Factuality.HYPOTHETICAL);
            case "negation" -> Optional.of(Factuality.NEGATED);
            default -> Optional.empty();
        };
    }

    private static Map<String, Json> record(DatasetRow row) {
        try {
            return JsonParser.object(row.raw().text()).values();
        } catch (JsonParser.NotJson e) {
            throw new IllegalStateException("The record was parsed before", e);
        }
    }

    private static void parties(DatasetRow row, EventDraft event, Cast cast) {
        Map<String, Json> record = record(row);
        ACTOR.in(record).ifPresent(actors -> PloverActors.add(actors, row, event, cast, Role.AGENT));
        RECIPIENT.in(record).ifPresent(recipients -> PloverActors.add(recipients, row, event, cast, Role.TARGET));
        PLACE.in(record).ifPresent(place -> PloverPlace.add(place, PLACE, row, event, cast));
        SIZE.in(record).ifPresent(size -> COUNTS.forEach((column, measure) -> {
            if (size instanceof Json.Members(Map<String, Json> counts)) {
                column.in(counts).ifPresent(count -> Json.texts(count)
                        .forEach(text -> event.figures.add(figure(measure, Optional.empty(), text))));
            }
        }));
    }

    private static void figures(DatasetRow row, EventDraft event) {
        row.text(SIZE).ifPresent(text -> event.figures.add(figure(Measure.OTHER, Optional.of("size"), text)));
        COUNTS.forEach((column, measure) -> row.text(column).ifPresent(text -> event.figures.add(figure(measure, Optional.empty(), text))));
    }

    /// "Number or code": what is no number is kept as words.
    private static Figure figure(Measure measure, Optional<String> group, String text) {
        Amount amount = text.matches("[0-9]{1,18}(\\.[0-9]{1,18})?") ? new Amount.Exact(new BigDecimal(text)) : new Amount.Vague(text);
        return new Figure(measure, group, amount, FigureBound.STATED, Optional.empty(), Optional.empty());
    }
}
