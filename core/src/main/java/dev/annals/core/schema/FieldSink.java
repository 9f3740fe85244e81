package dev.annals.core.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Where values go when a record is written: each format implements one.
///
/// A record arrives as `begin`, then for each field `field` followed by exactly one value, then `end`. A value is a scalar,
/// `absent`, a record (`begin` or `beginCase` to `end`), or a list: `beginList`, then `element` and a value for each, then `endList`.
/// Entities, fields, choices and code lists are the same objects on every call, so that a sink can keep what it has encoded for
/// them by identity.
///
/// Calls that cannot be written throw [java.io.UncheckedIOException].
public interface FieldSink {

    /// A record begins; `key` is its id, if records of that kind have one.
    void begin(Entity<?> entity, Optional<String> key);

    /// A record begins that is one case of a choice.
    void beginCase(Type.Choice<?> choice, Entity<?> chosen);

    /// The record that was begun last is complete.
    void end();

    /// The next value belongs to this field of the current record.
    void field(Field<?, ?> field);

    /// The current field has no value.
    void absent();

    /// Running text.
    void text(String value);

    /// A whole number.
    void count(long value);

    /// A decimal number, without trailing zeros.
    void decimal(BigDecimal value);

    /// True or false.
    void flag(boolean value);

    /// A calendar day; a text in ISO 8601 for formats that have nothing better.
    default void day(LocalDate value) {
        text(value.toString());
    }

    /// A term of a code list; its code as a text for formats that have nothing better.
    default void term(CodeList<?> list, Term value) {
        text(value.code());
    }

    /// The id of the current record, the same that `begin` has named; a text for formats that have nothing better.
    default void identifier(String value) {
        text(value);
    }

    /// The id of another record; a text for formats that have nothing better.
    default void reference(Type.Reference to, String id) {
        text(id);
    }

    /// A list of so many elements begins.
    void beginList(int size);

    /// The next value is the n-th element of the current list, counted from 1.
    void element(int n);

    /// The list that was begun last is complete.
    void endList();

    /// Whether fields that are computed from others are wanted too.
    default boolean showsDerived() {
        return false;
    }
}
