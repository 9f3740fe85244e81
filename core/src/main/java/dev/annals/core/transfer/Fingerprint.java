package dev.annals.core.transfer;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.core.scratch.IdTable;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Optional;

/// Tells records apart by what they say: 64 bits of the SHA-256 over all values, each with its kind and length, so that none can run into the next.
public final class Fingerprint implements FieldSink {

    private static final int HEAD = 1 + Integer.BYTES;

    private final MessageDigest digest = IdTable.sha256();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 12);

    /// The fingerprint of a record.
    public long of(CorpusRecord record) {
        Catalogue.write(record, this);
        digest.update(buffer.flip());
        buffer.clear();
        return IdTable.longAt(digest.digest(), 0);
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        add('{', entity.name());
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        add('(', chosen.name());
    }

    @Override
    public void end() {}

    /// Fields come in the order of their entity, so that their names say nothing more.
    @Override
    public void field(Field<?, ?> field) {}

    @Override
    public void absent() {
        add('-', "");
    }

    @Override
    public void text(String value) {
        add('"', value);
    }

    @Override
    public void count(long value) {
        add('#', Long.toString(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        add('0', value.toString());
    }

    @Override
    public void flag(boolean value) {
        add('?', Boolean.toString(value));
    }

    @Override
    public void day(LocalDate value) {
        add('d', value.toString());
    }

    @Override
    public void term(CodeList<?> list, Term value) {
        add('t', value.code());
    }

    @Override
    public void identifier(String value) {
        add('i', value);
    }

    @Override
    public void reference(Type.Reference to, String id) {
        add('r', id);
    }

    @Override
    public void beginList(int size) {
        add('[', Integer.toString(size));
    }

    @Override
    public void element(int n) {}

    @Override
    public void endList() {}

    private void add(char mark, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (buffer.remaining() < bytes.length + HEAD) {
            digest.update(buffer.flip());
            buffer.clear();
        }
        buffer.put((byte) mark).putInt(bytes.length);
        if (bytes.length > buffer.remaining()) {
            digest.update(buffer.flip());
            buffer.clear();
            digest.update(bytes);
        } else {
            buffer.put(bytes);
        }
    }
}
