package dev.annals.core.transfer;

import dev.annals.core.model.Evidence;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Gathers what a record refers to, by having it written.
public final class Mentions implements FieldSink {

    private final Deque<String> path = new ArrayDeque<>();
    private final List<Mention> mentions = new ArrayList<>();
    private Optional<Field<?, ?>> current = Optional.empty();

    private Mentions() {}

    /// What a record refers to.
    public static List<Mention> in(CorpusRecord record) {
        var found = new Mentions();
        Catalogue.write(record, found);
        return found.mentions;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {
        path.addLast("");
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        path.addLast("");
    }

    @Override
    public void end() {
        path.removeLast();
    }

    @Override
    public void field(Field<?, ?> field) {
        current = Optional.of(field);
        replaceLast(field.name());
    }

    @Override
    public void beginList(int size) {
        path.addLast("");
    }

    @Override
    public void element(int n) {
        replaceLast(Integer.toString(n));
    }

    @Override
    public void endList() {
        path.removeLast();
    }

    private void replaceLast(String name) {
        path.removeLast();
        path.addLast(name);
    }

    @Override
    public void reference(Type.Reference to, String id) {
        if (to.scope() == Type.Scope.CORPUS) {
            mentions.add(new Mention(String.join("/", path), to.target(), id, "", 0));
        }
    }

    /// An evidence names its source just before its passage.
    @Override
    @SuppressWarnings("ReferenceEquality") // fields are constants
    public void count(long value) {
        if (current.filter(field -> field == Evidence.END).isPresent()) {
            Mention source = mentions.removeLast();
            mentions.add(new Mention(source.field(), source.target(), source.id(), String.join("/", path), value));
        }
    }

    @Override
    public void absent() {}

    @Override
    public void text(String value) {}

    @Override
    public void decimal(BigDecimal value) {}

    @Override
    public void flag(boolean value) {}
}
