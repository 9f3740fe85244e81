package dev.annals.core.format;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

/// The fields of records that a format carries.
///
/// A format without a way back names them; whatever else a record has filled in is told at the end of a run, once for each field.
public final class Carried {

    /// All values of all records, as they come back from formats that can be read.
    public static final Carried EVERYTHING = new Carried(List.of());

    private final Map<Entity<?>, CarriedFields<?>> records = new LinkedHashMap<>();

    private Carried(List<CarriedFields<?>> records) {
        records.forEach(fields -> this.records.put(fields.entity(), fields));
    }

    /// These fields of these records, and nothing of any other record.
    public static Carried of(List<CarriedFields<?>> records) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("A format that carries nothing is none");
        }
        return new Carried(records);
    }

    /// Whether nothing is ever lost.
    public boolean isEverything() {
        return records.isEmpty();
    }

    /// The fields of an entity, as paths from it: `when/earliest`, and `figures/bound (in part)` where it is only some values.
    public List<String> fields(Entity<?> entity) {
        return Optional.ofNullable(records.get(entity)).map(CarriedFields::names).orElse(List.of());
    }

    /// Sorts the values of a record: how many at which path, such as `figures/2/bound`, are carried and how many are lost.
    public void sort(CorpusRecord record, ObjLongConsumer<String> carried, ObjLongConsumer<String> lost) {
        if (!isEverything()) {
            sortAs(Catalogue.entityOf(record), record, new ValueSorting(carried, lost));
        }
    }

    @SuppressWarnings("unchecked") // the entity is that of the record
    private <E> void sortAs(Entity<E> entity, CorpusRecord record, ValueSorting sorting) {
        CarriedFields<E> fields = (CarriedFields<E>) Optional.<CarriedFields<?>>ofNullable(records.get(entity))
                .orElseGet(() -> CarriedFields.of(entity));
        fields.sort((E) record, "", sorting);
    }
}
