package dev.annals.json.record;

import dev.annals.core.bytes.ByteOut;
import dev.annals.core.bytes.JsonEscapes;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.json.text.ExactNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Writes records as objects; a field without a value, and an empty list, leave no trace.
///
/// The name of a field is written when its value comes. As fields come in the order of their entity, each is found by its number among the
/// names that were [encoded once][JsonShape].
public final class JsonSink implements FieldSink {

    /// What stands at the head of each record.
    public enum Head {
        /// The name of its entity.
        TYPE,
        /// Nothing but its fields.
        NONE
    }

    private static final byte[] TRUE = JsonShape.bytes("true");
    private static final byte[] FALSE = JsonShape.bytes("false");

    private final ByteOut out;
    private final Head head;
    private final boolean indented;
    private final IdentityHashMap<Entity<?>, JsonShape> shapes = new IdentityHashMap<>();
    private final IdentityHashMap<Term, byte[]> codes = new IdentityHashMap<>();
    private final List<JsonLevel> levels = new ArrayList<>();
    private int depth;

    JsonSink(ByteOut out, Head head, boolean indented) {
        this.out = out;
        this.head = head;
        this.indented = indented;
        levels.add(new JsonLevel());
    }

    /// Begins the list of all records, where there is one.
    void beginRecords() {
        out.put('[');
        levels.getFirst().beginList();
    }

    /// Ends the list of all records.
    void endRecords() {
        close(levels.getFirst(), ']');
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        JsonShape shape = open(entity);
        if (depth == 1 && head == Head.TYPE) {
            write(shape.type());
        }
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        write(open(chosen).kind());
    }

    private JsonShape open(Entity<?> entity) {
        beginValue();
        out.put('{');
        JsonShape shape = shapes.computeIfAbsent(entity, unknown -> JsonShape.of(unknown, indented));
        deeper().beginObject(shape);
        return shape;
    }

    private void write(byte[] member) {
        separate(levels.get(depth));
        out.put(member);
    }

    private JsonLevel deeper() {
        depth++;
        if (depth == levels.size()) {
            levels.add(new JsonLevel());
        }
        return levels.get(depth);
    }

    @Override
    public void end() {
        close(levels.get(depth), '}');
        depth--;
    }

    private void close(JsonLevel level, char bracket) {
        if (level.isFilled()) {
            newLine(depth);
        }
        out.put(bracket);
    }

    @Override
    public void field(Field<?, ?> field) {
        levels.get(depth).nextField();
    }

    /// What stands before a value: a comma, a new line, the name of the field.
    private void beginValue() {
        JsonLevel level = levels.get(depth);
        if (level.isOutside()) {
            return;
        }
        separate(level);
        if (level.isObject()) {
            out.put(level.name());
        }
    }

    private void separate(JsonLevel level) {
        if (level.fill()) {
            out.put(',');
        }
        newLine(depth + 1);
    }

    private void newLine(int level) {
        if (indented) {
            out.put('\n');
            out.blanks(2 * level);
        }
    }

    @Override
    public void absent() {
        // the name of the field has not been written either
    }

    @Override
    public void text(String value) {
        beginValue();
        quote(value);
    }

    private void quote(String value) {
        out.put('"');
        out.text(value, JsonEscapes.QUOTED);
        out.put('"');
    }

    @Override
    public void count(long value) {
        beginValue();
        if (ExactNumbers.survives(value)) {
            out.number(value);
        } else {
            quote(Long.toString(value));
        }
    }

    @Override
    public void decimal(BigDecimal value) {
        beginValue();
        if (ExactNumbers.survives(value)) {
            out.decimal(value);
        } else {
            quote(value.toPlainString());
        }
    }

    @Override
    public void flag(boolean value) {
        beginValue();
        out.put(value ? TRUE : FALSE);
    }

    @Override
    public void day(LocalDate value) {
        beginValue();
        out.put('"');
        out.day(value);
        out.put('"');
    }

    @Override
    public void term(CodeList<?> list, Term value) {
        beginValue();
        out.put(codes.computeIfAbsent(value, unknown -> JsonShape.bytes(JsonShape.quoted(unknown.code()))));
    }

    @Override
    public void beginList(int size) {
        if (size == 0 && levels.get(depth).isObject()) {
            deeper().beginNothing();
            return;
        }
        beginValue();
        out.put('[');
        deeper().beginList();
    }

    @Override
    public void element(int n) {
        // the order of elements is their number
    }

    @Override
    public void endList() {
        if (levels.get(depth).leavesTrace()) {
            close(levels.get(depth), ']');
        }
        depth--;
    }
}
