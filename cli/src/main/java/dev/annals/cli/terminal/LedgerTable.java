package dev.annals.cli.terminal;

import dev.annals.core.format.Rejection;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ledger as a table for a human.
public final class LedgerTable {

    private LedgerTable() {}

    /// The lines of the table.
    public static List<String> lines(List<LedgerEntry> entries) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("output", "type", "read", "written", "repeated", "superseded", "rejected"));
        for (LedgerEntry entry : entries) {
            rows.add(List.of(
                    entry.output(), entry.type(), leastOf(entry) + number(entry.read()), number(entry.written()), number(entry.repeated()),
                    number(entry.superseded()), leastOf(entry) + number(entry.rejected())));
        }
        var lines = new ArrayList<>(TextTable.lines(rows, 2));
        entries.stream().map(LedgerEntry::output).distinct().forEach(output -> losses(output, entries).ifPresent(lines::add));
        return lines;
    }

    /// What the format of an output does not carry, in one line; the notices name the fields.
    private static Optional<String> losses(String output, List<LedgerEntry> entries) {
        List<Loss> lost = entries.stream().filter(entry -> entry.output().equals(output)).flatMap(entry -> entry.lost().stream()).toList();
        long values = lost.stream().mapToLong(Loss::values).sum();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(output + " lacks " + number(values) + " values of " + lost.size() + " fields, which its format does not carry");
    }

    /// Nobody can tell how many records there are after a place where reading had to end.
    private static String leastOf(LedgerEntry entry) {
        return entry.type().equals(Rejection.REST_TYPE) ? "at least " : "";
    }

    private static String number(long value) {
        return String.format("%,d", value);
    }
}
