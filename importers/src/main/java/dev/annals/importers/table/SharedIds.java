package dev.annals.importers.table;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Event;
import dev.annals.core.model.Report;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.transfer.Fingerprint;
import dev.annals.importers.version.Standing;
import dev.annals.importers.version.Version;
import dev.annals.importers.version.WaitingRow;
import dev.annals.importers.version.WaitingRows;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What becomes of rows that share an id.
///
/// The first pass counts the rows of each id. In the second, a row that is alone goes on at once; others wait until the last of their id is
/// there, and are decided on together, so that it makes no difference in which order they came. Two of them say the same when their events
/// are equal in all but where they were read: the raw row, the lineage and the evidence.
final class SharedIds {

    private final ConflictRule rule;
    private final Receiver receiver;
    private final Dataset dataset;
    private final Fingerprint fingerprint = Fingerprint.lasting();
    private final IdSet rows = new IdSet();
    private final IdSet events = new IdSet();
    private final IdSet decided = new IdSet();
    private final List<VersionedRows> sections = new ArrayList<>();
    private final WaitingRows waiting = new WaitingRows();
    private boolean any;

    SharedIds(Dataset dataset, Receiver receiver, ConflictRule rule) {
        this.dataset = dataset;
        this.receiver = receiver;
        this.rule = rule;
    }

    /// A row of the first pass has this id.
    void see(String id) {
        any |= !rows.add(id);
    }

    /// Whether any id comes twice.
    boolean any() {
        return any;
    }

    /// Takes a row of the second pass.
    void take(VersionedRows section, long n, DatasetRow row, String id) {
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
    void finish() {
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

    /// What counts of a row; nothing where it cannot become an event.
    private Optional<Version> version(WaitingRow waiting) {
        VersionedRows section = sections.get(waiting.section());
        DatasetRow row = section.again(waiting.raw()).quiet();
        try {
            long content = fingerprint.of(content(section.compared(waiting.n(), row, waiting.id())));
            return Optional.of(dataset.identifies(row)
                    ? new Version(dataset.version(row), section.order(), content)
                    : new Version(Optional.empty(), 0, content));
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    private static Event content(Event event) {
        List<Report> reports = event.reports().stream()
                .map(report -> new Report(report.id(), report.summary(), report.hops(), List.of(), report.source())).toList();
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(),
                event.placings(), event.figures(), event.responsibilities(), event.links(), reports, event.codes(), event.metrics(),
                Optional.empty(), Optional.empty());
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
        tellKept(row, name);
        write(row, name);
    }

    private boolean stays(Version version, Standing.Leader leader) {
        return rule == ConflictRule.KEEP_BOTH || !version.isOlderThan(leader.version());
    }

    /// The id is made of what the event says, so that the same version has the same one in every run.
    private static EventName beside(WaitingRow row, Version version, Standing.Leader leader) {
        return EventName.beside(row.id(), HexFormat.of().toHexDigits((int) (version.content() >>> 32)), version.isOlderByMark(leader.version()));
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
        VersionedRows section = sections.get(row.section());
        section.write(row.n(), section.again(row.raw()), name);
    }

    /// What is wrong with its values is told all the same.
    private void repeat(WaitingRow row) {
        VersionedRows section = sections.get(row.section());
        section.compared(row.n(), section.again(row.raw()), row.id());
        receiver.repeated(Event.ENTITY.name());
    }

    private void supersede(WaitingRow row, Version version, Standing.Leader leader) {
        String why = version.isOlderByMark(leader.version())
                ? "holds a version that is newer by the mark of the dataset, so that this one is superseded"
                : "holds a version in a later file, so that this one is superseded";
        receiver.superseded(leftOut(row, notice(Severity.WARNING, "superseded", row, row.id(), place(leader.row()), why)));
    }

    private void reject(WaitingRow row) {
        receiver.reject(leftOut(row, notice(
                Severity.ERROR, "conflict", row, row.id(), row.id(), "is the id of rows that do not say the same, so that none of them is taken")));
    }

    private void tellKept(WaitingRow row, EventName name) {
        String why = rule == ConflictRule.KEEP_BOTH
                ? "is the id of another row too that does not say the same; both are kept"
                : "is the id of another row too that does not say the same, and nothing shows which is newer; both are kept";
        receiver.notice(notice(Severity.WARNING, "repeated-id", row, name.id(), row.id(), why));
    }

    private static Rejection leftOut(WaitingRow row, Notice told) {
        return new Rejection(Event.ENTITY.name(), Optional.of(row.id()), Optional.empty(), List.of(told), row.raw().raw());
    }

    private Notice notice(Severity severity, String code, WaitingRow row, String id, String value, String message) {
        var problem = new Problem("", value, message, Position.of(row.raw().line(), 0));
        return Notice.of(severity, code, sections.get(row.section()).shown(), "event " + id, problem);
    }

    private String place(WaitingRow row) {
        return sections.get(row.section()).shown() + ":" + row.raw().line();
    }
}
