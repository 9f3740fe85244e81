package dev.annals.cli.terminal;

import dev.annals.core.format.Rejection;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The ledger as a table for a human.
public final class LedgerTable {

    private LedgerTable() {}

    /// The lines of the table.
    public static List<String> lines(List<LedgerEntry> entries) {
        boolean whole = entries.stream().allMatch(entry -> entry.leftOut().isEmpty());
        var rows = new ArrayList<List<String>>();
        rows.add(cells(whole, "output", "type", "read", "written", "repeated", "superseded", "rejected", "left out"));
        for (LedgerEntry entry : entries) {
            rows.add(cells(
                    whole, entry.output(), entry.type(), leastOf(entry) + number(entry.read()), number(entry.written()), number(entry.repeated()),
                    number(entry.superseded()), leastOf(entry) + number(entry.rejected()), number(entry.left())));
        }
        var lines = new ArrayList<>(TextTable.lines(rows, 2));
        entries.stream().map(LedgerTable::reasons).filter(line -> !line.isEmpty()).distinct().forEach(lines::add);
        entries.stream().map(LedgerEntry::output).distinct().forEach(output -> losses(output, entries).ifPresent(lines::add));
        return lines;
    }

    /// Where nothing was left out, the last column says nothing.
    private static List<String> cells(boolean whole, String... cells) {
        return List.of(cells).subList(0, cells.length - (whole ? 1 : 0));
    }

    /// Why records of a type were left out, the same for all outputs.
    private static String reasons(LedgerEntry entry) {
        return entry.leftOut().isEmpty() ? "" : entry.leftOut().stream().map(left -> number(left.records()) + " " + left.reason())
                .collect(Collectors.joining(", ", "left out, " + entry.type() + ": ", ""));
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
