package dev.annals.importers.table;

import dev.annals.core.format.Receiver;
import dev.annals.importers.version.RowFate;
import dev.annals.importers.version.RowFates;
import dev.annals.importers.version.WaitingRow;

/// Hands on each row at once, as it was decided on it before.
final class FatedRows implements RowsById {

    private final SharedRows shared;
    private final RowFates fates;
    private long taken;

    FatedRows(Receiver receiver, RowFates fates) {
        this.shared = new SharedRows(receiver);
        this.fates = fates;
    }

    @Override
    public void take(VersionedRows section, long n, DatasetRow row, String id) {
        RowFate fate = fates.of(taken);
        taken++;
        if (fate instanceof RowFate.Own) {
            section.write(n, row, EventName.own(id));
        } else {
            take(section, new WaitingRow(0, n, id, row.raw()), fate);
        }
    }

    private void take(VersionedRows section, WaitingRow row, RowFate fate) {
        switch (fate) {
            case RowFate.Own own -> SharedRows.write(section, row, EventName.own(row.id()));
            case RowFate.Beside(String mark, boolean older) -> shared.keep(section, row, EventName.beside(row.id(), mark, older), false);
            case RowFate.Repeated repeated -> shared.repeat(section, row);
            case RowFate.Superseded(String newer, boolean byMark) -> shared.supersede(section, row, newer, byMark);
        }
    }
}
