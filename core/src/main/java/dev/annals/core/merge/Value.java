package dev.annals.core.merge;

import dev.annals.core.scratch.IdTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a record says, without its types: two values are equal when they say the same.
public sealed interface Value {

    /// Nothing.
    record Absent() implements Value {
        @Override
        public String toString() {
            return "nothing";
        }
    }

    /// What a value was before it became a text, for formats that tell one from the other.
    enum Form { TEXT, NUMBER, FLAG }

    /// A text, number, day, flag, term, id or reference, in its canonical form.
    record Scalar(String text, Form form) implements Value {
        @Override
        public String toString() {
            return "'" + text + "'";
        }
    }

    /// What a record is: one of the corpus, a part of one, or a case of a choice.
    enum Rank { RECORD, PART, CASE }

    /// A record.
    ///
    /// @param rank what it is
    /// @param name the name of its entity
    /// @param key its id, if it has one
    /// @param fields its values by the names of the fields, in order
    record Node(Rank rank, String name, Optional<String> key, Map<String, Value> fields) implements Value {

        /// What it says in a field.
        public Value at(String field) {
            return fields.getOrDefault(field, new Absent());
        }

        @Override
        public String toString() {
            return fields.entrySet().stream()
                    .filter(field -> !field.getValue().isEmpty())
                    .map(field -> field.getKey() + ": " + field.getValue())
                    .collect(Collectors.joining(", ", name + " {", "}"));
        }
    }

    /// A list.
    record Items(List<Value> values) implements Value {
        @Override
        public String toString() {
            return values.stream().map(Value::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /// Whether it says nothing.
    default boolean isEmpty() {
        return switch (this) {
            case Absent absent -> true;
            case Items items -> items.values().isEmpty();
            case Scalar scalar -> false;
            case Node node -> false;
        };
    }

    /// What tells it from other values: 64 bits of the SHA-256 over all that it says, each with its length.
    default long fingerprint() {
        var text = new StringBuilder();
        spell(this, text);
        return IdTable.longAt(IdTable.sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static void spell(Value value, StringBuilder text) {
        switch (value) {
            case Absent absent -> text.append('-');
            case Scalar(String said, Form form) -> text.append('"').append(said.length()).append(' ').append(said);
            case Items(List<Value> values) -> {
                text.append('[').append(values.size());
                values.forEach(element -> spell(element, text));
            }
            case Node(Rank rank, String name, Optional<String> key, Map<String, Value> fields) -> {
                text.append('{').append(name);
                fields.values().forEach(field -> spell(field, text));
            }
        }
    }

    /// How much of two values is the same: 0 for nothing, 1 for all.
    static double likeness(Value one, Value other) {
        if (one.equals(other)) {
            return 1;
        }
        if (!(one instanceof Node a) || !(other instanceof Node b) || !a.name().equals(b.name())) {
            return 0;
        }
        if (a.key().isPresent()) {
            return a.key().equals(b.key()) ? 0.99 : 0;
        }
        List<String> said = a.fields().keySet().stream().filter(field -> !a.at(field).isEmpty() || !b.at(field).isEmpty()).toList();
        long same = said.stream().filter(field -> a.at(field).equals(b.at(field))).count();
        return said.isEmpty() ? 0 : 0.98 * same / said.size();
    }
}
