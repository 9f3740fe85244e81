package dev.annals.rdf.write;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.graph.DatasetTerms;
import dev.annals.core.graph.OpenNode;
import dev.annals.core.graph.PercentCode;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.DatasetTriples;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.RecordIri;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Turns a record into triples.
///
/// Every node has an IRI: a record has `base + entity/id`, and what it owns has the IRI of its owner, the field and, in a list, the key
/// or the place. Elements of lists carry their place as a triple, too, because a graph has no order.
final class RdfSink implements FieldSink {

    private final String base;
    private final Triples out;
    private final Function<String, Optional<String>> refusal;
    private final List<OpenNode> open = new ArrayList<>();
    private final Set<Repeated> told = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /// A triple in well-known terms that several values of a record can lead to.
    private record Repeated(String node, String property, RdfTerm term) {}

    /// To a syntax that may refuse texts; `refusal` tells why.
    RdfSink(String base, Triples out, Function<String, Optional<String>> refusal) {
        this.base = base;
        this.out = out;
        this.refusal = refusal;
    }

    /// What the syntax cannot hold of the record.
    List<Problem> problems() {
        return problems;
    }

    @Override
    public boolean showsDerived() {
        return true;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        if (open.isEmpty()) {
            String iri = RecordIri.folder(base, entity.name()) + PercentCode.encode(key.orElseThrow());
            open(new OpenNode(iri), Vocabulary.classOf(entity));
        } else {
            openValue(key, Vocabulary.classOf(entity));
        }
        String node = owner().name();
        Alignment.classes(entity).forEach(type -> addType(owner(), type));
        DatasetTriples.of(entity, base).forEach((property, values) -> values.forEach(value -> out.add(node, property, value)));
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        OpenNode owner = owner();
        openValue(Optional.empty(), Vocabulary.classOf(chosen));
        if (ComputedTerms.isKind(owner.field())) {
            out.add(owner.name(), ComputedTerms.EVENT_TYPE, new RdfTerm.Iri(ComputedTerms.concept(choice, chosen)));
        }
    }

    private void openValue(Optional<String> key, String type) {
        OpenNode owner = owner();
        String iri = owner.valueName(key);
        addLink(owner, iri);
        align(new RdfTerm.Iri(iri));
        open(new OpenNode(iri), type);
        addPosition(owner, iri);
    }

    private void open(OpenNode node, String type) {
        addType(node, type);
        open.add(node);
    }

    private OpenNode owner() {
        return open.getLast();
    }

    private void addType(OpenNode node, String type) {
        out.add(node.name(), StandardTerms.TYPE, new RdfTerm.Iri(type));
    }

    private void addLink(OpenNode owner, String value) {
        out.add(owner.name(), Vocabulary.property(owner.field()), new RdfTerm.Iri(value));
    }

    private void addPosition(OpenNode owner, String value) {
        if (owner.inList()) {
            out.add(value, Vocabulary.POSITION, new RdfTerm.Literal(Integer.toString(owner.element()), StandardTerms.INTEGER));
        }
    }

    private void value(RdfTerm term) {
        OpenNode owner = owner();
        if (owner.inList()) {
            String node = owner.valueName(Optional.empty());
            addLink(owner, node);
            out.add(node, StandardTerms.VALUE, term);
            addPosition(owner, node);
            return;
        }
        out.add(owner.name(), Vocabulary.property(owner.field()), term);
        align(term);
        DatasetTriples.licence(owner.field(), term).ifPresent(licence -> out.add(owner.name(), DatasetTerms.LICENCE, licence));
    }

    /// Repeats a value in well-known terms, for the node at which a rule begins.
    private void align(RdfTerm term) {
        OpenNode.findRules(open, (start, rule) -> {
            if (rule.path().size() == 1 || told.add(new Repeated(start.name(), rule.property(), term))) {
                out.add(start.name(), rule.property(), term);
            }
        });
    }

    private void string(String text, String datatype) {
        refusal.apply(text).ifPresent(why -> problems.add(new Problem(path(), text, why, Position.UNKNOWN)));
        literal(text, datatype);
    }

    /// The path to the next value, as problems give it.
    private String path() {
        return open.stream()
                .map(node -> node.inList() ? node.field().name() + "/" + node.element() : node.field().name())
                .collect(Collectors.joining("/"));
    }

    private void literal(String lexical, String datatype) {
        value(new RdfTerm.Literal(lexical, datatype));
    }

    @Override
    public void end() {
        OpenNode node = open.removeLast();
        node.point().ifPresent(point -> out.add(node.name(), ComputedTerms.AS_WKT, new RdfTerm.Literal(point, StandardTerms.WKT)));
    }

    @Override
    public void field(Field<?, ?> field) {
        owner().turnTo(field);
    }

    @Override
    public void absent() {}

    @Override
    public void text(String value) {
        string(value, Vocabulary.datatypeOfText(owner().field()));
    }

    @Override
    public void count(long value) {
        literal(Long.toString(value), StandardTerms.INTEGER);
    }

    /// Canonical is a form with a point and a digit on each side of it, XML Schema 1.0 part 2 section 3.2.3.2; Turtle needs no quotes
    /// for it.
    @Override
    public void decimal(BigDecimal value) {
        String lexical = value.scale() > 0 ? value.toPlainString() : value.toPlainString() + ".0";
        owner().note(lexical);
        literal(lexical, StandardTerms.DECIMAL);
    }

    @Override
    public void flag(boolean value) {
        literal(Boolean.toString(value), StandardTerms.BOOLEAN);
    }

    @Override
    public void day(LocalDate value) {
        literal(value.toString(), StandardTerms.DATE);
    }

    @Override
    public void term(CodeList<?> list, Term value) {
        value(new RdfTerm.Iri(Vocabulary.code(value)));
    }

    @Override
    public void identifier(String value) {
        string(value, StandardTerms.STRING);
    }

    @Override
    public void reference(Type.Reference to, String id) {
        String folder = switch (to.scope()) {
            case CORPUS -> RecordIri.folder(base, to.target());
            case RECORD -> RecordIri.folder(open.getFirst().name() + "/", to.target());
        };
        value(new RdfTerm.Iri(folder + PercentCode.encode(id)));
    }

    @Override
    public void beginList(int size) {}

    @Override
    public void element(int n) {
        owner().turnTo(n);
    }

    @Override
    public void endList() {}
}
