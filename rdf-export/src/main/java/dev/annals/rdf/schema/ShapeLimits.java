package dev.annals.rdf.schema;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Field;
import java.util.IdentityHashMap;
import java.util.List;

/// What the constructors of the model ask of single fields beyond their type, as far as SHACL can say it.
final class ShapeLimits {

    /// Not empty, and without U+0000; in Turtle, so that the pattern has the characters themselves.
    static final String TEXT = "sh:minLength 1 ; sh:pattern \"^[\\u0001-\\U0010FFFF]*$\"";

    /// No control character anywhere, not even the line feed before which some engines let `$` stand, and no blank at either end.
    static final String IDENTIFIER = "sh:not [ sh:pattern \"[\\u0001-\\u001F\\u007F-\\u009F]\" ] ; sh:pattern \"^[^ ](.*[^ ])?$\"";

    /// The years 1 to 9999.
    static final String DAY = "sh:minInclusive \"0001-01-01\"^^xsd:date ; sh:maxInclusive \"9999-12-31\"^^xsd:date";

    /// In a shape of its own, as one shape has one lowest value (SHACL, section 4.3), and to some engines one pattern.
    private static final String SHA256 = "sh:node [ sh:pattern \"^[0-9a-f]{64}$\" ; sh:maxLength 64 ]";

    private static final IdentityHashMap<Field<?, ?>, List<String>> LIMITS = new IdentityHashMap<>();

    static {
        LIMITS.put(Source.SHA256, List.of(SHA256));
        LIMITS.put(Evidence.SHA256, List.of(SHA256));
        LIMITS.put(Corpus.MODEL, List.of("sh:node [ sh:minInclusive 1 ; sh:maxInclusive " + Corpus.MODEL_VERSION + " ]"));
        LIMITS.put(Coordinates.LATITUDE, List.of("sh:minInclusive -90", "sh:maxInclusive 90"));
        LIMITS.put(Coordinates.LONGITUDE, List.of("sh:minInclusive -180", "sh:maxInclusive 180"));
    }

    private ShapeLimits() {}

    /// The constraints to be added for a field.
    static List<String> of(Field<?, ?> field) {
        return LIMITS.getOrDefault(field, List.of());
    }
}
