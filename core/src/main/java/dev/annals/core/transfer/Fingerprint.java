package dev.annals.core.transfer;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.core.scratch.KeyedHash;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Tells records apart by what they say: 64 bits of a [KeyedHash] over all values, each with its kind.
public final class Fingerprint implements FieldSink {

    private final KeyedHash hash;
    private long length;

    /// Under a hash, which nobody else uses meanwhile.
    public Fingerprint(KeyedHash hash) {
        this.hash = hash;
    }

    /// That is the same in each run.
    public static Fingerprint lasting() {
        return new Fingerprint(KeyedHash.lasting());
    }

    /// The fingerprint of a record.
    public long of(CorpusRecord record) {
        hash.begin();
        length = 0;
        Catalogue.write(record, this);
        return hash.first();
    }

    /// How many characters the texts of that record have.
    long length() {
        return length;
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
        hash.add('-');
    }

    @Override
    public void text(String value) {
        add('"', value);
    }

    @Override
    public void count(long value) {
        add('#', value);
    }

    @Override
    public void decimal(BigDecimal value) {
        add('0', value.toString());
    }

    @Override
    public void flag(boolean value) {
        add('?', value ? 1 : 0);
    }

    @Override
    public void day(LocalDate value) {
        add('d', value.toEpochDay());
    }

    @Override
    public void term(CodeList<?> list, Term value) {
        add('t', list.code(value));
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
        add('[', size);
    }

    @Override
    public void element(int n) {}

    @Override
    public void endList() {}

    private void add(char mark, String value) {
        hash.add(mark);
        hash.add(value);
        length += value.length();
    }

    private void add(char mark, long value) {
        hash.add(mark);
        hash.add(value);
    }
}
