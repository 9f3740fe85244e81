package dev.annals.importers.file;

import java.util.List;
import java.util.Map;

/// A value of a JSON text (RFC 8259), as far as PLOVER needs it.
public sealed interface Json {

    /// A string.
    record Text(String value) implements Json {}

    /// A number, true, false, null, or a word without quotes, as the PLOVER manual's own example has it.
    record Bare(String token) implements Json {}

    /// An array.
    record Items(List<Json> values) implements Json {}

    /// An object.
    record Members(Map<String, Json> values) implements Json {}

    /// The texts that the value holds, one for a scalar; none for null.
    static List<String> texts(Json value) {
        return switch (value) {
            case Text(String text) -> List.of(text);
            case Bare(String token) -> token.equals("null") ? List.of() : List.of(token);
            case Items(List<Json> values) -> values.stream().flatMap(item -> texts(item).stream()).toList();
            case Members members -> List.of();
        };
    }
}
