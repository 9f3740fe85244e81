package dev.annals.json.record;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.json.text.JsonKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What is the same in all objects of an entity, encoded once.
///
/// @param type the key that says which record it is, with its value
/// @param kind the key that says which case of a choice it is, with its value
/// @param names the keys of its fields, in their order, each with its colon
@SuppressWarnings("ArrayRecordComponent") // shapes are never compared
record JsonShape(byte[] type, byte[] kind, List<byte[]> names) {

    /// Of nothing.
    static final JsonShape NONE = new JsonShape(new byte[0], new byte[0], List.of());

    /// Of an entity; with a blank after each colon where objects are indented.
    static JsonShape of(Entity<?> entity, boolean indented) {
        String colon = indented ? ": " : ":";
        return new JsonShape(
                bytes(quoted(JsonKeys.TYPE) + colon + quoted(entity.name())),
                bytes(quoted(JsonKeys.KIND) + colon + quoted(entity.name())),
                entity.fields().stream().map(Field::name).map(name -> bytes(quoted(name) + colon)).toList());
    }

    /// Names and codes are letters, digits and hyphens, which no text of JSON escapes.
    static String quoted(String name) {
        return '"' + name + '"';
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
