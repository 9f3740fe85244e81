package dev.annals.core.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a value is, and how it goes out through a [FieldSink] and comes back from a [FieldSource].
///
/// Cardinality is part of the type: [Maybe] for a value that can be missing, [Many] for a list.
///
/// @param <V> the Java type of the value
public sealed interface Type<V>
        permits Type.Literal, Type.Coded, Type.Identifier, Type.Reference, Type.Nested, Type.Choice, Type.Maybe, Type.Many {

    /// Writes a value.
    void write(V value, FieldSink out);

    /// Reads a value that is there; throws [Malformed] when it does not fit.
    V read(FieldSource in);

    /// Whether a record may lack the value.
    default boolean optional() {
        return false;
    }

    /// A plain value: what says everything by itself, and stands for nothing else.
    ///
    /// @param <V> the Java type of the value
    sealed interface Literal<V> extends Type<V> {}

    /// Running text.
    record Text() implements Literal<String> {
        @Override
        public void write(String value, FieldSink out) {
            out.text(value);
        }

        @Override
        public String read(FieldSource in) {
            return in.text();
        }
    }

    /// A whole number from 0 to 2^63-1.
    record Count() implements Literal<Long> {
        @Override
        public void write(Long value, FieldSink out) {
            out.count(value);
        }

        @Override
        public Long read(FieldSource in) {
            return in.count();
        }
    }

    /// An exact decimal number.
    record Decimal() implements Literal<BigDecimal> {
        @Override
        public void write(BigDecimal value, FieldSink out) {
            out.decimal(value);
        }

        @Override
        public BigDecimal read(FieldSource in) {
            return in.decimal();
        }
    }

    /// True or false.
    record Flag() implements Literal<Boolean> {
        @Override
        public void write(Boolean value, FieldSink out) {
            out.flag(value);
        }

        @Override
        public Boolean read(FieldSource in) {
            return in.flag();
        }
    }

    /// A calendar day of the years 1 to 9999, ISO 8601 `YYYY-MM-DD`.
    record Day() implements Literal<LocalDate> {
        @Override
        public void write(LocalDate value, FieldSink out) {
            out.day(value);
        }

        @Override
        public LocalDate read(FieldSource in) {
            return in.day();
        }
    }

    /// A term of a closed code list.
    ///
    /// @param list the terms to choose from
    record Coded<C extends Enum<C> & Term>(CodeList<C> list) implements Type<C> {
        @Override
        public void write(C value, FieldSink out) {
            out.term(list, value);
        }

        @Override
        public C read(FieldSource in) {
            return in.term(list);
        }
    }

    /// The id of the record that holds it; always the first field of its entity.
    record Identifier() implements Type<String> {
        @Override
        public void write(String value, FieldSink out) {
            out.identifier(value);
        }

        @Override
        public String read(FieldSource in) {
            return in.identifier();
        }
    }

    /// The id of another record.
    ///
    /// @param target the name of the entity that it points to, or of the list of the same record
    /// @param scope where the target is looked for
    record Reference(String target, Scope scope) implements Type<String> {
        @Override
        public void write(String value, FieldSink out) {
            out.reference(this, value);
        }

        @Override
        public String read(FieldSource in) {
            return in.reference(this);
        }
    }

    /// Where the target of a reference is looked for.
    enum Scope {
        /// Among the records of the corpus.
        CORPUS,
        /// In a list of the record that holds the reference, however deep within it.
        RECORD
    }

    /// A record within a record.
    ///
    /// @param entity what the inner record consists of
    record Nested<V>(Entity<V> entity) implements Type<V> {
        @Override
        public void write(V value, FieldSink out) {
            entity.write(value, out);
        }

        @Override
        public V read(FieldSource in) {
            return entity.read(in);
        }
    }

    /// One of several records, told apart by its kind, the name of its entity.
    ///
    /// Cases may share a field name only for the same type of value, because they share a column.
    ///
    /// @param name what the cases have in common, as one word
    /// @param doc what the choice is, in a sentence
    /// @param cases the kinds to choose from
    record Choice<V>(String name, String doc, List<Entity<? extends V>> cases) implements Type<V> {

        /// Copies the list of cases.
        public Choice {
            cases = List.copyOf(cases);
        }

        @Override
        public void write(V value, FieldSink out) {
            for (Entity<? extends V> entity : cases) {
                if (entity.type() == value.getClass()) {
                    writeAs(entity, value, out);
                    return;
                }
            }
            throw new IllegalStateException("Add the entity of " + value.getClass() + " to the cases of " + name);
        }

        private <C> void writeAs(Entity<C> entity, Object value, FieldSink out) {
            out.beginCase(this, entity);
            entity.writeFields(entity.type().cast(value), out);
            out.end();
        }

        @Override
        public V read(FieldSource in) {
            String kind = in.kind(this);
            for (Entity<? extends V> entity : cases) {
                if (entity.name().equals(kind)) {
                    return entity.read(in);
                }
            }
            List<String> known = cases.stream().map(Entity::name).toList();
            throw new Malformed(new Problem("kind", kind, FieldSource.notOneOf(kind, known), in.position()));
        }
    }

    /// A value that can be missing.
    ///
    /// @param of the type of the value when it is there
    record Maybe<V>(Type<V> of) implements Type<Optional<V>> {
        @Override
        public void write(Optional<V> value, FieldSink out) {
            if (value.isPresent()) {
                of.write(value.get(), out);
            } else {
                out.absent();
            }
        }

        @Override
        public Optional<V> read(FieldSource in) {
            return in.absent() ? Optional.empty() : Optional.of(of.read(in));
        }

        @Override
        public boolean optional() {
            return true;
        }
    }

    /// A list, in the order given.
    ///
    /// @param of the type of each element
    record Many<V>(Type<V> of) implements Type<List<V>> {
        @Override
        public void write(List<V> values, FieldSink out) {
            out.beginList(values.size());
            int n = 0;
            for (V value : values) {
                out.element(++n);
                of.write(value, out);
            }
            out.endList();
        }

        @Override
        public List<V> read(FieldSource in) {
            if (in.absent()) {
                return List.of();
            }
            var values = new ArrayList<V>();
            var problems = new Problems();
            int n = 0;
            for (FieldSource element : in.elements()) {
                n++;
                try {
                    values.add(of.read(element));
                } catch (Malformed malformed) {
                    problems.addAll(malformed.within(Integer.toString(n)));
                }
            }
            problems.throwIfAny();
            return List.copyOf(values);
        }

        @Override
        public boolean optional() {
            return true;
        }
    }
}
