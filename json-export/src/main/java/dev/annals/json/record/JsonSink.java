package dev.annals.json.record;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonText;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/// Writes records as objects; a field without a value, and an empty list, leave no trace.
///
/// The name of a field is written when its value comes. Names and codes are encoded once and then found by identity.
public final class JsonSink implements FieldSink {

    /// What stands at the head of each record.
    public enum Head {
        /// The name of its entity.
        TYPE,
        /// Nothing but its fields.
        NONE
    }

    private final JsonGenerator out;
    private final Head head;
    private final IdentityHashMap<Field<?, ?>, SerializableString> names = new IdentityHashMap<>();
    private final IdentityHashMap<Term, SerializableString> codes = new IdentityHashMap<>();
    private SerializableString name = new SerializedString("");
    private boolean leftOut;
    private int depth;

    JsonSink(JsonGenerator out, Head head) {
        this.out = out;
        this.head = head;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        beginObject();
        if (depth == 1 && head == Head.TYPE) {
            out.writeStringProperty(JsonKeys.TYPE, entity.name());
        }
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        beginObject();
        out.writeStringProperty(JsonKeys.KIND, chosen.name());
    }

    private void beginObject() {
        nameValue();
        out.writeStartObject();
        depth++;
    }

    @Override
    public void end() {
        out.writeEndObject();
        depth--;
    }

    @Override
    public void field(Field<?, ?> field) {
        name = names.computeIfAbsent(field, unknown -> new SerializedString(unknown.name()));
    }

    private void nameValue() {
        if (out.streamWriteContext().inObject()) {
            out.writeName(name);
        }
    }

    @Override
    public void absent() {
        // the name of the field has not been written either
    }

    @Override
    public void text(String value) {
        nameValue();
        out.writeString(value);
    }

    @Override
    public void count(long value) {
        nameValue();
        JsonText.write(value, out);
    }

    @Override
    public void decimal(BigDecimal value) {
        nameValue();
        if (survivesDouble(value)) {
            out.writeNumber(value.toPlainString());
        } else {
            out.writeString(value.toPlainString());
        }
    }

    /// Most readers of JSON keep numbers as IEEE 754 doubles (RFC 8259, 6).
    private static boolean survivesDouble(BigDecimal value) {
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(value) == 0;
    }

    @Override
    public void flag(boolean value) {
        nameValue();
        out.writeBoolean(value);
    }

    @Override
    public void term(CodeList<?> list, Term value) {
        nameValue();
        out.writeString(codes.computeIfAbsent(value, unknown -> new SerializedString(unknown.code())));
    }

    @Override
    public void beginList(int size) {
        leftOut = size == 0 && out.streamWriteContext().inObject();
        if (!leftOut) {
            nameValue();
            out.writeStartArray();
        }
    }

    @Override
    public void element(int n) {
        // the order of elements is their number
    }

    @Override
    public void endList() {
        if (!leftOut) {
            out.writeEndArray();
        }
        leftOut = false;
    }
}
