package dev.annals.rdf.term;

import dev.annals.core.graph.GraphNames;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.When;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Schema;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Our terms: which class, property or code stands for what in the schema.
public final class Vocabulary {

    /// Where classes and properties stand.
    public static final String NAMESPACE = Namespaces.ANNALS;

    /// The ontology itself.
    public static final String ONTOLOGY = Namespaces.ONTOLOGY;

    /// Where codes stand, each under the name of its list.
    public static final String CODES = Namespaces.CODES;

    /// What the IRIs of the shapes begin with.
    public static final String SHAPES = CODES + "shape/";

    /// The place of an element in its list, counted from 1; RDF itself keeps no order.
    public static final String POSITION = NAMESPACE + GraphNames.POSITION;

    /// The order of a list whose elements are literals, in the compact profile.
    public static final String LIST_ORDER = NAMESPACE + "listOrder";

    private static final IdentityHashMap<Field<?, ?>, String> PROPERTIES = new IdentityHashMap<>();
    private static final IdentityHashMap<Entity<?>, Set<String>> PROPERTIES_OF = new IdentityHashMap<>();
    private static final IdentityHashMap<Entity<?>, String> CLASSES = new IdentityHashMap<>();
    private static final IdentityHashMap<Term, String> TERMS = new IdentityHashMap<>();

    static {
        for (Schema.Kind kind : Catalogue.SCHEMA.kinds()) {
            kind.fields().forEach(field -> PROPERTIES.put(field, NAMESPACE + field.name()));
            PROPERTIES_OF.put(kind.entity(), kind.fields().stream().map(Vocabulary::property).collect(Collectors.toUnmodifiableSet()));
            CLASSES.put(kind.entity(), NAMESPACE + GraphNames.classOf(kind));
        }
        for (CodeList<?> list : Catalogue.SCHEMA.lists()) {
            list.terms().forEach(term -> TERMS.put(term, codes(list) + term.code()));
        }
    }

    private static final Map<String, Entity<? extends CorpusRecord>> RECORDS =
            Catalogue.ENTITIES.stream().collect(Collectors.toUnmodifiableMap(Vocabulary::classOf, Function.identity()));

    private Vocabulary() {}

    /// The property that holds a field.
    public static String property(Field<?, ?> field) {
        return known(PROPERTIES, field);
    }

    /// The properties that hold the fields of an entity, derived ones too.
    public static Set<String> properties(Entity<?> entity) {
        return known(PROPERTIES_OF, entity);
    }

    /// The class of the records of an entity, or of a case of a choice: the name of the choice keeps cases and entities of the same name
    /// apart.
    public static String classOf(Entity<?> entity) {
        return known(CLASSES, entity);
    }

    /// The class that all cases of a choice have in common; only the ontology needs it.
    public static String classOf(Type.Choice<?> choice) {
        return NAMESPACE + GraphNames.classOf(choice);
    }

    /// The kind of record that has this class.
    public static Optional<Entity<? extends CorpusRecord>> recordWithClass(String iri) {
        return Optional.ofNullable(RECORDS.get(iri));
    }

    /// Under what the codes of a list stand.
    public static String codes(CodeList<?> list) {
        return GraphNames.codesOf(list);
    }

    /// A term of a code list.
    public static String code(Term term) {
        return known(TERMS, term);
    }

    private static <K, V> V known(IdentityHashMap<K, V> terms, K key) {
        V term = terms.get(key);
        if (term == null) {
            throw new IllegalArgumentException("Not part of the records of a corpus: " + key);
        }
        return term;
    }

    /// The datatype of texts in a field.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    public static String datatypeOfText(Field<?, ?> field) {
        return field == When.EDTF ? StandardTerms.EDTF : StandardTerms.STRING;
    }
}
