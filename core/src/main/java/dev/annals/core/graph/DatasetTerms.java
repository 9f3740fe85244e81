package dev.annals.core.graph;

import dev.annals.core.model.Corpus;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the description of a corpus says of it as a dataset, beyond what is aligned field by field.
///
/// How many triples there are and which days they cover is not known before the last record, and would change one line for each change
/// of an event; the ready query `describe` counts them in a store.
public final class DatasetTerms {

    /// What all IRIs of records begin with: VoID section 4.2.
    public static final String URI_SPACE = Namespaces.VOID + "uriSpace";

    /// A vocabulary whose terms are used: VoID section 4.3.
    public static final String VOCABULARY = Namespaces.VOID + "vocabulary";

    /// The licence as a resource.
    public static final String LICENCE = Namespaces.DCTERMS + "license";

    /// The vocabularies. Namespaces of datatypes are none; ours has the IRI of its ontology.
    public static final List<String> VOCABULARIES = Namespaces.PREFIXES.keySet().stream()
            .filter(namespace -> !Set.of(Namespaces.XSD, Namespaces.EDTF).contains(namespace))
            .map(namespace -> namespace.equals(Namespaces.ANNALS) ? Namespaces.ONTOLOGY : namespace)
            .toList();

    /// Our field takes any text, so that only these are known to be SPDX identifiers.
    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC-BY-SA-3.0",
            "CC-BY-SA-4.0", "CC0-1.0", "MIT", "ODC-By-1.0", "ODbL-1.0", "PDDL-1.0");

    private static final String SPDX = "http://spdx.org/licenses/"; // SPDX 2.3 section 10.1

    private DatasetTerms() {}

    /// Whether records of this kind describe a dataset.
    @SuppressWarnings("ReferenceEquality") // entities are constants
    public static boolean describe(Entity<?> entity) {
        return entity == Corpus.ENTITY;
    }

    /// Whether this field tells the licence of a dataset.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    public static boolean isLicence(Field<?, ?> field) {
        return field == Corpus.LICENCE;
    }

    /// The IRI of a licence, where it is known to have one.
    public static Optional<String> licence(String id) {
        return LICENCES.contains(id) ? Optional.of(SPDX + id) : Optional.empty();
    }
}
