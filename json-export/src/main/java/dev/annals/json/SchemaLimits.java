package dev.annals.json;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Field;
import dev.annals.json.text.ObjectBuilder;
import java.util.IdentityHashMap;

/// What the constructors of the model ask of single fields beyond their type, as far as JSON Schema can say it.
final class SchemaLimits {

    private static final IdentityHashMap<Field<?, ?>, ObjectBuilder> LIMITS = new IdentityHashMap<>();

    static {
        LIMITS.put(Source.SHA256, new ObjectBuilder().put("pattern", ValuePattern.SHA256));
        LIMITS.put(Evidence.SHA256, new ObjectBuilder().put("pattern", ValuePattern.SHA256));
        LIMITS.put(Corpus.MODEL, new ObjectBuilder().put("minimum", 1).put("maximum", Corpus.MODEL_VERSION));
        LIMITS.put(Coordinates.LATITUDE, new ObjectBuilder().put("minimum", -90).put("maximum", 90));
        LIMITS.put(Coordinates.LONGITUDE, new ObjectBuilder().put("minimum", -180).put("maximum", 180));
    }

    private SchemaLimits() {}

    /// The keywords to be added for a field.
    static ObjectBuilder of(Field<?, ?> field) {
        return LIMITS.getOrDefault(field, new ObjectBuilder());
    }
}
