package dev.annals.importers.table;

import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetLayout;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.column.FileHabits;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Dialect;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells by the beginning of a file whether it is one of a dataset: its header has columns that no other dataset has together, or its
/// first row, where there is no header, holds what only a row of the dataset holds.
public final class Recognition {

    private static final int SHOWN = 8;
    private static final int LONGEST = 60;

    private final Dataset dataset;
    private final DatasetTable table;

    public Recognition(Dataset dataset) {
        this.dataset = dataset;
        this.table = dataset.table();
    }

    public boolean recognises(Head head) {
        return first(head).filter(row -> isHeader(row.cells()) || isTypical(row)).isPresent();
    }

    /// How many columns of the dataset the first row names, and which are missing of those by which the dataset is recognised.
    public Optional<Importer.Likeness> likeness(Head head) {
        return first(head).map(row -> DatasetLayout.of(row.cells().texts(), table.columns())).filter(layout -> layout.places().size() > 0)
                .map(layout -> new Importer.Likeness(layout.places().size(), table.title() + " knows " + layout.places().size() + " of the "
                        + layout.width() + " headings" + lacking(layout)));
    }

    /// What is seen of a file that has no header, as the end of a sentence.
    String seen(Head head, Dialect dialect) {
        String beginning = first(head).map(row -> row.cells().texts()).map(Recognition::quoted).orElse("nothing that can be a row");
        return ": it begins with " + beginning + ", told apart by " + dialect.name() + likeness(head).map(near -> ". " + near.message()).orElse("");
    }

    private static String quoted(List<String> fields) {
        String some = fields.stream().limit(SHOWN).map(field -> field.length() > LONGEST ? field.substring(0, LONGEST) + "..." : field)
                .collect(Collectors.joining("', '", "'", "'"));
        return fields.size() + (fields.size() == 1 ? " field, " : " fields, ") + some + (fields.size() > SHOWN ? " ..." : "");
    }

    private String lacking(DatasetLayout layout) {
        return table.hallmarks().stream()
                .map(hallmark -> table.columns().all().stream().filter(hallmark::contains).filter(column -> !layout.places().has(column))
                        .map(DatasetColumn::name).toList())
                .min(Comparator.comparingInt(List::size)).filter(missing -> !missing.isEmpty())
                .map(missing -> ", and is recognised by " + String.join(", ", missing) + ", which is missing here").orElse("");
    }

    /// Whether a file begins with a header that has these columns.
    public boolean isHeader(Head head, Set<DatasetColumn> columns) {
        return first(head).filter(row -> isHeader(row.cells().texts(), columns)).isPresent();
    }

    private Optional<FirstRow> first(Head head) {
        return FirstRow.of(head, table.dialects());
    }

    private boolean isTypical(FirstRow row) {
        return table.layout(row.cells().size())
                .filter(layout -> dataset.isTypical(new DatasetRow("", "", row.raw(), row.cells(), layout, table, FileHabits.NONE, notice -> { })))
                .isPresent();
    }

    private boolean isHeader(Cells cells) {
        return table.hallmarks().stream().anyMatch(hallmark -> isHeader(cells.texts(), hallmark));
    }

    private boolean isHeader(List<String> fields, Set<DatasetColumn> hallmark) {
        DatasetLayout layout = DatasetLayout.of(fields, table.columns());
        return table.columns().canBegin(fields) && layout.isHeader() && hallmark.stream().allMatch(layout.places()::has);
    }
}
