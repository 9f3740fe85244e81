package dev.annals.excel.view;

import dev.annals.core.model.Event;
import dev.annals.core.model.When;
import dev.annals.core.scratch.SortedEntries;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.Naming;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.FilledRow;
import dev.annals.excel.row.PendingSheet;
import dev.annals.excel.row.PendingSheets;
import dev.annals.excel.row.RowAddress;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The sheet with the events in the order of their dates.
final class Timeline implements Closeable {

    static final String NAME = ComputedSheet.TIMELINE.title();

    private static final int MOST_CHARACTERS = 400;

    private final Wording wording;
    private final ViewColumns columns = new ViewColumns();
    private final SheetColumn from = columns.day("from", "The first day on which it can have been.");
    private final SheetColumn to = columns.day("to", "The last day on which it can have been, where that is another one.");
    private final SheetColumn date = columns.words("date as given", "The date in the words of the text, or else in plain words.", 28);
    private final SheetColumn kind = columns.words("kind", "What kind of event it is.", 16);
    private final SheetColumn what = columns.prose("what", "The title of the event, without the names of those who took part.", 44);
    private final SheetColumn who = columns.prose("who", "Who took part.", 36);
    private final SheetColumn where = columns.prose("where", "Where it happened.", 24);
    private final SheetColumn source = columns.prose("source", "The documents that tell of it, by their titles or publishers, or else the dataset that it is from.", 36);
    private final SheetColumn factuality = columns.words("factuality", "Whether it happened.", 14);
    private final SheetColumn event = columns.words("event", "The id of the event, with a link to its row.", 36);
    private final List<SheetColumn> killed = List.of(
            columns.number("killed low", "How many people were killed, by the low figure, or by the best where there is no low one."),
            columns.number("killed best", "How many people were killed, by the figure called best, or by the one that is stated first, or else by a low or a high one."),
            columns.number("killed high", "How many people were killed, by the high figure, or by the best where there is no high one."));
    private final SheetColumn sense = columns.words("killed is", "How the numbers of people killed are to be read, where they are not exact.", 10);
    private final SortedEntries entries = new SortedEntries(SortedEntries.RUN);

    Timeline(Wording wording) {
        this.wording = wording;
    }

    void add(Event added, RowAddress address) throws IOException {
        When when = added.when();
        long first = when.earliest().or(when::latest).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        long last = when.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        entries.add(first, last, TimelineEntry.of(added, address, wording.sources(added)).packed());
    }

    /// Adds the sheet to those of the workbook, unless there are no events.
    void complete(PendingSheets pending) throws IOException {
        if (entries.count() == 0) {
            return;
        }
        String doc = "The events in the order of their dates: who, what, where, and who says so.";
        var plan = new SheetPlan(pending.count(), NAME, doc, columns.all(), 1);
        PendingSheet rows = pending.add(plan);
        entries.drain(content -> rows.append(row(plan, TimelineEntry.of(content))));
    }

    private FilledRow row(SheetPlan plan, TimelineEntry entry) {
        var row = new FilledRow(plan);
        putDay(row, from, entry.from());
        putDay(row, to, entry.to());
        put(row, date, entry.date());
        put(row, kind, Naming.words(entry.kind()));
        put(row, what, wording.what(entry));
        put(row, who, wording.who(entry.who()));
        put(row, where, wording.where(entry.places()));
        put(row, source, wording.told(entry));
        put(row, factuality, entry.factuality());
        row.put(event, CellContent.link(new CellContent.Text(entry.event()), entry.address()));
        putKilled(row, entry);
        return row;
    }

    private void putKilled(FilledRow row, TimelineEntry entry) {
        if (!entry.killed().isEmpty()) {
            for (int i = 0; i < killed.size(); i++) {
                row.put(killed.get(i), CellContent.of(new BigDecimal(entry.killed().get(i))));
            }
            put(row, sense, entry.killed().getLast());
        }
    }

    private static void put(FilledRow row, SheetColumn column, String text) {
        if (!text.isEmpty()) {
            row.put(column, new CellContent.Text(Label.plain(text, MOST_CHARACTERS)));
        }
    }

    private static void putDay(FilledRow row, SheetColumn column, String day) {
        if (!day.isEmpty()) {
            row.put(column, CellContent.of(LocalDate.parse(day)));
        }
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
