package dev.annals.rdf.own;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.rdf.own.FieldBinding.Behind;
import dev.annals.rdf.own.FieldBinding.Here;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.term.TermWriter;
import dev.annals.rdf.term.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Makes records of the bytes of a file, by the tables of fields.
final class GraphBinder {

    private static final byte[] TYPE_IN_TURTLE = {'a', ' '};

    private final TermWriter terms;
    private final NodeCursor cursor;
    private final byte[] ours;
    private final byte[] type;
    private final byte[] value;
    private final List<RecordBinding<? extends CorpusRecord>> records = new ArrayList<>();

    /// For a syntax without graphs that has terms like this.
    GraphBinder(Syntax syntax, TermWriter terms) {
        boolean isTurtle = syntax == Syntax.TURTLE;
        this.terms = terms;
        this.cursor = isTurtle ? new TurtleCursor() : new LineCursor();
        this.ours = beginning(terms.encoded(Vocabulary.NAMESPACE + "x"));
        this.type = isTurtle ? TYPE_IN_TURTLE : property(StandardTerms.TYPE);
        this.value = property(StandardTerms.VALUE);
        Catalogue.ENTITIES.forEach(entity -> records.add(node(entity)));
    }

    private static byte[] beginning(byte[] term) {
        return Arrays.copyOf(term, new String(term, StandardCharsets.UTF_8).indexOf('x'));
    }

    private byte[] property(String iri) {
        byte[] term = terms.encoded(iri);
        byte[] property = Arrays.copyOf(term, term.length + 1);
        property[term.length] = ' ';
        return property;
    }

    /// The record that begins here; empty where that takes a closer look.
    Optional<CorpusRecord> read(byte[] bytes, int from, int to) {
        try {
            cursor.begin(bytes, from, to);
            return Optional.of(RecordBinding.readOneOf(records, type, cursor));
        } catch (CloserLook | Malformed | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Where the record that was read last ends.
    int end() {
        return cursor.at();
    }

    /// How many lines it has.
    int lines() {
        return cursor.lines();
    }

    private <E> RecordBinding<E> node(Entity<E> entity) {
        return new RecordBinding<>(entity, terms.encoded(Vocabulary.classOf(entity)), ours, entity.fields().stream().map(this::field).toList(), cursor);
    }

    private FieldBinding field(Field<?, ?> field) {
        return new FieldBinding(property(Vocabulary.property(field)), value(field.type()), absent(field.type()));
    }

    private static Optional<Object> absent(Type<?> type) {
        return switch (type) {
            case Type.Maybe<?> maybe -> Optional.of(Optional.empty());
            case Type.Many<?> many -> Optional.of(List.of());
            case Type.Literal<?> literal -> Optional.empty();
            case Type.Coded<?> coded -> Optional.empty();
            case Type.Identifier identifier -> Optional.empty();
            case Type.Reference reference -> Optional.empty();
            case Type.Nested<?> nested -> Optional.empty();
            case Type.Choice<?> choice -> Optional.empty();
        };
    }

    private FieldBinding.Value value(Type<?> type) {
        return switch (type) {
            case Type.Literal<?> literal -> new Here(literal(literal));
            case Type.Identifier identifier -> new Here(cursor::text);
            case Type.Reference reference -> new Here(cursor::id);
            case Type.Coded<?> coded -> new Here(code(coded.list()));
            case Type.Nested<?> nested -> behind(node(nested.entity())::read);
            case Type.Choice<?> choice -> behind(choice(choice));
            case Type.Maybe<?> maybe -> maybe(value(maybe.of()));
            case Type.Many<?> many -> many(value(many.of()));
        };
    }

    private Supplier<Object> literal(Type.Literal<?> type) {
        return switch (type) {
            case Type.Text text -> cursor::text;
            case Type.Count count -> cursor::count;
            case Type.Decimal decimal -> cursor::decimal;
            case Type.Flag flag -> cursor::flag;
            case Type.Day day -> cursor::day;
        };
    }

    private <C extends Enum<C> & Term> Supplier<Object> code(CodeList<C> list) {
        List<byte[]> codes = list.terms().stream().map(term -> terms.encoded(Vocabulary.code(term))).toList();
        return () -> {
            for (int i = 0; i < codes.size(); i++) {
                if (cursor.passesObject(codes.get(i))) {
                    return list.terms().get(i);
                }
            }
            throw CloserLook.it();
        };
    }

    private <V> Supplier<Object> choice(Type.Choice<V> choice) {
        List<RecordBinding<? extends V>> cases = new ArrayList<>();
        choice.cases().forEach(entity -> cases.add(node(entity)));
        return () -> Objects.requireNonNull(RecordBinding.<V>readOneOf(cases, type, cursor));
    }

    private static Behind behind(Supplier<?> node) {
        return new Behind(count -> {
            NodeCursor.require(count == 1);
            return node.get();
        });
    }

    private static FieldBinding.Value maybe(FieldBinding.Value of) {
        return switch (of) {
            case Here(Supplier<Object> read) -> new Here(() -> Optional.of(read.get()));
            case Behind(IntFunction<Object> read) -> new Behind(count -> Optional.of(read.apply(count)));
        };
    }

    private FieldBinding.Value many(FieldBinding.Value of) {
        return switch (of) {
            case Here(Supplier<Object> read) -> list(() -> valueOfNode(read));
            case Behind(IntFunction<Object> read) -> list(() -> read.apply(1));
        };
    }

    private static Behind list(Supplier<Object> element) {
        return new Behind(count -> {
            var values = new Object[count];
            for (int i = 0; i < count; i++) {
                values[i] = element.get();
            }
            return List.of(values);
        });
    }

    /// The value in a list that has a node of its own.
    private Object valueOfNode(Supplier<Object> read) {
        cursor.open();
        Optional<Object> found = Optional.empty();
        while (cursor.hasProperty()) {
            if (cursor.passes(value)) {
                found = Optional.of(read.get());
            } else {
                cursor.passProperty();
            }
        }
        return found.orElseThrow(CloserLook::it);
    }
}
