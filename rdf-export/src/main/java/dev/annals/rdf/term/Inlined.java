package dev.annals.rdf.term;

import dev.annals.core.entry.AmountEntry;
import dev.annals.core.entry.DateEntry;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.When;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// A value of several parts as one literal in the place of a node: dates and amounts as people type them, codes as scheme, code and label.
public sealed interface Inlined {

    /// An exact amount.
    record Exact(BigDecimal number) implements Inlined {}

    /// Any other value, in words.
    record Words(String text) implements Inlined {}

    /// Whether values of a type can be literals.
    static boolean isPossible(Type<?> type) {
        return switch (type) {
            case Type.Nested<?> nested -> nested.entity().equals(When.ENTITY) || nested.entity().equals(Code.ENTITY);
            case Type.Choice<?> choice -> isAmount(choice);
            case Type.Literal<?> literal -> false;
            case Type.Coded<?> coded -> false;
            case Type.Identifier identifier -> false;
            case Type.Reference reference -> false;
            case Type.Maybe<?> maybe -> false;
            case Type.Many<?> many -> false;
        };
    }

    /// Whether a type is that of amounts, of which the exact ones are numbers.
    static boolean isAmount(Type<?> type) {
        return type.equals(Amount.TYPE);
    }

    /// A value as a literal, if the very same value is read from it.
    static Optional<Inlined> of(Object value) {
        return switch (value) {
            case Amount.Exact(BigDecimal number) -> Optional.of(new Exact(number));
            case Amount amount -> words(amount, AmountEntry.write(amount), AmountEntry::read);
            case When when -> words(when, DateEntry.write(when), DateEntry::read);
            case Code code -> words(code, code.scheme() + " " + code.value() + code.label().map(label -> " " + label).orElse(""), Inlined::code);
            case String text -> Optional.of(new Words(text));
            default -> Optional.empty();
        };
    }

    private static Optional<Inlined> words(Object value, String written, Function<String, ?> read) {
        try {
            return read.apply(written).equals(value) ? Optional.of(new Words(written)) : Optional.empty();
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /// The value of a type that words stand for; throws [Malformed].
    static Object read(Type<?> type, String words) {
        if (isAmount(type)) {
            return AmountEntry.read(words);
        }
        return type instanceof Type.Nested<?> nested && nested.entity().equals(When.ENTITY) ? DateEntry.read(words) : code(words);
    }

    private static Code code(String words) {
        String[] parts = words.split(" ", 3);
        if (parts.length < 2) {
            throw new Malformed(new Problem("", words, "is no code; it should be a scheme, a code and perhaps a label, with blanks between them", Position.UNKNOWN));
        }
        return new Code(parts[0], parts[1], parts.length == 3 ? Optional.of(parts[2]) : Optional.empty());
    }
}
