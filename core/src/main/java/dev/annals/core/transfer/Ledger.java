package dev.annals.core.transfer;

import dev.annals.core.format.Shortfall;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The account of a run: for each output and type of record, how many were read, written, repeated, superseded, rejected and left out.
///
/// Each number is counted where it happens, and each [LedgerEntry] makes sure that they add up.
public final class Ledger {

    private final Map<String, Long> read = new LinkedHashMap<>();
    private final Map<String, Long> repeated = new LinkedHashMap<>();
    private final Map<String, Long> superseded = new LinkedHashMap<>();
    private final Map<String, Long> rejected = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> leftOut = new LinkedHashMap<>();
    private final Map<String, OutputAccount> accounts = new LinkedHashMap<>();

    /// A ledger for outputs of these names.
    public Ledger(List<String> outputs) {
        Catalogue.ENTITIES.forEach(entity -> read.put(entity.name(), 0L));
        outputs.forEach(output -> accounts.put(output, new OutputAccount()));
    }

    /// The name under which records of this kind are entered.
    public static String typeOf(CorpusRecord record) {
        return Catalogue.entityOf(record).name();
    }

    /// A record was read.
    void read(String type) {
        read.merge(type, 1L, Long::sum);
    }

    /// What was read says the same as a record that is written.
    void repeated(String type) {
        repeated.merge(type, 1L, Long::sum);
    }

    /// What was read has a newer version, which is written.
    void superseded(String type) {
        superseded.merge(type, 1L, Long::sum);
    }

    /// No output gets what was read.
    void rejected(String type) {
        rejected.merge(type, 1L, Long::sum);
    }

    /// A subset leaves out what was read, for this reason.
    void leftOut(String type, String reason) {
        leftOut.computeIfAbsent(type, name -> new TreeMap<>()).merge(reason, 1L, Long::sum);
    }

    /// The account of an output, which who writes to it keeps.
    OutputAccount of(String output) {
        return Objects.requireNonNull(accounts.get(output));
    }

    private List<LeftOut> leftOut(String type) {
        return leftOut.getOrDefault(type, Map.of()).entrySet().stream().map(reason -> new LeftOut(reason.getKey(), reason.getValue())).toList();
    }

    /// How many records of all types were read.
    public long total() {
        return sum(read);
    }

    /// What of the input no output has, apart from so many errors that rejected nothing.
    Shortfall shortfall(long errors) {
        return new Shortfall(sum(rejected), sum(superseded), errors, 0);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Whether any record was rejected, by all outputs or by one.
    public boolean hasRejects() {
        return !rejected.isEmpty() || accounts.values().stream().anyMatch(OutputAccount::hasRefused);
    }

    /// The entries: for each output, each type of record that was read.
    public List<LedgerEntry> entries() {
        var entries = new ArrayList<LedgerEntry>();
        accounts.forEach((output, account) -> read.forEach((type, count) -> {
            if (count > 0) {
                entries.add(new LedgerEntry(
                        output, type, count, account.timesWritten(type),
                        repeated.getOrDefault(type, 0L), superseded.getOrDefault(type, 0L),
                        rejected.getOrDefault(type, 0L) + account.timesRefused(type), leftOut(type), account.losses(type)));
            }
        }));
        return entries;
    }
}
