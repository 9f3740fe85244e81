package dev.annals.importers.mapping;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Surveyed;
import dev.annals.core.format.UnreadableInput;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.DatasetColumns;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.flat.EventTableDataset;
import dev.annals.importers.table.DatasetImporter;
import dev.annals.importers.table.DelimitedFile;
import dev.annals.importers.table.FirstRow;
import dev.annals.importers.table.TableImporter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads tables of one's own by a mapping. Columns that it does not name stay in the raw rows.
public final class MappedImporter extends DatasetImporter {

    private static final Dialect BAR = new Dialect('|', Dialect.Quoting.FULL);
    private static final DatasetTable TABLE = new EventTableDataset().table();

    private final TableMapping mapping;

    /// By this mapping.
    public MappedImporter(TableMapping mapping) {
        super(TABLE, EventTableDataset::new);
        this.mapping = mapping;
    }

    /// How a table of one's own tells its fields apart.
    static List<Dialect> dialects() {
        return Stream.concat(TABLE.dialects().stream(), Stream.of(BAR)).toList();
    }

    @Override
    public boolean recognises(Head head) {
        return headings(head).containsAll(mapped());
    }

    @Override
    public Surveyed survey(List<Input> inputs, Receiver receiver) {
        var headings = new LinkedHashSet<String>();
        inputs.forEach(input -> headings.addAll(headings(input)));
        MappingFile.check(mapping, headings, inputs.stream().map(Input::name).collect(Collectors.joining(", ")));
        DatasetTable table = TABLE.headed(DatasetColumns.headed(columns(headings)), mapping, BAR);
        return new TableImporter(new MappedDataset(table), DelimitedFile::new, this::recognises).survey(inputs, receiver);
    }

    private Set<String> mapped() {
        return mapping.columns().stream().filter(column -> column.field().isPresent()).map(MappedColumn::heading).collect(Collectors.toSet());
    }

    private Map<String, DatasetColumn> columns(Set<String> headings) {
        var columns = new LinkedHashMap<String, DatasetColumn>();
        mapping.columns().forEach(column -> column.field().ifPresent(field -> columns.put(column.heading(), field)));
        headings.forEach(heading -> columns.computeIfAbsent(heading, DatasetColumn::kept));
        return columns;
    }

    /// The headings of all tables of an input that have those of the mapping, or else of all.
    private Set<String> headings(Input input) {
        try {
            var found = new ArrayList<Set<String>>();
            for (ArchiveMember part : ArchiveMember.withTables(input)) {
                found.add(headings(part.head()));
            }
            List<Set<String>> fitting = found.stream().filter(headings -> headings.containsAll(mapped())).toList();
            return (fitting.isEmpty() ? found : fitting).stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    private static Set<String> headings(Head head) {
        Optional<FirstRow> first = FirstRow.of(head, dialects());
        return first.map(row -> row.cells().texts()).orElse(List.of()).stream().map(String::strip).filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
