package dev.annals.json.linked;

import dev.annals.core.graph.CorpusBase;
import dev.annals.core.scratch.IdTable;
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.Bytes;
import dev.annals.json.text.Cutter;
import dev.annals.json.text.Elements;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.JsonTree;
import dev.annals.json.text.Piece;
import dev.annals.json.text.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.json.JsonFactory;

/// The beginning of a document of JSON-LD, up to the list of records: our context, with a base.
final class JsonLdHead {

    private static final String OTHER = "; only JSON-LD as annals writes it is read as a stream. Convert other files to Turtle first, "
            + "for example with: riot --output=turtle FILE";

    private static final List<String> KNOWN =
            Arrays.stream(JsonLdProfile.values()).map(profile -> JsonText.compact(profile.terms())).toList();

    /// The embedded contexts of earlier versions of the model, as the SHA-256 of their text. They give the same meaning to what they have.
    private static final Set<String> EARLIER = Set.of("1ce80d844774d055e2f3ea9ff8c79478570509f5525b5040d39fc06b0bf94a69");

    private final Bytes bytes;
    private final JsonFactory factory;

    private JsonLdHead(Bytes bytes, JsonFactory factory) {
        this.bytes = bytes;
        this.factory = factory;
    }

    /// The base that the context gives; throws when the document has another layout. The list is what comes next.
    static JsonLdBase read(Bytes bytes, JsonFactory factory) throws IOException, BrokenText {
        var head = new JsonLdHead(bytes, factory);
        head.expect("{");
        head.expect("\"" + JsonLdKeys.CONTEXT + "\"");
        head.expect(":");
        JsonLdBase base = head.base();
        head.expect(",");
        head.expect("\"" + JsonLdKeys.GRAPH + "\"");
        head.expect(":");
        if (bytes.peekPastBlanks() != '[') {
            throw head.other("its @graph is not a list");
        }
        return base;
    }

    private void expect(String token) throws IOException, BrokenText {
        bytes.peekPastBlanks();
        for (int i = 0; i < token.length(); i++) {
            int next = bytes.peek();
            if (next == Bytes.END) {
                throw new BrokenText(BrokenText.Flaw.NOT_JSON, "the file ends before its records begin", bytes.position());
            }
            if (next != token.charAt(i)) {
                throw other("here should be " + token);
            }
            bytes.next();
        }
    }

    private JsonLdBase base() throws IOException, BrokenText {
        bytes.peekPastBlanks();
        Piece piece = Elements.cut(bytes, new Cutter());
        if (!piece.whole()) {
            throw other("its context is longer than 16 MiB");
        }
        if (JsonTree.read(factory, Utf8.decode(piece), piece.start()) instanceof JsonNode.ArrayNode array && isOurs(array)) {
            return base(array.elements().getLast()).orElseThrow(() -> other("its context gives no base that could serve"));
        }
        throw other("its @context is not a list of the context of annals and the base");
    }

    private static boolean isOurs(JsonNode.ArrayNode contexts) {
        List<JsonNode> elements = contexts.elements();
        return elements.size() == 2 && isKnown(JsonText.compact(elements.getFirst()));
    }

    private static boolean isKnown(String context) {
        return KNOWN.contains(context)
                || EARLIER.contains(HexFormat.of().formatHex(IdTable.sha256().digest(context.getBytes(StandardCharsets.UTF_8))));
    }

    private static Optional<JsonLdBase> base(JsonNode node) {
        return node instanceof JsonNode.ObjectNode object && object.members().size() == 1
                ? object.child(JsonLdKeys.BASE).map(JsonNode::value).filter(CorpusBase::canServe).map(JsonLdBase::new)
                : Optional.empty();
    }

    private BrokenText other(String reason) {
        return new BrokenText(BrokenText.Flaw.OTHER_LAYOUT, reason + OTHER, bytes.position());
    }
}
