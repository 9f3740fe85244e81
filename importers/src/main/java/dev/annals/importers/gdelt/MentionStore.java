package dev.annals.importers.gdelt;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.Report;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.file.RowSpool;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.column.Ids;
import dev.annals.importers.table.RereadableRows;
import dev.annals.importers.table.TableRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The mentions of GDELT events, on disk until their events come.
///
/// All mentions are read before the first event. In memory is only the place of the last mention for each of two million hashes, 16 MB
/// however many mentions there are; each mention has the place of the one before it with the same hash.
public final class MentionStore implements GdeltDataset.Mentions, TableRun.RowTaker, AutoCloseable {

    private static final int HASHES = 1 << 21;

    private final List<RereadableRows> sections = new ArrayList<>();
    private long[] last = new long[0];
    private Optional<RowSpool> spool = Optional.empty();
    private Optional<TableRun> run = Optional.empty();
    private long joined;
    private long repeated;

    /// What reads files of mentions into this store; the cast is that of the events.
    TableRun run(TableRun events) {
        if (run.isEmpty()) {
            run = Optional.of(events.of(new MentionsDataset(), this));
        }
        return run.get().within(events.order(), events.input());
    }

    @Override
    public void take(RereadableRows section, long number, DatasetRow row) {
        if (spool.isEmpty()) {
            spool = Optional.of(new RowSpool());
            last = new long[HASHES];
        }
        if (sections.isEmpty() || !sections.getLast().equals(section)) {
            sections.add(section);
        }
        String event = MentionsDataset.event(row).orElse("");
        int slot = slot(event);
        last[slot] = spool.get().add(last[slot], sections.size() - 1, number, event, row.raw());
    }

    private static int slot(String event) {
        int hash = event.hashCode();
        return (hash ^ hash >>> 16) & HASHES - 1;
    }

    /// Each mention goes to the first record of its event; what another input has too, only once.
    @Override
    public void addTo(EventDraft event, String id, Cast cast) {
        spool.ifPresent(rows -> {
            var inputs = new HashMap<String, Integer>();
            for (RowSpool.Stored stored : mentions(rows, id)) {
                RereadableRows section = sections.get(stored.section());
                Integer before = inputs.putIfAbsent(stored.text(), section.input());
                if (before != null && before != section.input()) {
                    rows.mark(stored);
                    repeated++;
                } else {
                    join(event, id, section, rows, stored, cast);
                }
            }
        });
    }

    private void join(EventDraft event, String id, RereadableRows section, RowSpool rows, RowSpool.Stored stored, Cast cast) {
        DatasetRow row = section.again(stored.raw(section.dialect()));
        row.belongsTo("event " + Ids.of(GdeltDataset.TABLE.name(), id));
        if (join(event, section, stored, row, cast)) {
            rows.mark(stored);
            joined++;
        }
    }

    /// In the order of their texts, which begin with the event and the time: it does not depend on where they stand.
    private List<RowSpool.Stored> mentions(RowSpool rows, String id) {
        var found = new ArrayList<RowSpool.Stored>();
        for (long place = last[slot(id)]; place > 0; ) {
            RowSpool.Stored stored = rows.at(place);
            if (stored.event().equals(id) && !stored.marked()) {
                found.add(stored);
            }
            place = stored.previous();
        }
        found.sort(Comparator.comparing((RowSpool.Stored stored) -> stored.text().strip()).thenComparingLong(RowSpool.Stored::place));
        return found;
    }

    /// The report keeps the whole row, at the end of its summary, and how it was read, at the beginning. A second mention in one article
    /// gets a number.
    private static boolean join(EventDraft event, RereadableRows section, RowSpool.Stored stored, DatasetRow row, Cast cast) {
        String where = "row " + stored.number() + " of " + section.file();
        String note = stored.encoding().note().map(text -> text + "; ").orElse("");
        String summary = note + MentionsDataset.place(row) + "; " + where + ": " + row.raw().raw();
        Optional<Report> report = MentionsDataset.report(row, cast, MentionsDataset.said(row), Optional.of(summary));
        report.ifPresent(first -> {
            String id = first.id();
            for (int n = 2; event.has(id); n++) {
                id = first.id() + "#" + n;
            }
            event.add(new Report(id, first.summary(), first.hops(), first.evidence(), first.source()));
        });
        return report.isPresent();
    }

    /// Mentions whose event never came become statements; tells how many there were of each.
    void finish(String file, Receiver receiver) {
        spool.ifPresent(rows -> {
            long left = 0;
            for (Optional<RowSpool.Stored> stored = rows.first(); stored.isPresent(); stored = rows.after(stored.get())) {
                if (!stored.get().marked()) {
                    RereadableRows section = sections.get(stored.get().section());
                    section.readAgain(stored.get().number(), section.again(stored.get().raw(section.dialect())));
                    left++;
                }
            }
            String message = joined + " mentions became reports of their events; " + left
                    + " of events that are not here became statements" + (repeated == 0 ? "" : "; " + repeated
                    + " that other inputs have too were left out");
            receiver.notice(Notice.warning("joined-mentions", message, file));
        });
    }

    @Override
    public void close() {
        spool.ifPresent(RowSpool::close);
    }
}
