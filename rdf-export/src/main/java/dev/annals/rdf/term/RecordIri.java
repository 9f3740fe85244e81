package dev.annals.rdf.term;

import dev.annals.core.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The IRI of a record, taken apart.
///
/// @param base what the IRIs of all records of the corpus begin with; ends with a slash or a number sign
/// @param entity the name of the entity
/// @param segment the id, percent-encoded
public record RecordIri(String base, String entity, String segment) {

    private static final int HIGHEST = 32;

    /// Where the records of an entity have their IRIs.
    public static String folder(String base, String entity) {
        return base + entity + "/";
    }

    /// The parts of the IRI of a record of this entity; empty when it is not of that form.
    public static Optional<RecordIri> parse(String iri, Entity<?> entity) {
        int start = iri.lastIndexOf('/') + 1;
        int end = start - folder("", entity.name()).length();
        if (end <= 0 || !iri.startsWith(folder("", entity.name()), end) || "/#".indexOf(iri.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        return Optional.of(new RecordIri(iri.substring(0, end), entity.name(), iri.substring(start)));
    }

    /// The whole IRI.
    public String text() {
        return folder(base, entity) + segment;
    }

    /// Whether a node belongs to a record by its IRI; ids are encoded, so that every slash is ours.
    public static boolean within(String record, String node) {
        return node.startsWith(record) && (node.length() == record.length() || node.charAt(record.length()) == '/');
    }

    /// A node and those that could own it by its IRI, from below; the model is not nearly so deep as this goes up.
    public static List<String> upwards(String node) {
        var owners = new ArrayList<String>();
        for (int end = node.length(); end > 0 && owners.size() < HIGHEST; end = node.lastIndexOf('/', end - 1)) {
            owners.add(node.substring(0, end));
        }
        return owners;
    }
}
