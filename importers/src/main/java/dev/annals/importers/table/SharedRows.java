package dev.annals.importers.table;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.version.WaitingRow;
import java.util.List;
import java.util.Optional;

/// Hands on rows that share an id, after it was decided on them, and tells what becomes of each.
record SharedRows(Receiver receiver) {

    static String place(VersionedRows section, WaitingRow row) {
        return section.shown() + ":" + row.raw().line();
    }

    static void write(VersionedRows section, WaitingRow row, EventName name) {
        section.write(row.n(), section.again(row.raw()), name);
    }

    /// What is wrong with its values is told all the same.
    void repeat(VersionedRows section, WaitingRow row) {
        section.compared(row.n(), section.again(row.raw()), row.id());
        receiver.repeated(Event.ENTITY.name());
    }

    /// Leaves a row out, as there is a newer one at a place; by the mark of the dataset, or as it is in a later file.
    void supersede(VersionedRows section, WaitingRow row, String newer, boolean byMark) {
        String why = byMark
                ? "holds a version that is newer by the mark of the dataset, so that this one is superseded"
                : "holds a version in a later file, so that this one is superseded";
        receiver.superseded(leftOut(row, notice(Severity.WARNING, "superseded", section, row, row.id(), newer, why)));
    }

    void reject(VersionedRows section, WaitingRow row) {
        receiver.reject(leftOut(row, notice(
                Severity.ERROR, "conflict", section, row, row.id(), row.id(), "is the id of rows that do not say the same, so that none of them is taken")));
    }

    /// Writes a row beside that which keeps the id; because all are kept, or because nothing shows which is newer.
    void keep(VersionedRows section, WaitingRow row, EventName name, boolean all) {
        String why = all
                ? "is the id of another row too that does not say the same; both are kept"
                : "is the id of another row too that does not say the same, and nothing shows which is newer; both are kept";
        receiver.notice(notice(Severity.WARNING, "repeated-id", section, row, name.id(), row.id(), why));
        write(section, row, name);
    }

    private static Rejection leftOut(WaitingRow row, Notice told) {
        return new Rejection(Event.ENTITY.name(), Optional.of(row.id()), Optional.empty(), List.of(told), row.raw().raw());
    }

    private static Notice notice(Severity severity, String code, VersionedRows section, WaitingRow row, String id, String value, String message) {
        var problem = new Problem("", value, message, Position.of(row.raw().line(), 0));
        return Notice.of(severity, code, section.shown(), "event " + id, problem);
    }
}
