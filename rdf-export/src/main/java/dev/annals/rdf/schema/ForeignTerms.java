package dev.annals.rdf.schema;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.graph.DatasetTerms;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.StandardTerms;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the terms of other vocabularies are that the ontology and the graphs of corpora use: OWL 2 DL wants each declared, and importing the
/// vocabularies themselves would bring in some that are not OWL 2 DL.
final class ForeignTerms {

    static final String VANN = "http://purl.org/vocab/vann/";

    private static final String ANNOTATION = StandardTerms.OWL + "AnnotationProperty";
    private static final String OBJECT = StandardTerms.OWL + "ObjectProperty";
    private static final String DATA = StandardTerms.OWL + "DatatypeProperty";
    private static final String DATATYPE = StandardTerms.RDFS + "Datatype";
    private static final String CLASS = StandardTerms.OWL + "Class";

    /// What OWL itself has, which is not to be declared.
    private static final Set<String> BUILT_IN = Set.of(StandardTerms.LABEL);

    /// The properties of SKOS are what the ontology of SKOS says that they are.
    private static final Map<String, String> SKOS = Map.ofEntries(
            Map.entry("inScheme", OBJECT), Map.entry("topConceptOf", OBJECT), Map.entry("notation", DATA), Map.entry("prefLabel", ANNOTATION),
            Map.entry("altLabel", ANNOTATION), Map.entry("definition", ANNOTATION), Map.entry("closeMatch", OBJECT), Map.entry("broadMatch", OBJECT),
            Map.entry("narrowMatch", OBJECT), Map.entry("relatedMatch", OBJECT));

    private static final Set<String> ANNOTATIONS = Set.of(
            Namespaces.DCTERMS + "title", Namespaces.DCTERMS + "license", Namespaces.DCTERMS + "creator", Namespaces.DCTERMS + "description", VANN + "preferredNamespacePrefix",
            VANN + "preferredNamespaceUri");

    private static final SortedMap<String, String> ALL = declared();

    private ForeignTerms() {}

    /// The term of OWL or RDFS of which each is one, by IRI.
    static SortedMap<String, String> all() {
        return ALL;
    }

    private static SortedMap<String, String> declared() {
        var terms = new TreeMap<String, String>();
        Alignment.RULES.forEach(rule -> terms.put(rule.property(), isNode(rule) ? OBJECT : DATA));
        terms.put(ComputedTerms.EVENT_TYPE, OBJECT);
        terms.put(ComputedTerms.AS_WKT, DATA);
        terms.put(DatasetTerms.URI_SPACE, DATA);
        terms.put(DatasetTerms.VOCABULARY, OBJECT);
        Catalogue.SCHEMA.kinds().forEach(kind -> Alignment.classes(kind.entity()).forEach(type -> terms.put(type, CLASS)));
        Alignment.CLASSES_OF_WHAT_HAPPENED.forEach(type -> terms.put(type, CLASS));
        terms.put(StandardTerms.SKOS + "Concept", CLASS);
        terms.put(StandardTerms.SKOS + "ConceptScheme", CLASS);
        SKOS.forEach((name, type) -> terms.put(StandardTerms.SKOS + name, type));
        ANNOTATIONS.forEach(property -> terms.put(property, ANNOTATION));
        terms.put(Namespaces.EDTF + "EDTF", DATATYPE);
        terms.put(StandardTerms.WKT, DATATYPE);
        terms.keySet().removeAll(BUILT_IN);
        return Collections.unmodifiableSortedMap(terms);
    }

    /// Whether a property is one for people, above which no property of values can stand.
    static boolean isAnnotation(String property) {
        return BUILT_IN.contains(property) || ANNOTATION.equals(ALL.get(property));
    }

    private static boolean isNode(Alignment.Rule rule) {
        return switch (rule.form()) {
            case ADDRESS, IDENTITY -> true;
            case SAME, NAME -> isNode(rule.path().getLast().type());
        };
    }

    private static boolean isNode(Type<?> type) {
        return switch (type) {
            case Type.Maybe<?> maybe -> isNode(maybe.of());
            case Type.Many<?> many -> isNode(many.of());
            case Type.Literal<?> literal -> false;
            case Type.Identifier identifier -> false;
            case Type.Coded<?> coded -> true;
            case Type.Reference reference -> true;
            case Type.Nested<?> nested -> true;
            case Type.Choice<?> choice -> true;
        };
    }
}
