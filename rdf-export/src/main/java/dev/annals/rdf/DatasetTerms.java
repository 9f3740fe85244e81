package dev.annals.rdf;

import dev.annals.core.model.Corpus;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the description of a corpus says of it as a dataset, beyond what is aligned field by field.
///
/// How many triples there are and which days they cover is not known before the last record, and would change one line for each change
/// of an event; the ready query `describe` counts them in a store.
final class DatasetTerms {

    /// What all IRIs of records begin with: VoID section 4.2.
    static final String URI_SPACE = StandardTerms.VOID + "uriSpace";

    /// A vocabulary whose terms are used: VoID section 4.3.
    static final String VOCABULARY = StandardTerms.VOID + "vocabulary";

    static final String LICENCE = StandardTerms.DCTERMS + "license";

    /// Our field takes any text, so that only these are known to be SPDX identifiers.
    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC-BY-SA-3.0",
            "CC-BY-SA-4.0", "CC0-1.0", "MIT", "ODC-By-1.0", "ODbL-1.0", "PDDL-1.0");

    private static final String SPDX = "http://spdx.org/licenses/"; // SPDX 2.3 section 10.1

    /// Namespaces of datatypes are no vocabularies; ours has the IRI of its ontology.
    private static final List<RdfTerm> VOCABULARIES = Prefixes.VOCABULARIES.keySet().stream()
            .filter(namespace -> !Set.of(StandardTerms.XSD, StandardTerms.EDTF_DATATYPES).contains(namespace))
            .map(namespace -> namespace.equals(Vocabulary.NAMESPACE) ? Vocabulary.ONTOLOGY : namespace)
            .<RdfTerm>map(RdfTerm.Iri::new)
            .toList();

    private DatasetTerms() {}

    /// What is known of a dataset whose IRIs begin with this base; nothing of other records.
    @SuppressWarnings("ReferenceEquality") // entities are constants
    static SortedMap<String, List<RdfTerm>> of(Entity<?> entity, String base) {
        var terms = new TreeMap<String, List<RdfTerm>>();
        if (entity == Corpus.ENTITY) {
            terms.put(URI_SPACE, List.of(new RdfTerm.Literal(base, StandardTerms.STRING)));
            terms.put(VOCABULARY, VOCABULARIES);
        }
        return terms;
    }

    /// The licence as a resource, where it is known to have an IRI.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    static Optional<RdfTerm.Iri> licence(Field<?, ?> field, RdfTerm value) {
        return field == Corpus.LICENCE && value instanceof RdfTerm.Literal(String id, String type) && LICENCES.contains(id)
                ? Optional.of(new RdfTerm.Iri(SPDX + id))
                : Optional.empty();
    }
}
