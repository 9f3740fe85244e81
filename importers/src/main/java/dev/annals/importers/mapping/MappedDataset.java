package dev.annals.importers.mapping;

import dev.annals.core.entry.AmountEntry;
import dev.annals.core.entry.IdOfTitle;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.file.Sha256;
import dev.annals.importers.flat.EventTableDataset;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.table.DatasetFacts;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows of a table of one's own, read as rows of the Event table by a mapping.
final class MappedDataset implements Dataset {

    private static final int HASH = 12;
    private static final List<DatasetColumn> DATES = UnlikelyRows.DATES.stream().map(MappedDataset::field).toList();
    private static final List<DatasetColumn> PLACES = UnlikelyRows.PLACES.stream().map(MappedDataset::field).toList();
    private static final List<DatasetColumn> TITLE = List.of(field("title"));

    private final EventTableDataset events = new EventTableDataset();
    private final DatasetTable table;
    private UnlikelyRows unlikely = new UnlikelyRows();

    MappedDataset(DatasetTable table) {
        this.table = table;
    }

    @Override
    public DatasetTable table() {
        return table;
    }

    @Override
    public DatasetFacts facts() {
        return events.facts();
    }

    /// A table of one's own may say the same of two events; where it has no ids, each row is an event, and a row that comes again is the same one.
    @Override
    public Optional<String> id(DatasetRow row) {
        DatasetColumn own = MappedField.of("id").orElseThrow();
        return row.text(own).or(() -> Optional.of(title(row).map(IdOfTitle::of).filter(words -> !words.isEmpty()).map(words -> words + "-").orElse("")
                + Sha256.of(row.raw().text()).substring(0, HASH)));
    }

    @Override
    public void gather(DatasetRow row, Cast cast) {
        events.gather(row, cast);
        boolean hasColumns = Stream.concat(DATES.stream(), PLACES.stream()).anyMatch(row::has);
        unlikely.add(row.raw(), hasAny(row, DATES), hasAny(row, hasColumns ? PLACES : TITLE));
    }

    @Override
    public void decide(FileNotices tell) {
        events.decide(tell);
        unlikely.first().ifPresent(row -> tell.warn(row, "no-event", unlikely.message()));
        unlikely = new UnlikelyRows();
    }

    /// Whether a row says something of its own in one of some columns.
    private static boolean hasAny(DatasetRow row, List<DatasetColumn> columns) {
        return columns.stream().anyMatch(column -> row.has(column) && UnlikelyRows.says(row.verbatim(column)));
    }

    @Override
    public void read(DatasetRow row, EventDraft event, Cast cast) {
        title(row).ifPresent(words -> event.title = words);
        events.read(row, event, cast);
        amount(row, MappedField.KILLED, Measure.KILLED, event);
        amount(row, MappedField.INJURED, Measure.INJURED, event);
    }

    /// The title, or else what else is said of it, in the words of the row.
    private static Optional<String> title(DatasetRow row) {
        return row.text(field("title")).or(() -> Optional.of(
                Stream.of(field("kind"), field("place"), field("country"), MappedField.DATE, field("date_from"))
                        .filter(column -> row.text(column).isPresent())
                        .map(column -> WhiteSpace.stripped(row.verbatim(column))).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty()));
    }

    private static DatasetColumn field(String name) {
        return MappedField.of(name).orElseThrow();
    }

    private static void amount(DatasetRow row, DatasetColumn column, Measure measure, EventDraft event) {
        Optional<String> text = row.text(column);
        if (text.isEmpty()) {
            return;
        }
        try {
            Amount amount = AmountEntry.read(text.get());
            event.figures.add(new Figure(measure, Optional.empty(), amount, FigureBound.STATED, Optional.empty(), Optional.empty()));
        } catch (Malformed malformed) {
            row.error(column, malformed.problems().getFirst().message());
        }
    }
}
