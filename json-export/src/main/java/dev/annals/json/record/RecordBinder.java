package dev.annals.json.record;

import dev.annals.core.bytes.FastPath;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.json.record.ObjectBinding.Binding;
import dev.annals.json.record.ObjectBinding.FieldBinding;
import dev.annals.json.text.ByteCursor;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.Piece;
import dev.annals.json.text.Unclear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads records straight out of their bytes, as long as all is as it should be.
///
/// It never says what is wrong: whatever it does not expect, it leaves to [JsonSource], which knows places and messages.
final class RecordBinder {

    /// So few bytes have fewer values than a tree may have, so that the limit need not be looked after here.
    private static final int LONGEST = 1 << 19;

    private static final List<Limit> NEVER_REACHED = List.of(Limit.NUMBER_LENGTH, Limit.NESTING, Limit.RECORD_VALUES, Limit.KEY_LENGTH);
    private static final byte[] TYPE = JsonShape.bytes(JsonShape.quoted(JsonKeys.TYPE));
    private static final byte[] KIND = JsonShape.bytes(JsonShape.quoted(JsonKeys.KIND));

    private final ByteCursor cursor = new ByteCursor();
    private final List<ObjectBinding<? extends CorpusRecord>> records = new ArrayList<>();

    private RecordBinder() {
        Catalogue.ENTITIES.forEach(entity -> records.add(object(entity)));
    }

    /// A binder, unless the slow way was asked for, or limits that it need not look after as long as nobody makes them smaller.
    static Optional<RecordBinder> ifAllowed() {
        return FastPath.isOpen() && NEVER_REACHED.stream().allMatch(limit -> Limits.of(limit) >= limit.usual()) ? Optional.of(new RecordBinder()) : Optional.empty();
    }

    /// The record in a piece; empty where it takes a closer look.
    Optional<CorpusRecord> read(Piece piece) {
        byte[] bytes = piece.bytes();
        if (bytes.length == 0 || bytes.length > LONGEST || bytes[0] != '{') {
            return Optional.empty();
        }
        cursor.begin(bytes);
        try {
            CorpusRecord record = ObjectBinding.readOneOf(records, TYPE, cursor);
            return cursor.isAtEnd() ? Optional.of(record) : Optional.empty();
        } catch (Unclear | Malformed e) {
            return Optional.empty();
        }
    }

    private <E> ObjectBinding<E> object(Entity<E> entity) {
        return new ObjectBinding<>(entity, quoted(entity.name()), entity.fields().stream().map(this::field).toList(), cursor);
    }

    private FieldBinding field(Field<?, ?> field) {
        return new FieldBinding(quoted(field.name()), binding(field.type()), absent(field.type()));
    }

    private static byte[] quoted(String name) {
        return JsonShape.bytes(JsonShape.quoted(name));
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

    private Binding binding(Type<?> type) {
        return switch (type) {
            case Type.Literal<?> literal -> literal(literal);
            case Type.Identifier identifier -> cursor::text;
            case Type.Reference reference -> cursor::familiarText;
            case Type.Coded<?> coded -> code(coded.list());
            case Type.Nested<?> nested -> object(nested.entity())::read;
            case Type.Choice<?> choice -> choice(choice);
            case Type.Maybe<?> maybe -> maybe(binding(maybe.of()));
            case Type.Many<?> many -> many(binding(many.of()));
        };
    }

    private Binding literal(Type.Literal<?> type) {
        return switch (type) {
            case Type.Text text -> cursor::text;
            case Type.Count count -> cursor::count;
            case Type.Decimal decimal -> cursor::decimal;
            case Type.Flag flag -> cursor::flag;
            case Type.Day day -> cursor::day;
        };
    }

    private <C extends Enum<C> & Term> Binding code(CodeList<C> list) {
        List<byte[]> codes = list.codes().stream().map(RecordBinder::quoted).toList();
        return () -> {
            for (int i = 0; i < codes.size(); i++) {
                if (cursor.passes(codes.get(i))) {
                    return list.terms().get(i);
                }
            }
            throw Unclear.it();
        };
    }

    private <V> Binding choice(Type.Choice<V> choice) {
        List<ObjectBinding<? extends V>> cases = new ArrayList<>();
        choice.cases().forEach(entity -> cases.add(object(entity)));
        return () -> readOneOf(cases);
    }

    private <V> Object readOneOf(List<ObjectBinding<? extends V>> cases) {
        return java.util.Objects.requireNonNull(ObjectBinding.<V>readOneOf(cases, KIND, cursor));
    }

    private static Binding maybe(Binding binding) {
        return () -> Optional.of(binding.read());
    }

    private Binding many(Binding element) {
        return () -> {
            cursor.pass('[');
            if (cursor.passes(']')) {
                return List.of();
            }
            var values = new ArrayList<>();
            do {
                values.add(element.read());
            } while (cursor.passes(','));
            cursor.pass(']');
            return List.copyOf(values);
        };
    }
}
