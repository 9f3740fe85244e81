package dev.annals.importers.table;

import dev.annals.core.scratch.IdSet;
import dev.annals.importers.version.VersionListener;
import dev.annals.importers.version.WaitingRow;

/// Tells what the rows say whose ids others have too, and hands none on.
final class ComparedRows implements RowsById {

    private final IdSet shared;
    private final Versions versions;
    private final VersionListener listener;
    private long taken;

    ComparedRows(Dataset dataset, IdSet shared, VersionListener listener) {
        this.shared = shared;
        this.versions = new Versions(dataset);
        this.listener = listener;
    }

    @Override
    public void take(VersionedRows section, long n, DatasetRow row, String id) {
        if (shared.has(id)) {
            var compared = new WaitingRow(0, n, id, row.raw());
            long place = taken;
            versions.of(section, compared).ifPresent(version -> listener.version(place, id, version, SharedRows.place(section, compared)));
        }
        taken++;
    }
}
