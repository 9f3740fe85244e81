package dev.annals.importers.mapping;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Surveyed;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnsupportedOption;
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
import dev.annals.importers.table.Workbook;
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
        String names = inputs.stream().map(Input::name).collect(Collectors.joining(", "));
        MappingFile.check(mapping, headings, names);
        tellWhatIsNotMapped(headings, names, receiver);
        DatasetTable table = TABLE.headed(mapping.title(), DatasetColumns.headed(columns(headings)), mapping, BAR);
        return new TableImporter(new MappedDataset(table), DelimitedFile::new, this::recognises).survey(inputs, receiver);
    }

    private void tellWhatIsNotMapped(Set<String> headings, String names, Receiver receiver) {
        List<String> left = headings.stream().filter(heading -> !mapped().contains(heading)).toList();
        if (!left.isEmpty()) {
            receiver.notice(Notice.warning("not-mapped", "has columns that stay in the raw rows, as " + mapping.file() + " says of no field that they are it: "
                    + String.join(", ", left), names));
        }
        if (Stream.of("date", "date_from", "date_to", "date_words").noneMatch(this::isSaid)) {
            receiver.notice(Notice.warning("no-date", "maps no column to date, nor to date_from, so that no event has a date", mapping.file()));
        }
    }

    private boolean isSaid(String field) {
        Optional<DatasetColumn> said = MappedField.of(field);
        return said.flatMap(mapping::ofAll).isPresent() || mapping.columns().stream().anyMatch(column -> column.field().equals(said));
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
            List<ArchiveMember> parts = ArchiveMember.withTables(input);
            for (ArchiveMember part : parts) {
                found.add(headings(part.head()));
            }
            if (parts.stream().noneMatch(ArchiveMember::isTable) && Workbook.is(input)) {
                throw new UnsupportedOption(input.name() + " is a workbook without a table that can be read by a mapping: one of ours is read without --mapping; of another, save the sheet as CSV (UTF-8)");
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
