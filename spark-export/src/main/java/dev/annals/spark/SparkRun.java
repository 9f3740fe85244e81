package dev.annals.spark;

import dev.annals.core.transfer.LedgerEntry;
import java.util.List;

/// What a run wrote.
///
/// @param folder the folder
/// @param ledger how many records were read, and what became of them, over all tasks
/// @param shards how many files hold records
/// @param rejects how many lines tell what was rejected or superseded
/// @param notices how many lines tell what is wrong with data, or deserves a look
public record SparkRun(String folder, List<LedgerEntry> ledger, int shards, long rejects, long notices) {

    /// Copies the list.
    public SparkRun {
        ledger = List.copyOf(ledger);
    }

    /// Whether anything was rejected.
    public boolean hasRejects() {
        return ledger.stream().anyMatch(entry -> entry.rejected() > 0);
    }
}
