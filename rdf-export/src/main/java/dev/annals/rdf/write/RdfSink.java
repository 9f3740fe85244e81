package dev.annals.rdf.write;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.CodeIdentity;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.graph.DatasetTerms;
import dev.annals.core.graph.NameLanguage;
import dev.annals.core.graph.WebAddress;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.DatasetTriples;
import dev.annals.rdf.term.ElementOrder;
import dev.annals.rdf.term.EncodedName;
import dev.annals.rdf.term.Inlined;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import dev.annals.rdf.write.NodePlan.FieldPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns records into triples, one after the other.
///
/// Every node has an IRI: a record has `base + entity/id`, and what it owns has the IRI of its owner, the field and, in a list, the key
/// or the place. Elements of lists carry their place as a triple, too, because a graph has no order.
final class RdfSink implements FieldSink {

    private final RdfPlan plan;
    private final RecordStatements out;
    private final Function<String, Optional<String>> refusal;
    private final EncodedName type;
    private final EncodedName position;
    private final EncodedName value;
    private final EncodedName eventType;
    private final EncodedName asWkt;
    private final List<EncodedName> classesOfWhatHappened;
    private final List<OpenPart> parts = new ArrayList<>();
    private int depth;
    private @Nullable CorpusRecord gathered;
    private final Set<Repeated> told = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /// A triple in well-known terms that several values of a record can lead to.
    private record Repeated(int node, EncodedName property, Object value) {}

    /// To a syntax that may refuse texts; `refusal` tells why.
    RdfSink(RdfPlan plan, RecordStatements out, Function<String, Optional<String>> refusal) {
        this.plan = plan;
        this.out = out;
        this.refusal = refusal;
        this.type = plan.name(StandardTerms.TYPE);
        this.position = plan.name(Vocabulary.POSITION);
        this.value = plan.name(StandardTerms.VALUE);
        this.eventType = plan.name(ComputedTerms.EVENT_TYPE);
        this.asWkt = plan.name(ComputedTerms.AS_WKT);
        this.classesOfWhatHappened = Alignment.CLASSES_OF_WHAT_HAPPENED.stream().map(plan::name).toList();
    }

    /// Gathers the triples of a record; what the syntax cannot hold of it.
    List<Problem> gather(CorpusRecord record) {
        gathered = record;
        out.begin();
        depth = 0;
        told.clear();
        problems.clear();
        Catalogue.write(record, this);
        return List.copyOf(problems);
    }

    private CorpusRecord record() {
        return Objects.requireNonNull(gathered);
    }

    @Override
    public boolean showsDerived() {
        return true;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        if (depth > 0) {
            openValue(part().field().part(entity), key);
            return;
        }
        int node = out.record(plan.frame(entity.name()), key.orElseThrow());
        open(plan.record(entity), node, record());
        if (Alignment.happened(record())) {
            addClasses(node, classesOfWhatHappened);
        }
        if (DatasetTerms.describe(entity)) {
            describe(entity, node);
        }
    }

    private void describe(Entity<?> entity, int node) {
        DatasetTriples.of(entity, plan.base()).forEach((property, values) ->
                values.forEach(term -> out.add(node, plan.name(property), object(term))));
    }

    private int object(RdfTerm term) {
        return switch (term) {
            case RdfTerm.Iri iri -> out.iri(iri.iri());
            case RdfTerm.Literal literal -> out.string(literal.lexical());
            case RdfTerm.Tagged text -> out.text(text.lexical(), text.language());
            case RdfTerm.Statement statement -> throw new IllegalArgumentException("no dataset is described by statements");
        };
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        OpenPart owner = part();
        NodePlan begun = owner.field().part(chosen);
        if (plan.isCompact() && Compaction.isBareKind(owner, chosen)) {
            openLiteral(begun, out.object(begun.concept()));
        } else {
            openValue(begun, Optional.empty());
        }
        if (ComputedTerms.isKind(owner.field().field()) && Alignment.happened(record())) {
            out.add(owner.node(), eventType, out.object(begun.concept()));
        }
    }

    private void openValue(NodePlan begun, Optional<String> key) {
        OpenPart owner = part();
        Optional<Inlined> whole = Compaction.literal(owner);
        if (whole.isPresent()) {
            openLiteral(begun, object(whole.get()));
            return;
        }
        int node = node(owner, key);
        int object = out.object(node);
        out.add(owner.node(), owner.field().property(), object);
        align(object, node);
        open(begun, node, plan.isCompact() ? Compaction.present(owner) : begun);
        addPosition(owner, node, key.isPresent());
    }

    /// All parts of a value are in one object, so that those which come now are only looked at.
    private void openLiteral(NodePlan begun, int object) {
        OpenPart owner = part();
        out.add(owner.node(), owner.field().property(), object);
        open(begun, OpenPart.NO_NODE, begun);
    }

    private int object(Inlined inlined) {
        return switch (inlined) {
            case Inlined.Exact(BigDecimal number) -> out.decimal(number);
            case Inlined.Words(String text) -> out.string(text);
        };
    }

    /// A node that is the next value: the field, and in a list the key or, where there is none, the place.
    private int node(OpenPart owner, Optional<String> key) {
        if (!owner.inList()) {
            return out.part(owner.node(), owner.field());
        }
        return key.isPresent() ? out.part(owner.node(), owner.field(), key.get()) : out.part(owner.node(), owner.field(), owner.place());
    }

