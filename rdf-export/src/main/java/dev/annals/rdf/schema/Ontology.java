package dev.annals.rdf.schema;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Corpus;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Schema;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.QuotedText;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The ontology of our terms in Turtle, made from the tables of the schema: OWL for classes and properties, SKOS for codes.
public final class Ontology {

    private static final String CLASS = StandardTerms.OWL + "Class";
    private static final String ABOUT = "Events told by the news: who, where, when, how many, and who says so.";
    private static final String LABEL = StandardTerms.LABEL;
    private static final String TITLE = Namespaces.DCTERMS + "title";
    private static final String COMMENT = StandardTerms.RDFS + "comment";
    private static final String SUBCLASS = StandardTerms.RDFS + "subClassOf";
    private static final String CONCEPT = StandardTerms.SKOS + "Concept";

    private final Map<String, String> labels = TermLabels.all();
    private final SchemaText text = new SchemaText("The terms of Annals. Generated: change the tables of the schema instead.");

    private Ontology() {}

    /// The ontology as it stands in `schema/annals.ttl`.
    public static String turtle() {
        var ontology = new Ontology();
        ontology.head();
        Catalogue.SCHEMA.kinds().forEach(ontology::describe);
        Catalogue.SCHEMA.choices().forEach(ontology::describe);
        PropertyUse.all().forEach(ontology::describe);
        ontology.order();
        ForeignTerms.all().forEach(ontology::declare);
        Catalogue.SCHEMA.lists().forEach(ontology::describe);
        TermLabels.kindsOfRecords().forEach(ontology::describeKinds);
        return ontology.text.toString();
    }

    private void head() {
        text.subject(Vocabulary.ONTOLOGY, StandardTerms.OWL + "Ontology")
                .addText(LABEL, "Annals")
                .addText(TITLE, "Annals")
                .addText(COMMENT, ABOUT)
                .addText(Namespaces.DCTERMS + "description", ABOUT)
                .addIris(StandardTerms.OWL + "versionIRI", List.of(Vocabulary.CODES + Corpus.MODEL_VERSION))
                .add(StandardTerms.OWL + "versionInfo", List.of(QuotedText.of(Long.toString(Corpus.MODEL_VERSION))))
                .addIris(Namespaces.DCTERMS + "license", List.of("http://www.apache.org/licenses/LICENSE-2.0"))
                .addText(Namespaces.DCTERMS + "creator", "The authors of Annals")
                .add(ForeignTerms.VANN + "preferredNamespacePrefix", List.of(QuotedText.of("annals")))
                .add(ForeignTerms.VANN + "preferredNamespaceUri", List.of(QuotedText.of(Vocabulary.NAMESPACE)))
                .end();
    }

    private SchemaText labelled(String iri, String type) {
        return labelled(iri, List.of(type));
    }

    /// Begins a term with its label, so that browsers show one.
    private SchemaText labelled(String iri, List<String> types) {
        return text.subject(iri, types).addText(LABEL, Objects.requireNonNull(labels.get(iri), iri));
    }

    private void declare(String iri, String type) {
        labelled(iri, type).addIris(StandardTerms.RDFS + "isDefinedBy", List.of(SchemaText.namespace(iri))).end();
    }

    private void describe(Schema.Kind kind) {
        Entity<?> entity = kind.entity();
        List<String> above = Stream.concat(kind.choice().stream().map(Vocabulary::classOf), Alignment.classes(entity).stream()).toList();
        labelled(Vocabulary.classOf(entity), CLASS)
                .addText(COMMENT, entity.doc())
                .addIris(SUBCLASS, above)
                .end();
    }

    private void describe(Type.Choice<?> choice) {
        labelled(Vocabulary.classOf(choice), CLASS)
                .addText(COMMENT, choice.doc())
                .add(StandardTerms.OWL + "disjointUnionOf", List.of(text.list(
                        choice.cases().stream().map(Vocabulary::classOf).toList())))
                .end();
    }

    private void describe(String name, PropertyUse use) {
        String type = use.isObject() ? StandardTerms.OWL + "ObjectProperty"
                : use.isData() ? StandardTerms.OWL + "DatatypeProperty" : StandardTerms.RDF + "Property";
        labelled(Vocabulary.NAMESPACE + name, Stream.concat(Stream.of(type), characteristics(use)).toList()).addText(COMMENT, use.comment());
        text.add(StandardTerms.RDFS + "domain", List.of(union(use.domain(), "a " + text.term(CLASS))));
        List<String> range = List.copyOf(use.range());
        if (!range.isEmpty()) {
            String sort = use.isObject() ? CLASS : StandardTerms.RDFS + "Datatype";
            text.add(StandardTerms.RDFS + "range", List.of(union(range, "a " + text.term(sort))));
        }
        text.addIris(StandardTerms.RDFS + "subPropertyOf", use.aligned()).end();
    }

    /// What is true of a property wherever it stands: a node has one value at most, a value belongs to one node.
    private static Stream<String> characteristics(PropertyUse use) {
        return Stream.concat(
                use.isSingle() ? Stream.of(StandardTerms.OWL + "FunctionalProperty") : Stream.of(),
                use.isOwned() ? Stream.of(StandardTerms.OWL + "InverseFunctionalProperty") : Stream.of());
    }

    /// One class or datatype as it is, several as their union.
    private String union(List<String> iris, String type) {
        return iris.size() == 1
                ? text.term(iris.getFirst())
                : "[ " + type + " ; " + text.term(StandardTerms.OWL + "unionOf") + " " + text.list(iris) + " ]";
    }

    private void order() {
        order(Vocabulary.POSITION, "The place of an element in its list, counted from 1.", StandardTerms.INTEGER);
        order(Vocabulary.LIST_ORDER, "The order of a list of literals in the compact profile: its field, and for each element the place of its text among all of them, sorted.",
                StandardTerms.STRING);
    }

    private void order(String property, String comment, String range) {
        labelled(property, StandardTerms.OWL + "DatatypeProperty")
                .addText(COMMENT, comment)
                .addIris(StandardTerms.RDFS + "range", List.of(range))
                .end();
    }

    private void describe(CodeList<?> list) {
        String scheme = Vocabulary.CODES + list.name();
        scheme(scheme, list.doc());
        for (Term term : list.terms()) {
            concept(Vocabulary.code(term), scheme, term.code(), term.doc());
        }
    }

    private void describeKinds(Type.Choice<?> choice) {
        String scheme = Vocabulary.CODES + choice.name();
        scheme(scheme, choice.doc());
        for (Entity<?> chosen : choice.cases()) {
            concept(ComputedTerms.concept(choice, chosen), scheme, chosen.name(), chosen.doc());
        }
    }

    private void scheme(String iri, String doc) {
        labelled(iri, StandardTerms.SKOS + "ConceptScheme").addText(COMMENT, doc).end();
    }

    private void concept(String iri, String scheme, String code, String doc) {
        labelled(iri, CONCEPT)
                .addIris(StandardTerms.SKOS + "inScheme", List.of(scheme))
                .addIris(StandardTerms.SKOS + "topConceptOf", List.of(scheme))
                .add(StandardTerms.SKOS + "notation", List.of(QuotedText.of(code)))
                .addText(StandardTerms.SKOS + "prefLabel", SchemaText.words(code))
                .addText(StandardTerms.SKOS + "definition", doc);
        ConceptMatches.of(iri).forEach((relation, concepts) -> text.add(StandardTerms.SKOS + relation, concepts.stream().map(IriReference::of).toList()));
        text.end();
    }
}
