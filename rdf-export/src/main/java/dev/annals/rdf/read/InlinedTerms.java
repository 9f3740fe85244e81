package dev.annals.rdf.read;

import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.model.Amount;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.GivenSource;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.Inlined;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Terms that stand in the place of a node, as the compact profile has them.
final class InlinedTerms {

    private InlinedTerms() {}

    /// Whether a term can only be a whole value of this type.
    static boolean isWhole(Type<?> type, Node node) {
        return node.isLiteral() ? Inlined.isPossible(type) : bareCase(type, node).isPresent();
    }

    /// A value that one term stands for.
    static FieldSource source(Found found, Type<?> type) {
        try {
            return new GivenSource(read(type, found.node()), found.position());
        } catch (Malformed malformed) {
            throw new Malformed(malformed.problems().stream().map(problem -> problem.moved(found.position())).toList());
        }
    }

    /// The value of this type that a term stands for; throws [Malformed].
    static Object read(Type<?> type, Node node) {
        Optional<Entity<?>> bare = bareCase(type, node);
        if (bare.isPresent()) {
            return bare(bare.get());
        }
        Optional<LiteralForm> number = Inlined.isAmount(type) ? LiteralForm.of(XSDDatatype.XSDdecimal, node) : Optional.empty();
        return number.isPresent() ? new Amount.Exact(new BigDecimal(number.get().lexical())) : Inlined.read(type, node.getLiteralLexicalForm());
    }

    /// The case without any values of which a term is the concept.
    private static Optional<Entity<?>> bareCase(Type<?> type, Node node) {
        return type instanceof Type.Choice<?> choice && node.isURI()
                ? choice.cases().stream().<Entity<?>>map(each -> each).filter(each -> ComputedTerms.concept(choice, each).equals(node.getURI())).findFirst()
                : Optional.empty();
    }

    private static <E> E bare(Entity<E> entity) {
        return entity.of(entity.fields().stream().map(field -> field.type() instanceof Type.Many<?> ? List.of() : Optional.empty()).toArray());
    }

    /// What a field of the value is, as a term of its own.
    @SuppressWarnings("unchecked") // the field is one of the value
    static Optional<Node> part(Node whole, Type<?> type, Field<?, ?> field) {
        try {
            Object part = ((Function<Object, Object>) field.get()).apply(read(type, whole));
            return (part instanceof Optional<?> optional ? optional : Optional.of(part)).flatMap(value -> node(value, Vocabulary.datatypeOfText(field)));
        } catch (Malformed e) {
            return Optional.empty(); // told where the value is read
        }
    }

    private static Optional<Node> node(Object value, String datatype) {
        return switch (value) {
            case LocalDate day -> Optional.of(NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
            case String text -> Optional.of(datatype.equals(StandardTerms.STRING)
                    ? NodeFactory.createLiteralString(text) : NodeFactory.createLiteralDT(text, NodeFactory.getType(datatype)));
            default -> Optional.empty();
        };
    }
}