    private void open(NodePlan begun, int node, Object value) {
        if (node != OpenPart.NO_NODE) {
            addClasses(node, begun.classes());
        }
        if (depth == parts.size()) {
            parts.add(new OpenPart(begun, node, value));
        } else {
            parts.get(depth).begin(begun, node, value);
        }
        depth++;
    }

    private void addClasses(int node, List<EncodedName> classes) {
        for (int i = 0; i < classes.size(); i++) {
            out.add(node, type, out.object(classes.get(i)));
        }
    }

    private OpenPart part() {
        return parts.get(depth - 1);
    }

    /// In the compact profile an IRI that ends with the place says it, and a single element has none.
    private void addPosition(OpenPart owner, int node, boolean hasKey) {
        if (owner.inList() && (!plan.isCompact() || (hasKey && owner.size() > 1))) {
            out.add(node, position, out.count(owner.place()));
        }
    }

    /// The object is what the value has become.
    private void value(int object, Object read) {
        OpenPart owner = part();
        if (owner.inList() && !owner.hasLiterals()) {
            int node = node(owner, Optional.empty());
            out.add(owner.node(), owner.field().property(), out.object(node));
            out.add(node, value, object);
            addPosition(owner, node, false);
            return;
        }
        if (owner.node() != OpenPart.NO_NODE) {
            out.add(owner.node(), owner.field().property(), object);
        }
        align(object, read);
    }

    /// Repeats a value in well-known terms, for the node at which a rule begins.
    private void align(int object, Object read) {
        List<RulePlan> rules = part().field().rules();
        for (int i = 0; i < rules.size(); i++) {
            RulePlan rule = rules.get(i);
            int start = depth - rule.path().size();
            if (start >= 0 && parts.get(start).node() != OpenPart.NO_NODE && follow(start, rule.path()) && rule.condition().holds(record(), parts.get(start).place())) {
                repeat(parts.get(start), rule, object, read);
            }
        }
    }

    private void repeat(OpenPart start, RulePlan rule, int object, Object read) {
        switch (rule.form()) {
            case SAME -> add(start.node(), rule, object, read);
            case ADDRESS -> WebAddress.of(read.toString()).ifPresent(iri -> add(start.node(), rule, out.iri(iri), iri));
            case IDENTITY -> CodeIdentity.of(record(), start.place()).ifPresent(iri -> add(start.node(), rule, out.iri(iri), iri));
            case NAME -> NameLanguage.of(record(), start.place()).ifPresentOrElse(
                    language -> add(start.node(), rule, out.text(read.toString(), language), List.of(read, language)),
                    () -> add(start.node(), rule, object, read));
        }
    }

    @SuppressWarnings("ReferenceEquality") // fields are constants
    private boolean follow(int start, List<Field<?, ?>> path) {
        for (int i = 0; i < path.size(); i++) {
            if (parts.get(start + i).field().field() != path.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void add(int node, RulePlan rule, int object, Object read) {
        if (!rule.repeats() || told.add(new Repeated(node, rule.property(), read))) {
            out.add(node, rule.property(), object);
        }
    }

    private void string(String text) {
        Optional<String> why = refusal.apply(text);
        if (why.isPresent()) {
            problems.add(new Problem(path(), text, why.get(), Position.UNKNOWN));
        }
        value(out.text(part().field(), text), text);
    }

    /// The path to the next value, as problems give it.
    private String path() {
        return parts.subList(0, depth).stream()
                .map(each -> each.inList() ? each.field().field().name() + "/" + each.place() : each.field().field().name())
                .collect(Collectors.joining("/"));
    }

    @Override
    public void end() {
        OpenPart ended = part();
        depth--;
        if (ended.plan().hasPosition()) {
            ended.point().ifPresent(point -> out.add(ended.node(), asWkt, out.point(point)));
        }
    }

    @Override
    public void field(Field<?, ?> field) {
        part().turnTo(field);
    }

    @Override
    public void absent() {}

    @Override
    public void text(String text) {
        string(text);
        if (DatasetTerms.isLicence(part().field().field())) {
            DatasetTerms.licence(text).ifPresent(licence -> out.add(part().node(), plan.name(DatasetTerms.LICENCE), out.iri(licence)));
        }
    }

    @Override
    public void count(long number) {
        value(out.count(number), number);
    }

    @Override
    public void decimal(BigDecimal number) {
        if (part().plan().hasPosition()) {
            part().note(number.toPlainString());
        }
        value(out.decimal(number), number);
    }

    @Override
    public void flag(boolean flag) {
        value(out.flag(flag), flag);
    }

    @Override
    public void day(LocalDate day) {
        value(out.day(day), day);
    }

    @Override
    public void term(CodeList<?> list, Term term) {
        value(out.object(part().field().code(term)), term);
    }

    @Override
    public void identifier(String id) {
        string(id);
    }

    @Override
    public void reference(Type.Reference to, String id) {
        FieldPlan field = part().field();
        int object = switch (to.scope()) {
            case CORPUS -> out.reference(field.target(), id);
            case RECORD -> out.reference(parts.getFirst().node(), field, id);
        };
        value(object, id);
    }

    @Override
    public void beginList(int size) {
        OpenPart owner = part();
        Optional<List<String>> literals = size > 0 ? Compaction.literals(owner) : Optional.empty();
        owner.beginList(size, literals.isPresent());
        literals.flatMap(texts -> ElementOrder.of(owner.field().field().name(), texts))
                .ifPresent(order -> out.add(owner.node(), plan.name(Vocabulary.LIST_ORDER), out.string(order)));
    }

    @Override
    public void element(int n) {
        part().turnTo(n);
    }

    @Override
    public void endList() {}
}
