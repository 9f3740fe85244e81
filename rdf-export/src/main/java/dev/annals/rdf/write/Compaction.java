package dev.annals.rdf.write;

import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.rdf.term.Inlined;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Which values the compact profile writes as literals, in the place of nodes.
final class Compaction {

    private Compaction() {}

    /// The value of the current field, or in a list the element that comes, if it can be a literal.
    static Optional<Inlined> literal(OpenPart owner) {
        return owner.field().isInlined() && (!owner.inList() || owner.hasLiterals()) ? Inlined.of(present(owner)) : Optional.empty();
    }

    /// The elements of the list in the current field, if all of them can be literals, and different ones.
    static Optional<List<String>> literals(OpenPart owner) {
        if (!owner.field().isInlined() || !(fieldOf(owner.value(), owner.field().field()) instanceof List<?> elements)) {
            return Optional.empty();
        }
        List<String> texts = elements.stream().flatMap(each -> Inlined.of(Objects.requireNonNull(each)).stream()).map(Compaction::text).toList();
        return texts.size() == elements.size() && new HashSet<>(texts).size() == texts.size() ? Optional.of(texts) : Optional.empty();
    }

    private static String text(Inlined inlined) {
        return switch (inlined) {
            case Inlined.Exact(var number) -> number.toPlainString();
            case Inlined.Words(String text) -> text;
        };
    }

    /// Whether the case that comes is the kind of its record, and says nothing more.
    static boolean isBareKind(OpenPart owner, Entity<?> chosen) {
        return ComputedTerms.isKind(owner.field().field()) && chosen.fields().stream().allMatch(field -> isAbsent(fieldOf(present(owner), field)));
    }

    private static boolean isAbsent(Object value) {
        return value.equals(Optional.empty()) || value.equals(List.of());
    }

    /// What the current field has at the place that comes.
    static Object present(OpenPart owner) {
        Object value = fieldOf(owner.value(), owner.field().field());
        Object there = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        return owner.inList() ? Objects.requireNonNull(((List<?>) there).get(owner.place() - 1)) : there;
    }

    @SuppressWarnings("unchecked") // the field is one of the entity of the record
    private static Object fieldOf(Object record, Field<?, ?> field) {
        return ((Function<Object, Object>) field.get()).apply(record);
    }
}
