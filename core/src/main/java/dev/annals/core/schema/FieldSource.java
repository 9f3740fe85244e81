package dev.annals.core.schema;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// Where a value comes from when a record is read: each format implements one.
///
/// A source stands for one value: a scalar, a record or a list. What does not fit is thrown as [Malformed] with this source's position;
/// [Entity#read] gathers the problems of a whole record.
public interface FieldSource {

    /// Where the value stands in the input.
    Position position();

    /// Whether there is no value.
    boolean absent();

    /// Running text.
    String text();

    /// A whole number.
    default long count() {
        String text = text();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw malformed(text, "is not a whole number");
        }
    }

    /// A decimal number.
    default BigDecimal decimal() {
        String text = text();
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw malformed(text, "is not a decimal number");
        }
    }

    /// True or false.
    default boolean flag() {
        String text = text();
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw malformed(text, "is neither true nor false");
        };
    }

    /// A calendar day, `YYYY-MM-DD`.
    default LocalDate day() {
        String text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw malformed(text, "is not a day of the calendar, written YYYY-MM-DD");
        }
    }

    /// A term of a code list.
    default <C extends Enum<C> & Term> C term(CodeList<C> list) {
        String code = text();
        return list.find(code).orElseThrow(() -> malformed(code, notOneOf(code, list.codes())));
    }

    /// What is wrong with a code that none of these is.
    static String notOneOf(String code, List<String> known) {
        return known.contains(WhiteSpace.stripped(code))
                ? "has white space around it: " + WhiteSpace.around(code)
                : "is not one of " + String.join(", ", known);
    }

    /// The id of the record.
    default String identifier() {
        return text();
    }

    /// The id of another record.
    default String reference(Type.Reference to) {
        return text();
    }

    /// Which case of a choice the record is.
    String kind(Type.Choice<?> choice);

    /// The value of a field of the record.
    FieldSource at(Field<?, ?> field);

    /// The elements of the list.
    List<? extends FieldSource> elements();

    /// What the record holds beyond the fields of the entity.
    default List<Problem> unknown(Entity<?> entity) {
        return List.of();
    }

    /// The record that was made of this source, to compare with it what the source holds of derived fields, which are not read.
    default <E> void made(Entity<E> entity, E record) {}

    /// A problem with this value.
    default Malformed malformed(String value, String message) {
        return new Malformed(new Problem("", value, message, position()));
    }
}
