package dev.annals.importers.table;

import dev.annals.core.format.Head;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Decoder;
import dev.annals.importers.file.FileForm;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowCutter;
import java.io.IOException;
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
        return first(head).filter(row -> isHeader(row.cells()) || isTypical(row)).isPresent();
    }

    /// Whether a file begins with a header that has these columns.
    public boolean isHeader(Head head, Set<DatasetColumn> columns) {
        return first(head).filter(row -> isHeader(row.cells().texts(), columns)).isPresent();
    }

    /// The first row of a file.
    private record First(OriginalRow raw, Cells cells) {}

    /// The first row that can be one, if it is sound.
    private Optional<First> first(Head head) {
        try {
            FileForm form = FileForm.of(head.stream().readAllBytes(), table.dialects());
            var cutter = new RowCutter(form.text(head.stream().readAllBytes()), form.dialect(), Decoder.of(form.encoding()));
            Optional<OriginalRow> row = cutter.next();
            Optional<OriginalRow> first = row.filter(it -> FileForm.separator(it.text()).isPresent()).isPresent() ? cutter.next() : row;
            return first.filter(it -> it.flaw().isEmpty()).map(it -> new First(it, form.dialect().cells(it.text())));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    private boolean isTypical(First row) {
        return table.layout(row.cells().size())
                .filter(layout -> dataset.isTypical(new DatasetRow("", "", row.raw(), row.cells(), layout, table, FileHabits.NONE, notice -> { })))
                .isPresent();
    }

    private boolean isHeader(Cells cells) {
        return table.hallmarks().stream().anyMatch(hallmark -> isHeader(cells.texts(), hallmark));
    }

    private boolean isHeader(List<String> fields, Set<DatasetColumn> hallmark) {
        DatasetLayout layout = DatasetLayout.of(fields, table.columns());
        return table.columns().canBegin(fields) && layout.isHeader() && layout.places().keySet().containsAll(hallmark);
    }
}
