package dev.annals.cli.growth;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.format.Notice;
import dev.annals.core.merge.Records;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.transfer.ContentStamp;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import java.util.List;

/// What the files of which a corpus was made give by themselves, and what there is to tell of them, which was told when they were imported.
public final class EarlierRun {

    private final IdSet told = new IdSet();
    private final ContentStamp stamp = new ContentStamp();
    private final Transfer transfer = new Transfer(List.of(new Output("earlier", stamp)), rejection -> {}, notice -> told.add(notice.toString()));

    private EarlierRun() {}

    /// Reads the files by a rule.
    public static EarlierRun of(Records files, ConflictRule rule) {
        var run = new EarlierRun();
        new RuledRecords(files, rule).read(run.transfer);
        run.transfer.finish();
        return run;
    }

    /// The stamp of their records.
    public Stamp stamp() {
        return stamp.stamp();
    }

    /// The account of them.
    public List<LedgerEntry> entries() {
        return transfer.ledger().entries();
    }

    /// How many records of theirs were rejected.
    public long rejected() {
        return entries().stream().mapToLong(LedgerEntry::rejected).sum();
    }

    /// Whether this was told of them already.
    public boolean told(Notice notice) {
        return told.has(notice.toString());
    }
}
