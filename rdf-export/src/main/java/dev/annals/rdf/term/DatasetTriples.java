package dev.annals.rdf.term;

import dev.annals.core.graph.DatasetTerms;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The triples that describe a corpus as a dataset.
public final class DatasetTriples {

    private static final List<RdfTerm> VOCABULARIES = DatasetTerms.VOCABULARIES.stream().<RdfTerm>map(RdfTerm.Iri::new).toList();

    private DatasetTriples() {}

    /// What is known of a dataset whose IRIs begin with this base; nothing of other records.
    public static SortedMap<String, List<RdfTerm>> of(Entity<?> entity, String base) {
        var terms = new TreeMap<String, List<RdfTerm>>();
        if (DatasetTerms.describe(entity)) {
            terms.put(DatasetTerms.URI_SPACE, List.of(new RdfTerm.Literal(base, StandardTerms.STRING)));
            terms.put(DatasetTerms.VOCABULARY, VOCABULARIES);
        }
        return terms;
    }

    /// The licence as a resource, where it is known to have an IRI.
    public static Optional<RdfTerm.Iri> licence(Field<?, ?> field, RdfTerm value) {
        return DatasetTerms.isLicence(field) && value instanceof RdfTerm.Literal(String id, String type)
                ? DatasetTerms.licence(id).map(RdfTerm.Iri::new)
                : Optional.empty();
    }
}
