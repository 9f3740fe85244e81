package dev.annals.importers;

import dev.annals.core.format.Head;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells by the beginning of a file whether it is one of a dataset: its header has columns that no other dataset has together, or its
/// first row, where there is no header, holds what only a row of the dataset holds.
final class Recognition {

    private final Dataset dataset;
    private final Table table;

    Recognition(Dataset dataset) {
        this.dataset = dataset;
        this.table = dataset.table();
    }

    boolean recognises(Head head) {
        return table.dialects().stream().anyMatch(dialect -> first(head, dialect).filter(row -> fits(row, dialect)).isPresent());
    }

    /// The first row, if it is sound.
    private static Optional<RawRow> first(Head head, Dialect dialect) {
        try {
            return new RowCutter(head.stream(), dialect, StandardCharsets.UTF_8).next().filter(row -> row.flaw().isEmpty());
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    private boolean fits(RawRow raw, Dialect dialect) {
        List<String> fields = dialect.fields(raw.text());
        return isHeader(fields) || table.headerless().stream()
                .filter(layout -> layout.width() == fields.size())
                .anyMatch(layout -> dataset.isTypical(new Row("", "", raw, fields, layout, table.missing(), notice -> { })));
    }

    private boolean isHeader(List<String> fields) {
        return table.hallmarks().stream().anyMatch(hallmark -> isHeader(fields, hallmark));
    }

    private boolean isHeader(List<String> fields, Set<Column> hallmark) {
        Layout layout = Layout.of(fields, table.columns());
        return table.columns().canBegin(fields) && layout.isHeader() && layout.places().keySet().containsAll(hallmark);
    }

    /// Whether a file begins with a header that has these columns.
    boolean isHeader(Head head, Set<Column> columns) {
        return table.dialects().stream().anyMatch(dialect ->
                first(head, dialect).filter(row -> isHeader(dialect.fields(row.text()), columns)).isPresent());
    }
}
