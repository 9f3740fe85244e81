package dev.annals.rdf.schema;

import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Schema;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.Prefixes;
import dev.annals.rdf.term.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each term of the ontology is called: its name as words, and with what it is in brackets where another term is called so, as no two labels
/// may be the same. Classes are named first, then properties, lists of codes, terms of others and codes; one that comes earlier keeps its name alone.
final class TermLabels {

    private static final String KINDS = "kind of event";
    private static final Map<String, String> PREFIXES = Prefixes.ofSchema().names();

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Long> taken = new HashMap<>();

    private record Named(String iri, String words, String sort) {}

    private TermLabels() {}

    /// The label of each, by IRI.
    static Map<String, String> all() {
        var all = new TermLabels();
        all.name(classes());
        all.name(Stream.concat(PropertyUse.all().keySet().stream().map(name -> Vocabulary.NAMESPACE + name), Stream.of(Vocabulary.POSITION, Vocabulary.LIST_ORDER))
                .map(TermLabels::property));
        all.name(Stream.concat(
                Catalogue.SCHEMA.lists().stream().map(list -> new Named(Vocabulary.CODES + list.name(), SchemaText.words(list.name()), "list of codes")),
                kindsOfRecords().map(choice -> new Named(Vocabulary.CODES + choice.name(), KINDS, "list of codes"))));
        all.name(ForeignTerms.all().keySet().stream().map(TermLabels::foreign));
        all.name(Stream.concat(Catalogue.SCHEMA.lists().stream().flatMap(TermLabels::codes), kindsOfRecords().flatMap(TermLabels::codes)));
        return all.labels;
    }

    /// The choices whose cases are kinds of records, so that codes say them, too.
    static Stream<Type.Choice<?>> kindsOfRecords() {
        return Catalogue.SCHEMA.choices().stream().<Type.Choice<?>>map(choice -> choice).filter(TermLabels::isKindOfRecord);
    }

    private static boolean isKindOfRecord(Type.Choice<?> choice) {
        return Catalogue.SCHEMA.kinds().stream()
                .flatMap(kind -> kind.fields().stream())
                .filter(ComputedTerms::isKind)
                .anyMatch(field -> field.type().equals(choice));
    }

    private static Stream<Named> classes() {
        return Stream.concat(
                Catalogue.SCHEMA.kinds().stream().map(kind -> new Named(Vocabulary.classOf(kind.entity()), words(kind), "class")),
                Catalogue.SCHEMA.choices().stream().map(choice -> new Named(Vocabulary.classOf(choice), SchemaText.words(choice.name()), "class")));
    }

    private static String words(Schema.Kind kind) {
        return SchemaText.words(kind.entity().name()) + kind.choice().map(choice -> " " + SchemaText.words(choice.name())).orElse("");
    }

    private static Named property(String iri) {
        return new Named(iri, SchemaText.words(iri.substring(Vocabulary.NAMESPACE.length())), "property");
    }

    private static Named foreign(String iri) {
        String namespace = SchemaText.namespace(iri);
        return new Named(iri, SchemaText.words(iri.substring(namespace.length())), PREFIXES.getOrDefault(namespace, namespace));
    }

    private static Stream<Named> codes(CodeList<?> list) {
        return list.terms().stream().map(term -> new Named(Vocabulary.code(term), SchemaText.words(term.code()), SchemaText.words(list.name())));
    }

    private static Stream<Named> codes(Type.Choice<?> choice) {
        return choice.cases().stream().map(chosen -> new Named(ComputedTerms.concept(choice, chosen), SchemaText.words(chosen.name()), KINDS));
    }

    private void name(Stream<Named> terms) {
        List<Named> some = terms.toList();
        some.stream().collect(Collectors.groupingBy(Named::words, Collectors.counting())).forEach((words, uses) -> taken.merge(words, uses, Long::sum));
        some.forEach(term -> labels.put(term.iri(), taken.getOrDefault(term.words(), 0L) == 1 ? term.words() : term.words() + " (" + term.sort() + ")"));
    }
}
