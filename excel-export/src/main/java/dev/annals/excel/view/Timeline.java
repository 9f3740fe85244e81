package dev.annals.excel.view;

import dev.annals.core.model.Event;
import dev.annals.core.model.When;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.FilledRow;
import dev.annals.excel.row.PendingSheet;
import dev.annals.excel.row.PendingSheets;
import dev.annals.excel.row.RowAddress;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The sheet with the events in the order of their dates.
final class Timeline implements Closeable {

    static final String NAME = ComputedSheet.TIMELINE.title();

    private static final int MOST_CHARACTERS = 400;

    private final Wording wording;
    private final ViewColumns columns = new ViewColumns();
    private final SheetColumn from = columns.day("from", "The first day on which it can have been.");
    private final SheetColumn to = columns.day("to", "The last day on which it can have been, where that is another one.");
    private final SheetColumn date = columns.words("date as given", "The date in the words of the text, or as EDTF (ISO 8601-2).", 20);
    private final SheetColumn kind = columns.words("kind", "What kind of event it is.", 16);
    private final SheetColumn what = columns.prose("what", "The title of the event.", 44);
    private final SheetColumn who = columns.prose("who", "Who took part.", 36);
    private final SheetColumn where = columns.prose("where", "Where it happened.", 24);
    private final SheetColumn source = columns.prose("source", "The documents that tell of it, or the dataset that it is from.", 36);
    private final SheetColumn factuality = columns.words("factuality", "Whether it happened.", 14);
    private final SheetColumn event = columns.words("event", "The id of the event, with a link to its row.", 36);
    private final SortedEntries entries = new SortedEntries(SortedEntries.RUN);

    Timeline(Wording wording) {
        this.wording = wording;
    }

    void add(Event added, RowAddress address) throws IOException {
        When when = added.when();
        long first = when.earliest().or(when::latest).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        long last = when.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        entries.add(first, last, PackedTexts.of(List.of(
                text(when.earliest()), text(when.latest().filter(day -> !when.earliest().equals(Optional.of(day)))),
                given(when), EventKind.of(added), plain(added.title()), plain(wording.who(added)), plain(wording.where(added)),
                plain(wording.sources(added)), added.factuality().code(), added.id(), address.sheet(), Long.toString(address.row()))));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String given(When when) {
        return when.verbatim().or(when::edtf).map(Label::plain).orElse("");
    }

    private static String plain(String text) {
        return Label.plain(text, MOST_CHARACTERS);
    }

    /// Adds the sheet to those of the workbook, unless there are no events.
    void complete(PendingSheets pending) throws IOException {
        if (entries.count() == 0) {
            return;
        }
        String doc = "The events in the order of their dates: who, what, where, and who says so.";
        var plan = new SheetPlan(pending.count(), NAME, doc, columns.all(), 1);
        PendingSheet rows = pending.add(plan);
        entries.drain(content -> rows.append(row(plan, PackedTexts.texts(content))));
    }

    private FilledRow row(SheetPlan plan, List<String> texts) {
        var row = new FilledRow(plan);
        put(row, from, texts.get(0));
        put(row, to, texts.get(1));
        List<SheetColumn> words = List.of(date, kind, what, who, where, source, factuality);
        for (int i = 0; i < words.size(); i++) {
            if (!texts.get(2 + i).isEmpty()) {
                row.put(words.get(i), new CellContent.Text(texts.get(2 + i)));
            }
        }
        var address = new RowAddress(texts.get(10), Long.parseLong(texts.get(11)));
        row.put(event, CellContent.link(new CellContent.Text(texts.get(9)), address));
        return row;
    }

    private static void put(FilledRow row, SheetColumn column, String day) {
        if (!day.isEmpty()) {
            row.put(column, CellContent.of(LocalDate.parse(day)));
        }
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
