package dev.annals.importers.table;

import dev.annals.core.model.Event;
import dev.annals.importers.file.OriginalRow;

/// Rows that share a header, and whose ids other rows may have too.
interface VersionedRows {

    /// What messages call their file.
    String shown();

    /// The place of their file among those of the run.
    int order();

    /// A row that was read before.
    DatasetRow again(OriginalRow raw);

    /// What a row says as an event of an id, to be compared: nobody that it names is handed on.
    Event compared(long n, DatasetRow row, String id);

    /// Hands the n-th row on as an event.
    void write(long n, DatasetRow row, EventName name);
}
