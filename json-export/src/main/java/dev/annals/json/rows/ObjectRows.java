package dev.annals.json.rows;

import dev.annals.core.table.CsvStream;
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.JsonTree;
import dev.annals.json.text.Piece;
import dev.annals.json.text.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import tools.jackson.core.json.JsonFactory;

/// Objects as rows under a header of their keys; in memory are the keys and one object.
final class ObjectRows implements CsvStream.Rows {

    private static final int MOST_KEYS = 10_000;

    private final PieceSource pieces;
    private final JsonFactory factory = JsonTree.factory();
    private final Map<String, Integer> places;
    private boolean begun;

    private ObjectRows(PieceSource pieces, Map<String, Integer> places) {
        this.pieces = pieces;
        this.places = places;
    }

    /// Opens the texts of the objects from their beginning.
    @FunctionalInterface
    interface Texts {
        PieceSource open() throws IOException;
    }

    /// The rows of these texts, which are gone through twice: once for their keys.
    static ObjectRows of(Texts texts) throws IOException {
        var places = new LinkedHashMap<String, Integer>();
        try (PieceSource source = texts.open(); var rows = new ObjectRows(source, places)) {
            for (Optional<Piece> piece = source.next(); piece.isPresent(); piece = source.next()) {
                rows.object(piece.get()).ifPresent(object -> object.members().forEach(member -> places.putIfAbsent(member.name(), places.size())));
                if (places.size() > MOST_KEYS) {
                    throw new ZipException("its objects have more than " + MOST_KEYS + " different keys");
                }
            }
        }
        return new ObjectRows(texts.open(), places);
    }

    @Override
    public Optional<List<String>> next() throws IOException {
        if (!begun) {
            begun = true;
            return Optional.of(List.copyOf(places.keySet()));
        }
        return pieces.next().map(this::row);
    }

    private List<String> row(Piece piece) {
        return object(piece).map(this::row).orElseGet(() -> List.of(piece.text()));
    }

    private List<String> row(JsonNode.ObjectNode object) {
        var cells = new ArrayList<>(Collections.nCopies(places.size(), ""));
        object.members().forEach(member -> cells.set(places.getOrDefault(member.name(), 0), text(member.value())));
        return cells;
    }

    private static String text(JsonNode value) {
        return switch (value) {
            case JsonNode.TextNode text -> text.value();
            case JsonNode.NumberNode number -> number.value();
            case JsonNode.FlagNode flag -> Boolean.toString(flag.flag());
            case JsonNode.NullNode nothing -> "";
            case JsonNode.ObjectNode object -> JsonText.compact(object);
            case JsonNode.ArrayNode array -> JsonText.compact(array);
        };
    }

    /// The object of a text; none where it is broken, has a key twice, or holds half a character, which UTF-8 cannot.
    private Optional<JsonNode.ObjectNode> object(Piece piece) {
        try {
            if (piece.whole() && JsonTree.read(factory, Utf8.decode(piece), piece.start()) instanceof JsonNode.ObjectNode object) {
                var keys = new HashSet<String>();
                boolean sound = object.members().stream().allMatch(member -> keys.add(member.name()) && isWhole(member.name()) && isWhole(text(member.value())));
                return Optional.of(object).filter(row -> sound);
            }
        } catch (BrokenText broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c)) || StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
