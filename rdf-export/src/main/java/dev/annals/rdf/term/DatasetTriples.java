package dev.annals.rdf.term;

import dev.annals.core.graph.DatasetTerms;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The triples that describe a corpus as a dataset.
public final class DatasetTriples {

    private static final List<RdfTerm> VOCABULARIES = DatasetTerms.VOCABULARIES.stream().<RdfTerm>map(RdfTerm.Iri::new).toList();

    private DatasetTriples() {}

    /// What is known of a dataset whose IRIs begin with this base; nothing of other records.
    public static SortedMap<String, List<RdfTerm>> of(Entity<?> entity, String base) {
        return DatasetTerms.describe(entity)
                ? new TreeMap<>(Map.of(DatasetTerms.URI_SPACE, List.of(new RdfTerm.Literal(base, StandardTerms.STRING)), DatasetTerms.VOCABULARY, VOCABULARIES))
                : Collections.emptySortedMap();
    }

    /// The licence as a resource, where it is known to have an IRI.
    public static Optional<RdfTerm.Iri> licence(Field<?, ?> field, RdfTerm value) {
        return DatasetTerms.isLicence(field) && value instanceof RdfTerm.Literal(String id, String type)
                ? DatasetTerms.licence(id).map(RdfTerm.Iri::new)
                : Optional.empty();
    }
}
