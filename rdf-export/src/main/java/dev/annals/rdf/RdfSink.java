package dev.annals.rdf;

import dev.annals.core.model.When;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Sink;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a record into triples.
///
/// Every node has an IRI: a record has `base + entity/id`, and what it owns has the IRI of its owner, the field and, in a list, the key
/// or the place. Elements of lists carry their place as a triple, too, because a graph has no order.
final class RdfSink implements Sink {

    /// Texts that have a datatype of their own.
    private static final Map<Field<?, ?>, String> DATATYPES =
            Vocabulary.byIdentity(Map.of(When.EDTF, StandardTerms.EDTF));

    private final String base;
    private final Triples out;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();

    RdfSink(String base, Triples out) {
        this.base = base;
        this.out = out;
    }

    /// What a graph cannot hold of the record.
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
            open(new OpenNode(iri, ""), Vocabulary.classOf(entity));
        } else {
            key.filter(id -> owner().inList() && !owner().isNew(id)).ifPresent(this::addClash);
            openValue(key, Vocabulary.classOf(entity));
        }
        Alignment.classOf(entity).ifPresent(type -> addType(owner(), type));
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        openValue(Optional.empty(), Vocabulary.classOf(choice, chosen));
    }

    private void openValue(Optional<String> key, String type) {
        OpenNode owner = owner();
        String iri = owner.valueIri(key);
        addLink(owner, iri);
        open(new OpenNode(iri, owner.valuePath()), type);
        addPosition(owner, iri);
    }

    private void open(OpenNode node, String type) {
        addType(node, type);
        open.addLast(node);
    }

    private OpenNode owner() {
        return open.getLast();
    }

    private void addClash(String key) {
        String message = "is the key of another element of " + owner().field().name() + ", so that both would be the same node";
        problems.add(new Problem(owner().valuePath(), key, message, Position.UNKNOWN));
    }

    private void addType(OpenNode node, String type) {
        out.add(node.iri(), StandardTerms.TYPE, new RdfTerm.Iri(type));
    }

    private void addLink(OpenNode owner, String value) {
        out.add(owner.iri(), Vocabulary.property(owner.field()), new RdfTerm.Iri(value));
    }

    private void addPosition(OpenNode owner, String value) {
        if (owner.inList()) {
            out.add(value, Vocabulary.POSITION, new RdfTerm.Literal(Integer.toString(owner.element()), StandardTerms.INTEGER));
        }
    }

    private void value(RdfTerm term) {
        OpenNode owner = owner();
        if (owner.inList()) {
            String node = owner.valueIri(Optional.empty());
            addLink(owner, node);
            out.add(node, StandardTerms.VALUE, term);
            addPosition(owner, node);
            return;
        }
        out.add(owner.iri(), Vocabulary.property(owner.field()), term);
        Alignment.property(owner.field()).ifPresent(property -> out.add(owner.iri(), property, term));
    }

    private void literal(String lexical, String datatype) {
        value(new RdfTerm.Literal(lexical, datatype));
    }

    @Override
    public void end() {
        open.removeLast();
    }

    @Override
    public void field(Field<?, ?> field) {
        owner().turnTo(field);
    }

    @Override
    public void absent() {}

    @Override
    public void text(String value) {
        literal(value, DATATYPES.getOrDefault(owner().field(), StandardTerms.STRING));
    }

    @Override
    public void count(long value) {
        literal(Long.toString(value), StandardTerms.INTEGER);
    }

    /// Canonical is a form with a point and a digit on each side of it, XML Schema 1.0 part 2 section 3.2.3.2; Turtle needs no quotes
    /// for it.
    @Override
    public void decimal(BigDecimal value) {
        literal(value.scale() > 0 ? value.toPlainString() : value.toPlainString() + ".0", StandardTerms.DECIMAL);
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
        value(new RdfTerm.Iri(Vocabulary.code(list, value)));
    }

    @Override
    public void identifier(String value) {
        literal(value, StandardTerms.STRING);
    }

    @Override
    public void reference(Type.Reference to, String id) {
        String folder = switch (to.scope()) {
            case CORPUS -> RecordIri.folder(base, to.target());
            case RECORD -> RecordIri.folder(open.getFirst().iri() + "/", to.target());
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
