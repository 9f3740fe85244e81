package dev.annals.importers.table;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Receiver;
import dev.annals.core.scratch.IdSet;
import dev.annals.importers.version.Standing;
import dev.annals.importers.version.Version;
import dev.annals.importers.version.WaitingRow;
import dev.annals.importers.version.WaitingRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of rows that share an id.
///
/// The first pass counts the rows of each id. In the second, a row that is alone goes on at once; others wait until the last of their id is
/// there, and are decided on together, so that it makes no difference in which order they came.
final class SharedIds implements RowsById {

    private final ConflictRule rule;
    private final SharedRows shared;
    private final Versions versions;
    private final IdSet rows = new IdSet();
    private final IdSet events = new IdSet();
    private final IdSet decided = new IdSet();
    private final List<VersionedRows> sections = new ArrayList<>();
    private final WaitingRows waiting = new WaitingRows();
    private boolean any;

    SharedIds(Dataset dataset, Receiver receiver, ConflictRule rule) {
        this.versions = new Versions(dataset);
        this.shared = new SharedRows(receiver);
        this.rule = rule;
    }

    @Override
    public void see(String id) {
        any |= !rows.add(id);
    }

    @Override
    public boolean any() {
        return any;
    }

    @Override
    public void take(VersionedRows section, long n, DatasetRow row, String id) {
        if (rule == ConflictRule.EVERY_ROW) {
            section.write(n, row, numbered(id));
        } else if (!any || rows.times(id) < 2) {
            section.write(n, row, EventName.own(id));
        } else {
            await(section, n, row, id);
        }
    }

    private EventName numbered(String id) {
        long times = events.count(id);
        return times == 1 ? EventName.own(id) : EventName.beside(id, Long.toString(times), false);
    }

    private void await(VersionedRows section, long n, DatasetRow row, String id) {
        if (sections.isEmpty() || !sections.getLast().equals(section)) {
            sections.add(section);
        }
        if (waiting.add(new WaitingRow(sections.size() - 1, n, id, row.raw())) == rows.times(id)) {
            decide(id);
        }
    }

    /// Decides on what still waits, because a file broke off that was whole when it was counted.
    @Override
    public void finish() {
        waiting.ids(id -> {
            if (!decided.has(id)) {
                decide(id);
            }
        });
    }

    private void decide(String id) {
        decided.add(id);
        var standing = new Standing();
        waiting.each(id, row -> version(row).ifPresent(version -> standing.add(row, version)));
        if (rule == ConflictRule.REJECT && standing.isDiffering()) {
            waiting.each(id, this::reject);
            return;
        }
        standing.leader().ifPresent(leader -> write(leader.row(), EventName.own(id)));
        waiting.each(id, row -> keep(row, standing));
        waiting.each(id, row -> leaveOut(row, standing));
    }

    private Optional<Version> version(WaitingRow waiting) {
        return versions.of(sections.get(waiting.section()), waiting);
    }

    /// Hands on what stays beside the row that keeps the id; a row that cannot be read is rejected by that.
    private void keep(WaitingRow row, Standing standing) {
        Optional<Version> read = version(row);
        if (read.isEmpty()) {
            write(row, EventName.own(row.id()));
            return;
        }
        Standing.Leader leader = standing.leader().orElseThrow();
        Version version = read.get();
        if (leader.is(row) || !stays(version, leader)) {
            return;
        }
        EventName name = beside(row, version, leader);
        if (version.saysTheSameAs(leader.version()) || !events.add(name.id())) {
            repeat(row);
            return;
        }
        shared.keep(sections.get(row.section()), row, name, rule == ConflictRule.KEEP_BOTH);
    }

    private boolean stays(Version version, Standing.Leader leader) {
        return rule == ConflictRule.KEEP_BOTH || !version.isOlderThan(leader.version());
    }

    /// The id is made of what the event says, so that the same version has the same one in every run.
    private static EventName beside(WaitingRow row, Version version, Standing.Leader leader) {
        return EventName.beside(row.id(), version.contentMark(), version.isOlderByMark(leader.version()));
    }

    private void leaveOut(WaitingRow row, Standing standing) {
        Optional<Version> read = version(row);
        if (read.isEmpty()) {
            return;
        }
        Standing.Leader leader = standing.leader().orElseThrow();
        Version version = read.get();
        if (stays(version, leader)) {
            return;
        }
        if (version.saysTheSameAs(leader.version()) || events.has(beside(row, version, leader).id())) {
            repeat(row);
        } else {
            supersede(row, version, leader);
        }
    }

    private void write(WaitingRow row, EventName name) {
        SharedRows.write(sections.get(row.section()), row, name);
    }

    private void repeat(WaitingRow row) {
        shared.repeat(sections.get(row.section()), row);
    }

    private void supersede(WaitingRow row, Version version, Standing.Leader leader) {
        String newer = SharedRows.place(sections.get(leader.row().section()), leader.row());
        shared.supersede(sections.get(row.section()), row, newer, version.isOlderByMark(leader.version()));
    }

    private void reject(WaitingRow row) {
        shared.reject(sections.get(row.section()), row);
    }
}
