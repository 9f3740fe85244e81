package dev.annals.json.record;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Problem;
import dev.annals.json.text.JsonNode;
import java.util.List;
import java.util.Optional;

/// How a record stands in an object.
public interface RecordForm {

    /// The form of canonical JSON, which says everything once.
    RecordForm CANONICAL = new RecordForm() {
        @Override
        public Optional<RecordBinder> binder() {
            return RecordBinder.ifAllowed();
        }

        @Override
        public FieldSource source(JsonNode object) {
            return JsonSource.ofRecord(object);
        }

        @Override
        public List<Problem> contradictions(JsonNode object, CorpusRecord record) {
            return List.of();
        }
    };

    /// What may read most records of this form faster; nothing for most forms.
    default Optional<RecordBinder> binder() {
        return Optional.empty();
    }

    /// Whether it keeps an object until it has seen others, instead of having it read now.
    default boolean keeps(JsonNode object, String text) {
        return false;
    }

    /// The values of the record.
    FieldSource source(JsonNode object);

    /// What the object says a second time, and differently, though no value is lost with it; throws [Malformed] where the object is not
    /// that of this record.
    List<Problem> contradictions(JsonNode object, CorpusRecord record);
}
