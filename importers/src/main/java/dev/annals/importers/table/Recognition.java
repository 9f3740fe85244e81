package dev.annals.importers.table;

import dev.annals.core.format.Head;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowCutter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells by the beginning of a file whether it is one of a dataset: its header has columns that no other dataset has together, or its
/// first row, where there is no header, holds what only a row of the dataset holds.
public final class Recognition {

    private final Dataset dataset;
    private final DatasetTable table;

    public Recognition(Dataset dataset) {
        this.dataset = dataset;
        this.table = dataset.table();
    }

    public boolean recognises(Head head) {
        return table.dialects().stream().anyMatch(dialect -> first(head, dialect).filter(row -> fits(row, dialect)).isPresent());
    }

    /// The first row, if it is sound.
    private static Optional<OriginalRow> first(Head head, Dialect dialect) {
        try {
            return new RowCutter(head.stream(), dialect, StandardCharsets.UTF_8).next().filter(row -> row.flaw().isEmpty());
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    private boolean fits(OriginalRow raw, Dialect dialect) {
        List<String> fields = dialect.fields(raw.text());
        return isHeader(fields) || table.headerless().stream()
                .filter(layout -> layout.width() == fields.size())
                .anyMatch(layout -> dataset.isTypical(new DatasetRow("", "", raw, fields, layout, table.missing(), notice -> { })));
    }

    private boolean isHeader(List<String> fields) {
        return table.hallmarks().stream().anyMatch(hallmark -> isHeader(fields, hallmark));
    }

    private boolean isHeader(List<String> fields, Set<DatasetColumn> hallmark) {
        DatasetLayout layout = DatasetLayout.of(fields, table.columns());
        return table.columns().canBegin(fields) && layout.isHeader() && layout.places().keySet().containsAll(hallmark);
    }

    /// Whether a file begins with a header that has these columns.
    public boolean isHeader(Head head, Set<DatasetColumn> columns) {
        return table.dialects().stream().anyMatch(dialect ->
                first(head, dialect).filter(row -> isHeader(dialect.fields(row.text()), columns)).isPresent());
    }
}
