package dev.annals.core.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The types that a field can have; meant for a static import.
public final class Types {

    /// Running text.
    public static final Type<String> TEXT = new Type.Text();

    /// A whole number.
    public static final Type<Long> COUNT = new Type.Count();

    /// A decimal number, exact.
    public static final Type<BigDecimal> DECIMAL = new Type.Decimal();

    /// Yes or no.
    public static final Type<Boolean> FLAG = new Type.Flag();

    /// A calendar day.
    public static final Type<LocalDate> DAY = new Type.Day();

    /// The id of the record that holds it.
    public static final Type<String> IDENTIFIER = new Type.Identifier();

    private Types() {}

    /// A term of a closed code list.
    public static <C extends Enum<C> & Term> Type<C> coded(CodeList<C> list) {
        return new Type.Coded<>(list);
    }

    /// The id of another record of the corpus: a source, place, actor or event.
    public static Type<String> reference(String target) {
        return new Type.Reference(target, Type.Scope.CORPUS);
    }

    /// The id of an element of a list of the same record: `local("reports")`.
    public static Type<String> local(String list) {
        return new Type.Reference(list, Type.Scope.RECORD);
    }

    /// A record within a record.
    public static <V> Type<V> nested(Entity<V> entity) {
        return new Type.Nested<>(entity);
    }

    /// One of several records, told apart by the name of its entity.
    public static <V> Type<V> choice(String name, String doc, List<Entity<? extends V>> cases) {
        return new Type.Choice<>(name, doc, cases);
    }

    /// A value that can be missing.
    public static <V> Type<Optional<V>> maybe(Type<V> of) {
        return new Type.Maybe<>(of);
    }

    /// A list in the order given; an absent list is an empty one.
    public static <V> Type<List<V>> many(Type<V> of) {
        return new Type.Many<>(of);
    }
}
