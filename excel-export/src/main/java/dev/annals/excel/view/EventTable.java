package dev.annals.excel.view;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.flat.FlatEvents;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.CellContent;
import dev.annals.excel.row.FilledRow;
import dev.annals.excel.row.RowGroups;
import dev.annals.excel.row.PendingSheet;
import dev.annals.excel.row.PendingSheets;
import dev.annals.excel.row.RowAddress;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The sheet with each event as one row that needs no look-up: the rows that exports to CSV have.
final class EventTable implements Closeable {

    /// As many characters as a cell holds.
    private static final int MOST_CHARACTERS = 32_767;

    private final FlatEvents rows = new FlatEvents();
    private final ViewColumns columns = new ViewColumns();
    private final IdentityHashMap<Field<FlatEvent, ?>, SheetColumn> places = new IdentityHashMap<>();
    private long count;

    EventTable() {
        FlatEvent.ENTITY.fields().forEach(field -> places.put(field, columns.of(field)));
    }

    void add(CorpusRecord record, RowAddress address) throws IOException {
        if (record instanceof Event event) {
            count++;
            rows.add(event, List.of(address.sheet(), Long.toString(address.row())));
        } else {
            rows.add(record);
        }
    }

    /// Adds the sheet to those of the workbook, unless there are no events; says where people killed can be added up.
    Optional<TollColumns> complete(PendingSheets pending) throws IOException {
        if (count == 0) {
            return Optional.empty();
        }
        String doc = "Each event as one row that needs no look-up: names in place of ids, \"several\" where one value would be a choice, one number for each thing counted.";
        var plan = new SheetPlan(pending.count(), ComputedSheet.EVENT_TABLE.title(), doc, columns.all(), 1);
        PendingSheet sheet = pending.add(plan);
        List<SheetColumn> by = Stream.of(FlatEvent.FACTUALITY, FlatEvent.COUNTRY, FlatEvent.PROVINCE, FlatEvent.MONTH).map(this::column).toList();
        List<SheetColumn> killed = Stream.of(FlatEvent.KILLED_LOW, FlatEvent.KILLED_BEST, FlatEvent.KILLED_HIGH).map(this::column).toList();
        RowGroups groups = sheet.group(new RowGroups(by, killed, true));
        rows.drain((row, address) -> sheet.append(row(plan, row, new RowAddress(address.getFirst(), Long.parseLong(address.getLast())))));
        return Optional.of(new TollColumns(plan, by, killed, groups));
    }

    private SheetColumn column(Field<FlatEvent, ?> field) {
        return Objects.requireNonNull(places.get(field));
    }

    private FilledRow row(SheetPlan plan, FlatEvent event, RowAddress address) {
        var row = new FilledRow(plan);
        for (Field<FlatEvent, ?> field : FlatEvent.ENTITY.fields()) {
            CellContent content = content(field.type(), field.get().apply(event));
            row.put(column(field), field.equals(FlatEvent.ID) ? CellContent.link(content, address) : content);
        }
        return row;
    }

    private static CellContent content(Type<?> type, Object value) {
        return switch (type) {
            case Type.Maybe<?> maybe -> ((Optional<?>) value).map(given -> content(maybe.of(), given)).orElse(CellContent.EMPTY);
            case Type.Text text -> text(Label.unbroken((String) value, MOST_CHARACTERS));
            case Type.Identifier identifier -> new CellContent.Text((String) value);
            case Type.Reference reference -> new CellContent.Text((String) value);
            case Type.Coded<?> coded -> new CellContent.Text(((Term) value).code());
            case Type.Count number -> CellContent.of((Long) value);
            case Type.Decimal number -> CellContent.of((BigDecimal) value);
            case Type.Flag flag -> new CellContent.Flag((Boolean) value);
            case Type.Day day -> CellContent.of((LocalDate) value);
            case Type.Nested<?> nested -> throw notFlat(nested);
            case Type.Choice<?> choice -> throw notFlat(choice);
            case Type.Many<?> many -> throw notFlat(many);
        };
    }

    private static CellContent text(String plain) {
        return plain.isEmpty() ? CellContent.EMPTY : new CellContent.Text(plain);
    }

    private static IllegalStateException notFlat(Type<?> type) {
        return new IllegalStateException("Let a field of a row hold one value, and not " + type);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
