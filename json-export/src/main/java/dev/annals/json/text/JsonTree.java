package dev.annals.json.text;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.schema.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads the text of one record into a tree.
public final class JsonTree {

    /// What the parser adds for those who write programs with it.
    private static final Pattern RUNNING_ON = Pattern.compile("(: enable `| \\(for | \\(not recognized).*", Pattern.DOTALL);

    private final JsonParser parser;
    private final TextCursor cursor;
    private final int deepest = Limits.inMemory(Limit.NESTING);
    private final int most = Limits.inMemory(Limit.RECORD_VALUES);
    private int values;

    private JsonTree(JsonParser parser, TextCursor cursor) {
        this.parser = parser;
        this.cursor = cursor;
    }

    /// A factory that remembers the names it has seen; one for each input, so that what it remembers goes away with it.
    public static JsonFactory factory() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNameLength(Limits.inMemory(Limit.KEY_LENGTH))
                .maxNestingDepth(Limits.inMemory(Limit.NESTING) + 1)
                .maxNumberLength(Limits.inMemory(Limit.RECORD_LENGTH))
                .maxStringLength(Limits.inMemory(Limit.RECORD_LENGTH))
                .build();
        return JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    /// The tree of a text that begins at this place; throws when it is broken.
    public static JsonNode read(JsonFactory factory, String text, Position start) throws BrokenText {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(parser, new TextCursor(text, start)).document();
        }
    }

    private JsonNode document() throws BrokenText {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new BrokenText(BrokenText.Flaw.NOT_JSON, "ends before the record is complete", here());
            }
            JsonNode node = node(first, 1);
            if (parser.nextToken() != null) {
                throw new BrokenText(BrokenText.Flaw.NOT_JSON, "goes on after the end of the record", position());
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw new BrokenText(BrokenText.Flaw.TOO_LARGE, tooMuch("has a key of more than %d characters", Limit.KEY_LENGTH), here());
        } catch (JacksonException e) {
            throw new BrokenText(BrokenText.Flaw.NOT_JSON, reason(e.getOriginalMessage()), at(e));
        }
    }

    private static String reason(String message) {
        return message.startsWith("Unexpected end-of-input")
                ? "ends before the record is complete"
                : "is not JSON: " + RUNNING_ON.matcher(message).replaceFirst("");
    }

    private static String tooMuch(String what, Limit limit) {
        return String.format(Locale.ROOT, what, Limits.of(limit)) + Limits.reached(limit);
    }

    private JsonNode node(JsonToken token, int depth) throws BrokenText {
        Position position = position();
        if (depth > deepest) {
            throw new BrokenText(BrokenText.Flaw.TOO_LARGE, tooMuch("is nested deeper than %d levels", Limit.NESTING), position);
        }
        if (++values > most) {
            throw new BrokenText(BrokenText.Flaw.TOO_LARGE, tooMuch("has more than %d values", Limit.RECORD_VALUES), position);
        }
        return switch (token) {
            case START_OBJECT -> new JsonNode.ObjectNode(position, members(depth));
            case START_ARRAY -> new JsonNode.ArrayNode(position, elements(depth));
            case VALUE_STRING -> new JsonNode.TextNode(position, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode.NumberNode(position, parser.getString());
            case VALUE_TRUE -> new JsonNode.FlagNode(position, true);
            case VALUE_FALSE -> new JsonNode.FlagNode(position, false);
            case VALUE_NULL -> new JsonNode.NullNode(position);
            default -> throw new IllegalStateException("JSON has no " + token + " here");
        };
    }

    private List<JsonNode.Member> members(int depth) throws BrokenText {
        var members = new ArrayList<JsonNode.Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position position = position();
            members.add(new JsonNode.Member(name, position, node(parser.nextToken(), depth + 1)));
        }
        return members;
    }

    private List<JsonNode> elements(int depth) throws BrokenText {
        var elements = new ArrayList<JsonNode>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(node(token, depth + 1));
        }
        return elements;
    }

    private Position position() {
        return cursor.at(parser.currentTokenLocation().getCharOffset());
    }

    private Position here() {
        return cursor.at(parser.currentLocation().getCharOffset());
    }

    private Position at(JacksonException e) {
        return e.getLocation() == null ? here() : cursor.at(e.getLocation().getCharOffset());
    }
}
