package dev.annals.rdf.write;

import dev.annals.core.graph.Alignment;
import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.CaseMark;
import dev.annals.rdf.term.EncodedName;
import dev.annals.rdf.term.Frame;
import dev.annals.rdf.term.Inlined;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.TermWriter;
import dev.annals.rdf.term.Vocabulary;
import dev.annals.rdf.write.NodePlan.FieldPlan;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is always the same of all nodes of a file, worked out once from the tables of fields.
final class RdfPlan {

    private static final String A_TEXT = "x";

    private final String base;
    private final TermWriter terms;
    private final GraphProfile profile;
    private final Map<String, EncodedName> names = new HashMap<>();
    private final Map<String, RecordFrame> frames = new HashMap<>();
    private final List<NodePlan> records;

    /// For records whose IRIs begin with this base.
    RdfPlan(String base, TermWriter terms, GraphProfile profile) {
        this.base = base;
        this.terms = terms;
        this.profile = profile;
        this.records = Catalogue.ENTITIES.stream().map(entity -> node(entity, Optional.empty(), classes(entity, Optional.empty()))).toList();
    }

    /// What the IRIs of records begin with.
    String base() {
        return base;
    }

    /// Whether there are to be as few triples as possible.
    boolean isCompact() {
        return profile == GraphProfile.COMPACT;
    }

    /// The node that a record becomes.
    @SuppressWarnings("ReferenceEquality") // entities are constants
    NodePlan record(Entity<?> entity) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).entity() == entity) {
                return records.get(i);
            }
        }
        throw new IllegalArgumentException(entity.name() + " is no record of a corpus");
    }

    /// How the IRIs of the records of an entity are written.
    RecordFrame frame(String entity) {
        return frames.computeIfAbsent(entity, name -> RecordFrame.of(base, name, terms));
    }

    /// A term of a vocabulary; always the same object.
    EncodedName name(String iri) {
        return names.computeIfAbsent(iri, term -> new EncodedName(term, terms.encoded(term)));
    }

    /// What stands around literals of a datatype.
    Frame literal(String example, String datatype) {
        return terms.frame(new RdfTerm.Literal(example, datatype));
    }

    private static Stream<String> classes(Entity<?> entity, Optional<Type.Choice<?>> choice) {
        return Stream.concat(Stream.of(Vocabulary.classOf(entity)), choice.isPresent() ? Stream.of() : Alignment.classes(entity).stream());
    }

    private NodePlan part(Entity<?> entity, Optional<Type.Choice<?>> choice) {
        return node(entity, choice, isCompact() && isTold(entity, choice) ? Stream.of() : classes(entity, choice));
    }

    /// Whether the field that leads to a node, or one that it has, tells its class.
    private static boolean isTold(Entity<?> entity, Optional<Type.Choice<?>> choice) {
        return choice.isEmpty() || CaseMark.of(choice.get(), entity).isPresent();
    }

    private NodePlan node(Entity<?> entity, Optional<Type.Choice<?>> choice, Stream<String> classes) {
        String concept = choice.map(each -> ComputedTerms.concept(each, entity)).orElse(StandardTerms.TYPE);
        Stream<Field<?, ?>> fields = Stream.concat(entity.fields().stream(), entity.derived().stream());
        return new NodePlan(
                entity, classes.map(this::name).toList(), name(concept), ComputedTerms.hasPosition(entity), fields.map(this::field).toList());
    }

    private FieldPlan field(Field<?, ?> field) {
        Type<?> type = valueOf(field.type());
        String datatype = Vocabulary.datatypeOfText(field);
        return new FieldPlan(
                field, name(Vocabulary.property(field)), slot(field.name()), datatype, literal(A_TEXT, datatype), codes(type), target(type), folder(type),
                parts(type), Alignment.endingWith(field).stream().map(rule -> RulePlan.of(rule, name(rule.property()))).toList(),
                isCompact() && (Inlined.isPossible(type) || isTextInList(field.type())));
    }

    private static boolean isTextInList(Type<?> type) {
        return type instanceof Type.Many<?>(Type.Text text);
    }

    /// What a value is, if there is one, or each of several.
    private static Type<?> valueOf(Type<?> type) {
        return switch (type) {
            case Type.Maybe<?> maybe -> valueOf(maybe.of());
            case Type.Many<?> many -> valueOf(many.of());
            case Type.Literal<?> literal -> literal;
            case Type.Coded<?> coded -> coded;
            case Type.Identifier identifier -> identifier;
            case Type.Reference reference -> reference;
            case Type.Nested<?> nested -> nested;
            case Type.Choice<?> choice -> choice;
        };
    }

    private static byte[] slot(String name) {
        return ("/" + name).getBytes(StandardCharsets.UTF_8);
    }

    private Map<? extends Term, EncodedName> codes(Type<?> type) {
        return type instanceof Type.Coded<?> coded ? codes(coded.list()) : Map.of();
    }

    private <C extends Enum<C> & Term> Map<C, EncodedName> codes(CodeList<C> list) {
        return list.terms().isEmpty()
                ? Map.of()
                : new EnumMap<>(list.terms().stream().collect(Collectors.toMap(Function.identity(), term -> name(Vocabulary.code(term)))));
    }

    private RecordFrame target(Type<?> type) {
        return type instanceof Type.Reference(String target, Type.Scope scope) && scope == Type.Scope.CORPUS ? frame(target) : RecordFrame.NONE;
    }

    private static byte[] folder(Type<?> type) {
        return type instanceof Type.Reference(String target, Type.Scope scope) && scope == Type.Scope.RECORD ? slot(target) : new byte[0];
    }

    private List<NodePlan> parts(Type<?> type) {
        return switch (type) {
            case Type.Nested<?> nested -> List.of(part(nested.entity(), Optional.empty()));
            case Type.Choice<?> choice -> choice.cases().stream().map(each -> part(each, Optional.of(choice))).toList();
            default -> List.of();
        };
    }
}
