package dev.annals.rdf.read;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.CodeIdentity;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.graph.DatasetTerms;
import dev.annals.core.graph.NameLanguage;
import dev.annals.core.graph.WebAddress;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Name;
import dev.annals.core.model.Place;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.DatasetTriples;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Tells whether triples in well-known terms say what our own say, so that nothing is lost when they are passed over.
///
/// @param record the triples of the record
/// @param entity what the node holds
/// @param node the node
record AlignedTriples(RecordGraph record, Entity<?> entity, Node node) {

    private static final Type<?> CODE = ((Type.Many<?>) Place.CODES.type()).of();
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,200}(\\.[0-9]{0,200})?");

    /// Whether a triple repeats ours.
    boolean repeat(String property, Found value) {
        return switch (property) {
            case StandardTerms.TYPE -> isClass(value.shown());
            case ComputedTerms.AS_WKT -> isPosition(value);
            case ComputedTerms.EVENT_TYPE -> isKind(value.shown());
            case StandardTerms.REIFIES -> value.node().isTripleTerm() && record.has(value.node().getTriple());
            case DatasetTerms.LICENCE -> isLicence(value.shown());
            case DatasetTerms.URI_SPACE, DatasetTerms.VOCABULARY -> DatasetTriples.of(entity, record.iri().base())
                    .getOrDefault(property, List.of()).contains(term(value.node()));
            default -> Alignment.about(property).stream()
                    .filter(rule -> fields().anyMatch(field -> isSame(field, rule.path().getFirst())))
                    .flatMap(this::repeated)
                    .anyMatch(value.node()::equals);
        };
    }

    /// What a rule makes of ours.
    private Stream<Node> repeated(Alignment.Rule rule) {
        Stream<Node> ends = ends(rule.path(), node);
        return switch (rule.form()) {
            case SAME -> ends;
            case ADDRESS -> ends.filter(Node::isLiteral).flatMap(end -> WebAddress.of(end.getLiteralLexicalForm()).stream()).map(NodeFactory::createURI);
            case IDENTITY -> ends(rule.path().subList(0, 1), node).flatMap(this::named);
            case NAME -> Stream.concat(ends, ends(rule.path().subList(0, rule.path().size() - 1), node).flatMap(this::inItsLanguage)); // or without, as before
        };
    }

    /// What a code names.
    private Stream<Node> named(Node code) {
        return texts(code, Code.SCHEME).flatMap(scheme -> texts(code, Code.VALUE).flatMap(value -> CodeIdentity.of(scheme, value).stream())).map(NodeFactory::createURI);
    }

    private Stream<String> texts(Node code, Field<?, ?> field) {
        Stream<Node> found = code.isLiteral() ? InlinedTerms.part(code, CODE, field).stream() : ends(List.of(field), code);
        return found.filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private Stream<Node> inItsLanguage(Node name) {
        return ends(List.of(Name.LANGUAGE), name)
                .filter(Node::isLiteral)
                .flatMap(language -> NameLanguage.tag(language.getLiteralLexicalForm()).stream())
                .flatMap(tag -> ends(List.of(Name.TEXT), name).filter(Node::isLiteral).map(text -> NodeFactory.createLiteralLang(text.getLiteralLexicalForm(), tag)));
    }

    private static RdfTerm term(Node node) {
        return node.isLiteral()
                ? new RdfTerm.Literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI())
                : new RdfTerm.Iri(node.toString());
    }

    private boolean isLicence(String iri) {
        return fields().anyMatch(field -> record.values(node, Vocabulary.property(field)).stream()
                .flatMap(value -> DatasetTriples.licence(field, term(value.node())).stream())
                .anyMatch(licence -> licence.iri().equals(iri)));
    }

    private boolean isClass(String iri) {
        return iri.startsWith(Vocabulary.NAMESPACE) || Alignment.canHave(entity, iri);
    }

    private Stream<Field<?, ?>> fields() {
        return Stream.concat(entity.fields().stream(), entity.derived().stream());
    }

    @SuppressWarnings("ReferenceEquality") // fields are constants
    private static boolean isSame(Field<?, ?> field, Field<?, ?> other) {
        return field == other;
    }

    private Stream<Node> ends(List<Field<?, ?>> path, Node start) {
        if (path.isEmpty()) {
            return Stream.of(start);
        }
        return record.values(start, Vocabulary.property(path.getFirst())).stream()
                .flatMap(next -> isInlined(path, next.node())
                        ? InlinedTerms.part(next.node(), present(path.getFirst().type()), path.get(1)).stream()
                        : ends(path.subList(1, path.size()), next.node()));
    }

    private static boolean isInlined(List<Field<?, ?>> path, Node node) {
        return path.size() == 2 && node.isLiteral() && InlinedTerms.isWhole(present(path.getFirst().type()), node);
    }

    private static Type<?> present(Type<?> type) {
        return type instanceof Type.Maybe<?> maybe ? maybe.of() : type;
    }

    private boolean isPosition(Found value) {
        List<Found> longitudes = record.values(node, Vocabulary.property(Coordinates.LONGITUDE));
        List<Found> latitudes = record.values(node, Vocabulary.property(Coordinates.LATITUDE));
        if (!ComputedTerms.hasPosition(entity) || !isNumber(longitudes) || !isNumber(latitudes)) {
            return false;
        }
        return ComputedTerms.point(longitudes.getFirst().shown(), latitudes.getFirst().shown()).equals(value.shown());
    }

    private static boolean isNumber(List<Found> values) {
        return !values.isEmpty() && NUMBER.matcher(values.getFirst().shown()).matches();
    }

    /// The class of the detail was checked before; the concept has the same name.
    private boolean isKind(String concept) {
        return fields().filter(ComputedTerms::isKind).anyMatch(field -> field.type() instanceof Type.Choice<?> choice
                && ends(List.of(field), node).anyMatch(detail -> isKind(choice, detail, concept)));
    }

    private boolean isKind(Type.Choice<?> choice, Node detail, String concept) {
        return detail.toString().equals(concept)
                || record.caseOf(detail, choice).filter(chosen -> ComputedTerms.concept(choice, chosen).equals(concept)).isPresent();
    }
}
