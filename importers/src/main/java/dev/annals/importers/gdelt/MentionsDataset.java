package dev.annals.importers.gdelt;

import static dev.annals.importers.column.DatasetColumn.code;
import static dev.annals.importers.column.DatasetColumn.kept;
import static dev.annals.importers.column.DatasetColumn.mapped;
import static dev.annals.importers.column.DatasetColumn.metric;
import static dev.annals.importers.column.DatasetColumn.tally;

import dev.annals.core.format.Format;
import dev.annals.core.model.Code;
import dev.annals.core.model.Hop;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Metric;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.core.model.SpeechAct;
import dev.annals.core.model.Statement;
import dev.annals.core.model.When;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cell.Content;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.Sha256;
import dev.annals.importers.table.Articles;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.Hops;
import dev.annals.importers.column.Ids;
import dev.annals.importers.table.Spans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The mentions of GDELT events in articles (GDELT Event codebook 2.0, "Mentions table"): each is a statement that mentions an event.
public final class MentionsDataset implements Dataset {

    private static final DatasetColumn EVENT = mapped(Content.CODE, "id, link", "GlobalEventID");
    private static final DatasetColumn EVENT_TIME = kept("EventTimeDate");
    private static final DatasetColumn TYPE = code("gdelt-mention-type", "MentionType");
    private static final DatasetColumn TIME = mapped(Content.DAY, "when", "MentionTimeDate");
    private static final DatasetColumn PUBLISHER = mapped("participation, report", "MentionSourceName");
    private static final DatasetColumn ARTICLE = mapped("id, source, report", "MentionIdentifier");
    private static final DatasetColumn SENTENCE = mapped(Content.CODE, "id, metric", "SentenceID");
    private static final DatasetColumn ACTOR1 = mapped(Content.CODE, "metric", "Actor1CharOffset");
    private static final DatasetColumn ACTOR2 = mapped(Content.CODE, "metric", "Actor2CharOffset");
    private static final DatasetColumn ACTION = mapped(Content.CODE, "id, metric", "ActionCharOffset");
    private static final DatasetColumn CONFIDENCE = tally("Confidence");
    private static final DatasetColumn TRANSLATION = mapped("code", "MentionDocTranslationInfo");
    private static final DatasetColumns COLUMNS = DatasetColumns.of(
            EVENT, EVENT_TIME, TIME, TYPE, PUBLISHER, ARTICLE, SENTENCE, ACTOR1, ACTOR2,
                    ACTION,
            code("gdelt-in-raw-text", "InRawText"), CONFIDENCE, tally("MentionDocLen"), metric("MentionDocTone"), TRANSLATION,
            kept("Extras"));
    public static final DatasetTable TABLE = DatasetTable.of(
                    new Format("gdelt-mentions", "GDELT mentions of events", List.of(".mentions.csv", ".mentions.csv.zip"),
                            "text/tab-separated-values"), "GDELT mentions", COLUMNS,
                    Dialect.TAB, Dialect.COMMA, Dialect.SEMICOLON)
            .recognisedBy(EVENT, TIME, ARTICLE).orWithoutHeader(COLUMNS);
    private static final String ORIGINAL_LANGUAGE = "srclc:";

    /// Reads GDELT mentions, also zipped as they are published; each is linked to the event that it mentions.
    public static DatasetImporter importer() {
        return new DatasetImporter(TABLE, MentionsDataset::new);
    }

    @Override
    public DatasetTable table() {
        return TABLE;
    }

    @Override
    public DatasetFacts facts() {
        return DatasetFacts.of(GdeltColumns.TERMS, row -> Spans.on(row, TIME)).counting(row -> "mentions");
    }

    @Override
    public boolean isTypical(DatasetRow row) {
        return row.matches(EVENT, "[0-9]+")
                && row.matches(EVENT_TIME, "[0-9]{14}")
                && row.day(TIME).isPresent()
                && row.matches(TYPE, "[1-6]");
    }

    /// A mention has no id of its own; it is told by the event, the article and the place in it.
    @Override
    public Optional<String> id(DatasetRow row) {
        String where = Stream.of(ARTICLE, SENTENCE, ACTION).map(column -> row.text(column).orElse("")).collect(Collectors.joining("\n"));
        return row.numberedId(EVENT).map(event -> event + "-" + Sha256.of(where).substring(0, 16));
    }

    /// The id is made of the place in an article; two rows of one place are two mentions.
    @Override
    public boolean identifies(DatasetRow row) {
        return false;
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        row.text(ARTICLE).ifPresent(article -> Articles.at(article, row.text(PUBLISHER), row, cast));
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        row.text(EVENT).map(id -> Ids.of(GdeltColumns.DATASET, id)).ifPresent(id -> {
            event.links.add(new Link(LinkKind.MENTIONS, id));
            event.title = row.text(PUBLISHER).map(name -> name + " mentions " + id).orElse("Mention of " + id);
        });
        event.detail = new Statement(SpeechAct.OTHER, event.title, Optional.empty(), List.of());
        event.when = Spans.on(row, TIME);
        row.text(PUBLISHER).ifPresent(name -> event.addParticipant(Hops.named(name), Role.SPEAKER, Optional.empty()));
        Optional<When> said = Optional.of(event.when).filter(when -> when.earliest().isPresent());
        report(row, cast, said, Optional.empty()).ifPresent(event::add);
        List.of(SENTENCE, ACTOR1, ACTOR2, ACTION).forEach(column -> offset(row, column).ifPresent(event.metrics::add));
        language(row).ifPresent(event.codes::add);
    }

    /// The event of a mention.
    static Optional<String> event(DatasetRow row) {
        return row.text(EVENT);
    }

    /// Who reports the event, when, and in which article, after which the report is named; the row is the evidence.
    static Optional<Report> report(DatasetRow row, Cast cast, Optional<When> said, Optional<String> summary) {
        List<Hop> hops = row.text(PUBLISHER).map(name -> Hops.reported(name, said)).stream().toList();
        return row.text(ARTICLE).map(address -> Articles.at(address, row.text(PUBLISHER), row, cast))
                .map(article -> new Report(article, summary, hops, List.of(row.passage()), Optional.of(article)));
    }

    static Optional<When> said(DatasetRow row) {
        return row.day(TIME).map(When::on);
    }

    /// The place in the article and the confidence, in words.
    static String place(DatasetRow row) {
        return Stream.of(SENTENCE, ACTOR1, ACTOR2, ACTION, CONFIDENCE)
                .flatMap(column -> offset(row, column).stream())
                .map(metric -> metric.name() + " " + metric.value().toPlainString())
                .collect(Collectors.joining(", "));
    }

    /// Where it is not known, there is -1.
    private static Optional<Metric> offset(DatasetRow row, DatasetColumn column) {
        return row.number(column).filter(value -> value.signum() >= 0).map(value -> new Metric(column.name(), value, Optional.empty()));
    }

    /// `srclc:fra;eng:...` where the article was translated.
    private static Optional<Code> language(DatasetRow row) {
        return row.text(TRANSLATION)
                .filter(text -> text.startsWith(ORIGINAL_LANGUAGE))
                .map(text -> text.substring(ORIGINAL_LANGUAGE.length()).split(";", 2)[0])
                .filter(language -> !language.isBlank())
                .map(language -> new Code("iso-639-3", language));
    }
}
