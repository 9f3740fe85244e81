package dev.annals.cli.stats;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Tells each record, each case of a choice, and each term that passes through, as a group and a name within it.
final class CountingSink implements FieldSink {

    private final BiConsumer<String, String> count;
    private int depth;

    CountingSink(BiConsumer<String, String> count) {
        this.count = count;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        count.accept(depth == 0 ? "records" : "in records", entity.name());
        depth++;
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        count.accept(choice.name(), chosen.name());
        depth++;
    }

    @Override
    public void end() {
        depth--;
    }

    @Override
    public void term(CodeList<?> list, Term value) {
        count.accept(list.name(), value.code());
    }

    @Override
    public void field(Field<?, ?> field) {}

    @Override
    public void absent() {}

    @Override
    public void text(String value) {}

    @Override
    public void count(long value) {}

    @Override
    public void decimal(BigDecimal value) {}

    @Override
    public void flag(boolean value) {}

    @Override
    public void beginList(int size) {}

    @Override
    public void element(int n) {}

    @Override
    public void endList() {}
}
