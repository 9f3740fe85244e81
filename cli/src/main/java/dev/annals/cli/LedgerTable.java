package dev.annals.cli;

import dev.annals.core.transfer.LedgerEntry;
import java.util.ArrayList;
import java.util.List;

/// The ledger as a table for a human.
final class LedgerTable {

    private LedgerTable() {}

    static List<String> lines(List<LedgerEntry> entries) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("output", "type", "read", "written", "repeated", "rejected"));
        for (LedgerEntry entry : entries) {
            rows.add(List.of(
                    entry.output(), entry.type(), number(entry.read()), number(entry.written()), number(entry.repeated()),
                    number(entry.rejected())));
        }
        return TextTable.lines(rows, 2);
    }

    private static String number(long value) {
        return String.format("%,d", value);
    }
}
