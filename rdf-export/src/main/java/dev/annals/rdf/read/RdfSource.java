package dev.annals.rdf.read;

import dev.annals.core.graph.PercentCode;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.RecordIri;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;

/// Serves the values of a record from its graph: what `RdfSink` does, undone.
///
/// @param record the graph of the whole record
/// @param type what the value is when it is there
/// @param values the objects that stand for it: none when it is absent, several for a list
/// @param inList whether this is an element of a list
/// @param owner where the node stands whose value it is, for when there is none
record RdfSource(RecordGraph record, Type<?> type, List<Found> values, boolean inList, Position owner) implements FieldSource {

    @Override
    public Position position() {
        return values.isEmpty() ? owner : values.getFirst().position();
    }

    @Override
    public boolean absent() {
        return values.isEmpty();
    }

    private Found single() {
        if (values.size() == 1) {
            return values.getFirst();
        }
        if (values.isEmpty()) {
            throw malformed("", "is missing");
        }
        String all = values.stream().map(Found::shown).collect(Collectors.joining(", "));
        throw malformed(all, "are " + values.size() + " values where one is allowed");
    }

    private String literal(XSDDatatype datatype) {
        Found found = single();
        LiteralForm form = LiteralForm.of(datatype, found.node()).orElseThrow(
                () -> malformed(found.shown(), "is not an xsd:" + datatype.getURI().substring(StandardTerms.XSD.length())));
        form.lost().ifPresent(mark -> record.marks().add(mark, found));
        return form.lexical();
    }

    private String resource() {
        Found found = single();
        if (!found.node().isURI()) {
            throw malformed(found.shown(), "is not an IRI");
        }
        return found.shown();
    }

    @Override
    public String text() {
        return literal(XSDDatatype.XSDstring);
    }

    private String number(XSDDatatype datatype) {
        long longest = Limits.of(Limit.NUMBER_LENGTH);
        Found found = single();
        if (found.node().isLiteral() && found.node().getLiteralLexicalForm().length() > longest) {
            throw malformed(found.shown(), "has more than " + longest + " characters" + Limits.reached(Limit.NUMBER_LENGTH));
        }
        return literal(datatype);
    }

    @Override
    public long count() {
        String lexical = number(XSDDatatype.XSDinteger);
        try {
            return Long.parseLong(lexical);
        } catch (NumberFormatException e) {
            throw malformed(lexical, "is not a whole number up to 2^63-1");
        }
    }

    /// Whole numbers are decimals too: xsd:integer is derived from xsd:decimal, XML Schema part 2 section 3.3.13.
    @Override
    public BigDecimal decimal() {
        String lexical = number(XSDDatatype.XSDdecimal);
        try {
            return new BigDecimal(lexical);
        } catch (NumberFormatException e) {
            throw malformed(lexical, "is not a decimal number");
        }
    }

    @Override
    public boolean flag() {
        String lexical = literal(XSDDatatype.XSDboolean);
        return lexical.equals("true") || lexical.equals("1");
    }

    @Override
    public LocalDate day() {
        String lexical = literal(XSDDatatype.XSDdate);
        try {
            return LocalDate.parse(lexical);
        } catch (DateTimeException e) {
            throw malformed(lexical, "is not a day of the calendar, written YYYY-MM-DD");
        }
    }

    @Override
    public <C extends Enum<C> & Term> C term(CodeList<C> list) {
        String iri = resource();
        return list.terms().stream()
                .filter(term -> iri.equals(Vocabulary.code(term)))
                .findFirst()
                .orElseThrow(() -> malformed(
                        iri, "is not one of " + String.join(", ", list.codes()) + " under " + Vocabulary.codes(list)));
    }

