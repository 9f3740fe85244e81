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
import java.util.random.RandomGenerator;

/// Gives out some values of one record and some of another of the same kind; elements of lists come, go and change their places.
///
/// @param one the record whose id stays
/// @param other the other one
/// @param random decides which value is taken
record MixedSource(GivenSource one, GivenSource other, RandomGenerator random) implements FieldSource {

    /// A record with the id of the first; throws [Malformed][dev.annals.core.schema.Malformed] where the values do not fit each other.
    static <E> E read(Entity<E> entity, Object one, Object other, RandomGenerator random) {
        return entity.read(new MixedSource(new GivenSource(one), new GivenSource(other), random));
    }

    @Override
    public FieldSource at(Field<?, ?> field) {
        GivenSource mine = one.at(field);
        GivenSource theirs = other.at(field);
        if (field.name().equals("id")) {
            return mine;
        }
        if (mine.value() instanceof List) {
            return new MixedSource(mine, theirs, random);
        }
        return random.nextInt(4) == 0 ? theirs : mine;
    }

    @Override
    public List<FieldSource> elements() {
        var elements = new ArrayList<FieldSource>(one.elements());
        switch (random.nextInt(5)) {
            case 0 -> elements.removeIf(element -> random.nextInt(3) == 0);
            case 1 -> elements.addAll(random.nextInt(elements.size() + 1), other.elements());
            case 2 -> {
                if (!elements.isEmpty()) {
                    FieldSource moved = elements.remove(random.nextInt(elements.size()));
                    elements.add(random.nextInt(elements.size() + 1), moved);
                }
            }
            default -> {
                // as they are
            }
        }
        return elements;
    }

    @Override
    public Position position() {
        return one.position();
    }

    @Override
    public boolean absent() {
        return one.absent();
    }

    @Override
    public String text() {
        return one.text();
    }

    @Override
    public long count() {
        return one.count();
    }

    @Override
    public BigDecimal decimal() {
        return one.decimal();
    }

    @Override
    public boolean flag() {
        return one.flag();
    }

    @Override
    public LocalDate day() {
        return one.day();
    }

    @Override
    public <C extends Enum<C> & Term> C term(CodeList<C> list) {
        return one.term(list);
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return one.kind(choice);
    }
}
