package dev.annals.json.linked;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.json.record.RecordForm;
import dev.annals.json.text.BrokenText;
import dev.annals.json.text.Generators;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.JsonTree;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// How a record stands in a node of JSON-LD under a base.
///
/// The record is read from the keys that canonical JSON has too. What the node says beside them follows from the record, so it is compared
/// with what is written for that record.
record JsonLdForm(JsonLdBase base, JsonFactory factory) implements RecordForm {

    @Override
    public FieldSource source(JsonNode object) {
        return JsonLdSource.ofRecord(object, base);
    }

    @Override
    public List<Problem> contradictions(JsonNode object, CorpusRecord record) {
        var comparison = new JsonLdComparison();
        comparison.compare(object, written(record), "");
        Malformed.throwIfAny(comparison.errors());
        return comparison.warnings();
    }

    private JsonNode written(CorpusRecord record) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Generators.open(bytes, false)) {
            Catalogue.write(record, new JsonLdSink(record, out, base));
        }
        try {
            return JsonTree.read(factory, bytes.toString(StandardCharsets.UTF_8), Position.UNKNOWN);
        } catch (BrokenText broken) {
            throw new IllegalStateException("what was just written can be read", broken);
        }
    }
}
