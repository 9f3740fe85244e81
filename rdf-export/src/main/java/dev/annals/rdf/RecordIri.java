package dev.annals.rdf;

import dev.annals.core.schema.Entity;
import java.util.Optional;

/// The parts of the IRI of a record: base, name of its entity, id.
///
/// @param base what all records of the corpus have in common; ends with a slash or number sign
/// @param id the id
record RecordIri(String base, String id) {

    /// Where the records of an entity have their IRIs.
    static String folder(String base, Entity<?> entity) {
        return folder(base, entity.name());
    }

    /// Where the records of an entity with this name have their IRIs.
    static String folder(String base, String entity) {
        return base + entity + "/";
    }

    /// Takes the IRI of a record apart; empty when it is not of that form.
    static Optional<RecordIri> parse(String iri, Entity<?> entity) {
        int slash = iri.lastIndexOf('/');
        String folder = iri.substring(0, slash + 1);
        String base = folder.substring(0, Math.max(0, folder.length() - folder("", entity).length()));
        if (base.isEmpty() || !folder.equals(folder(base, entity)) || !(base.endsWith("/") || base.endsWith("#"))) {
            return Optional.empty();
        }
        return idWithin(folder, iri).map(id -> new RecordIri(base, id));
    }

    /// The id that the last segment of an IRI stands for, if it stands in this folder.
    static Optional<String> idWithin(String folder, String iri) {
        if (!iri.startsWith(folder) || iri.length() == folder.length() || iri.indexOf('/', folder.length()) >= 0) {
            return Optional.empty();
        }
        return PercentCode.decode(iri.substring(folder.length()));
    }

    /// Whether a node belongs to a record by its IRI; ids are encoded, so every slash in them is ours.
    static boolean within(String record, String node) {
        return node.startsWith(record) && (node.length() == record.length() || node.charAt(record.length()) == '/');
    }
}
