package dev.annals.core.format;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;

/// The fields of one kind of record that a format carries: whole, of some records only, or with some of their own fields.
///
/// @param <E> the record
public final class CarriedFields<E> {

    private final Entity<E> entity;
    private final IdentityHashMap<Field<?, ?>, Rule> rules = new IdentityHashMap<>();

    /// What is carried of a field.
    ///
    /// @param of whether a value of a record is carried; of a list, whether an element is
    /// @param partly whether some are not
    /// @param within what is carried of the records within it; everything if nothing is said
    private record Rule(BiPredicate<Object, Object> of, boolean partly, List<CarriedFields<?>> within) {}

    private CarriedFields(Entity<E> entity) {
        this.entity = entity;
    }

    /// No field yet.
    public static <E> CarriedFields<E> of(Entity<E> entity) {
        return new CarriedFields<>(entity);
    }

    /// All fields but lists, and all fields of the records within it but lists: what becomes columns of one row.
    public static <E> CarriedFields<E> withoutLists(Entity<E> entity) {
        var fields = new CarriedFields<>(entity);
        for (Field<E, ?> field : entity.fields()) {
            if (!(field.type() instanceof Type.Many<?>)) {
                fields.within(field, within(field.type()));
            }
        }
        return fields;
    }

    private static List<CarriedFields<?>> within(Type<?> type) {
        return switch (type) {
            case Type.Nested<?> nested -> List.of(withoutLists(nested.entity()));
            case Type.Choice<?> choice -> choice.cases().stream().<CarriedFields<?>>map(CarriedFields::withoutLists).toList();
            case Type.Maybe<?> maybe -> within(maybe.of());
            case Type.Many<?> many -> List.of();
            case Type.Literal<?> literal -> List.of();
            case Type.Coded<?> coded -> List.of();
            case Type.Identifier identifier -> List.of();
            case Type.Reference reference -> List.of();
        };
    }

    /// Adds fields with all that is within them.
    @SafeVarargs
    public final CarriedFields<E> all(Field<E, ?>... fields) {
        for (Field<E, ?> field : fields) {
            within(field, List.of());
        }
        return this;
    }

    /// Adds fields that are carried only of records such as these.
    @SafeVarargs
    public final CarriedFields<E> where(Predicate<? super E> of, Field<E, ?>... fields) {
        for (Field<E, ?> field : fields) {
            add(field, (owner, value) -> of.test(entity.type().cast(owner)), true, List.of());
        }
        return this;
    }

    /// Adds a field of which no more is carried than this.
    public CarriedFields<E> within(Field<E, ?> field, List<CarriedFields<?>> within) {
        return add(field, (owner, value) -> true, false, within);
    }

    /// Adds a field of which no more is carried than this, and only of records such as these.
    public CarriedFields<E> within(Field<E, ?> field, Predicate<? super E> of, List<CarriedFields<?>> within) {
        return add(field, (owner, value) -> of.test(entity.type().cast(owner)), true, within);
    }

    /// Adds a list of which only such elements are carried, and of those no more than this.
    @SuppressWarnings("unchecked") // the elements are those of the list
    public <V> CarriedFields<E> each(Field<E, List<V>> list, BiPredicate<? super E, ? super V> of, List<CarriedFields<?>> within) {
        return add(list, (owner, element) -> of.test(entity.type().cast(owner), (V) element), true, within);
    }

    /// Takes a field out again.
    public CarriedFields<E> without(Field<E, ?> field) {
        rules.remove(field);
        return this;
    }

    private CarriedFields<E> add(Field<E, ?> field, BiPredicate<Object, Object> of, boolean partly, List<CarriedFields<?>> within) {
        rules.put(field, new Rule(of, partly, within));
        return this;
    }

    Entity<E> entity() {
        return entity;
    }

    /// The names of the fields, with a remark at those that are carried of some values only.
    List<String> names() {
        var names = new ArrayList<String>();
        for (Field<E, ?> field : entity.fields()) {
            Rule rule = rules.get(field);
            if (rule == null) {
                continue;
            }
            if (rule.partly || rule.within.isEmpty()) {
                names.add(field.name() + (rule.partly ? " (in part)" : ""));
            }
            rule.within.stream().flatMap(fields -> fields.names().stream()).distinct()
                    .forEach(name -> names.add(field.name() + "/" + name));
        }
        return names;
    }

    void sort(E record, String path, ValueSorting sorting) {
        for (Field<E, ?> field : entity.fields()) {
            sort(field, record, path + field.name(), sorting);
        }
    }

    private <V> void sort(Field<E, V> field, E record, String path, ValueSorting sorting) {
        V value = field.get().apply(record);
        Rule rule = rules.get(field);
        if (rule == null) {
            tell(sorting.lost(), path, field.type(), value);
        } else {
            sort(rule, field.type(), record, value, path, sorting);
        }
    }

    private static <V> void sort(Rule rule, Type<V> type, Object owner, V value, String path, ValueSorting sorting) {
        switch (type) {
            case Type.Maybe<?> maybe -> ((Optional<?>) value).ifPresent(present -> sortAny(rule, maybe.of(), owner, present, path, sorting));
            case Type.Many<?> many -> {
                int n = 0;
                for (Object element : (List<?>) value) {
                    n++;
                    sortAny(rule, many.of(), owner, element, path + "/" + n, sorting);
                }
            }
            case Type.Nested<?> nested -> sortOne(rule, type, nested.entity(), owner, value, path, sorting);
            case Type.Choice<?> choice -> sortOne(rule, type, chosen(choice, value), owner, value, path, sorting);
            case Type.Literal<?> literal -> tell(rule.of.test(owner, value) ? sorting.carried() : sorting.lost(), path, type, value);
            case Type.Coded<?> coded -> tell(rule.of.test(owner, value) ? sorting.carried() : sorting.lost(), path, type, value);
            case Type.Identifier identifier -> tell(rule.of.test(owner, value) ? sorting.carried() : sorting.lost(), path, type, value);
            case Type.Reference reference -> tell(rule.of.test(owner, value) ? sorting.carried() : sorting.lost(), path, type, value);
        }
    }

    @SuppressWarnings("unchecked") // the value is one of the type
    private static void sortAny(Rule rule, Type<?> type, Object owner, Object value, String path, ValueSorting sorting) {
        sort(rule, (Type<Object>) type, owner, value, path, sorting);
    }

    /// A record within a record; the kind of a choice is carried with it.
    private static <V> void sortOne(
            Rule rule, Type<V> type, Entity<?> inner, Object owner, V value, String path, ValueSorting sorting) {
        if (!rule.of.test(owner, value)) {
            tell(sorting.lost(), path, type, value);
        } else if (rule.within.isEmpty()) {
            tell(sorting.carried(), path, type, value);
        } else {
            CarriedFields<?> fields = rule.within.stream().filter(each -> each.entity.equals(inner)).findFirst()
                    .orElseGet(() -> CarriedFields.of(inner));
            if (type instanceof Type.Choice<?>) {
                sorting.carried().accept(path, 1);
            }
            fields.sortAs(value, path + "/", sorting);
        }
    }

    private void sortAs(Object record, String path, ValueSorting sorting) {
        sort(entity.type().cast(record), path, sorting);
    }

    private static Entity<?> chosen(Type.Choice<?> choice, Object value) {
        return choice.cases().stream().filter(entity -> entity.type().isInstance(value)).findFirst().orElseThrow();
    }

    private static <V> void tell(ObjLongConsumer<String> values, String path, Type<V> type, V value) {
        long count = ValueCount.of(type, value);
        if (count > 0) {
            values.accept(path, count);
        }
    }
}