    @Override
    public String reference(Type.Reference to) {
        String iri = resource();
        String folder = switch (to.scope()) {
            case CORPUS -> RecordIri.folder(record.iri().base(), to.target());
            case RECORD -> RecordIri.folder(record.iri().text() + "/", to.target());
        };
        if (!iri.startsWith(folder) || iri.length() == folder.length() || iri.indexOf('/', folder.length()) >= 0) {
            throw malformed(iri, "is not an IRI of the form " + folder + "ID");
        }
        return PercentCode.decode(iri.substring(folder.length()))
                .orElseThrow(() -> malformed(iri, "does not end with an id in percent-encoded UTF-8"));
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        Found node = node();
        List<Found> classes = record.classes(node.node());
        String given = classes.isEmpty() ? "" : classes.getFirst().shown();
        return record.caseOf(node.node(), choice)
                .map(Entity::name)
                .orElseThrow(() -> new Malformed(new Problem("rdf:type", given, wrongClass(choice, given), position())));
    }

    private static String wrongClass(Type.Choice<?> choice, String given) {
        String allowed = choice.cases().stream().map(chosen -> Vocabulary.classOf(chosen)).collect(Collectors.joining(", "));
        return (given.isEmpty() ? "is missing; it should be one of " : "is not one of ") + allowed;
    }

    /// The node that stands for a record; throws [Malformed] when the file says nothing about it.
    private Found node() {
        Found found = single();
        if (found.node().isLiteral() || record.properties(found.node()).isEmpty()) {
            throw malformed(found.shown(), "is not a node with triples of its own in this record");
        }
        record.visit(found.node());
        return found;
    }

    @Override
    public List<Problem> unknown(Entity<?> entity) {
        return new NodeCheck(record, node(), inList).of(entity);
    }

    @Override
    public <E> void made(Entity<E> entity, E made) {
        for (Field<E, ?> field : entity.derived()) {
            String property = Vocabulary.property(field);
            Object computed = field.get().apply(made);
            record.values(single().node(), property).stream()
                    .filter(found -> !Optional.of(found.shown()).equals(computed)).forEach(found -> record.foreign().count(property));
        }
    }

    @Override
    public FieldSource at(Field<?, ?> field) {
        Type<?> present = field.type() instanceof Type.Maybe<?> maybe ? maybe.of() : field.type();
        List<Found> found = record.values(single().node(), Vocabulary.property(field));
        if (found.size() == 1 && isWhole(found.getFirst(), present)) {
            return InlinedTerms.source(found.getFirst(), present);
        }
        return present instanceof Type.Many<?>(Type<?> of) && hasLiterals(found)
                ? new LiteralList(found, of, record.order(single().node(), field.name()))
                : new RdfSource(record, present, found, false, position());
    }

    private boolean isWhole(Found found, Type<?> present) {
        return record.properties(found.node()).isEmpty() && InlinedTerms.isWhole(present, found.node());
    }

    private static boolean hasLiterals(List<Found> found) {
        return !found.isEmpty() && found.stream().allMatch(each -> each.node().isLiteral());
    }

    @Override
    public List<RdfSource> elements() {
        Type<?> of = type instanceof Type.Many<?> many ? many.of() : type;
        return ListOrder.of(record, values, isKeyed(of)).stream().map(element -> element(element, of)).toList();
    }

    private RdfSource element(Found element, Type<?> of) {
        if (isRecord(of)) {
            return new RdfSource(record, of, List.of(element), true, element.position());
        }
        record.visit(element.node());
        Malformed.throwIfAny(new NodeCheck(record, element, true).ofScalar());
        return new RdfSource(record, of, record.values(element.node(), StandardTerms.VALUE), true, element.position());
    }

    /// Whether the IRIs of elements end with their ids instead of their places.
    private static boolean isKeyed(Type<?> of) {
        return of instanceof Type.Nested<?> nested && !nested.entity().fields().isEmpty() && nested.entity().fields().getFirst().type() instanceof Type.Identifier;
    }

    private static boolean isRecord(Type<?> type) {
        return switch (type) {
            case Type.Nested<?> nested -> true;
            case Type.Choice<?> choice -> true;
            case Type.Maybe<?>(Type<?> of) -> isRecord(of);
            case Type.Many<?> many -> false;
            case Type.Literal<?> literal -> false;
            case Type.Coded<?> coded -> false;
            case Type.Identifier identifier -> false;
            case Type.Reference reference -> false;
        };
    }
}
