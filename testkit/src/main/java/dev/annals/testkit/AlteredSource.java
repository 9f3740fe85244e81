package dev.annals.testkit;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.GivenSource;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Gives out a value that is there already, but for one leaf, which is drawn anew.
///
/// @param value the value as it is
/// @param steps what leads from here to the leaf
/// @param drawn makes up values of fields
record AlteredSource(GivenSource value, List<String> steps, FieldSource drawn) implements FieldSource {

    /// The record again, with another value at the leaf; throws [Malformed][dev.annals.core.schema.Malformed] where it does not fit.
    static <E> E read(Entity<E> entity, Object record, Leaf leaf, FieldSource drawn) {
        return entity.read(new AlteredSource(new GivenSource(record), leaf.steps(), drawn));
    }

    @Override
    public FieldSource at(Field<?, ?> field) {
        if (!field.name().equals(steps.getFirst())) {
            return value.at(field);
        }
        return steps.size() == 1 ? drawn.at(field) : new AlteredSource(value.at(field), steps.subList(1, steps.size()), drawn);
    }

    @Override
    public List<FieldSource> elements() {
        var elements = new ArrayList<FieldSource>(value.elements());
        int index = Integer.parseInt(steps.getFirst()) - 1;
        elements.set(index, new AlteredSource(value.elements().get(index), steps.subList(1, steps.size()), drawn));
        return elements;
    }

    @Override
    public Position position() {
        return value.position();
    }

    @Override
    public boolean absent() {
        return value.absent();
    }

    @Override
    public String text() {
        return value.text();
    }

    @Override
    public long count() {
        return value.count();
    }

    @Override
    public BigDecimal decimal() {
        return value.decimal();
    }

    @Override
    public boolean flag() {
        return value.flag();
    }

    @Override
    public LocalDate day() {
        return value.day();
    }

    @Override
    public <C extends Enum<C> & Term> C term(CodeList<C> list) {
        return value.term(list);
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return value.kind(choice);
    }
}
