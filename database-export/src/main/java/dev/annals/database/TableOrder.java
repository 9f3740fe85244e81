package dev.annals.database;

import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.ForeignKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Tables in such an order that each comes after those to which its keys lead.
final class TableOrder {

    private TableOrder() {}

    static List<CorpusTable> of(Collection<CorpusTable> tables) {
        var ordered = new ArrayList<CorpusTable>();
        var waiting = new ArrayList<>(tables);
        while (!waiting.isEmpty()) {
            CorpusTable next = waiting.stream().filter(table -> isReady(table, waiting)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables whose keys lead to each other: " + waiting.stream().map(CorpusTable::name).toList()));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean isReady(CorpusTable table, List<CorpusTable> waiting) {
        return table.foreignKeys().stream().map(ForeignKey::table)
                .allMatch(other -> other.equals(table.name()) || waiting.stream().noneMatch(each -> each.name().equals(other)));
    }
}
