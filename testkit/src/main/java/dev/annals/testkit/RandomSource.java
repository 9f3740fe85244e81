package dev.annals.testkit;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Report;
import dev.annals.core.model.When;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.GivenSource;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes up the values that it is asked for, so that reading from it gives a random record.
///
/// @param random where values come from
/// @param texts what its texts can be
/// @param known the ids that references can lead to
/// @param record the name of the entity of the record that is being made
/// @param reports how many reports the record has
/// @param type what is asked for
/// @param n which element of a list this is, from 1; 0 outside lists
record RandomSource(RandomGenerator random, NastyText texts, KnownIds known, String record, int reports, Optional<Type<?>> type, int n) implements FieldSource {

    static FieldSource ofRecord(RandomGenerator random, NastyText texts, KnownIds known, String record) {
        return new RandomSource(random, texts, known, record, random.nextInt(4), Optional.empty(), 0);
    }

    @Override
    public Position position() {
        return Position.UNKNOWN;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // fields are constants
    public FieldSource at(Field<?, ?> field) {
        if (field == Evidence.SHA256 || field == dev.annals.core.model.Source.SHA256) {
            return given(hash(field.type()));
        }
        if (field == Evidence.START) {
            return given(random.nextLong(100));
        }
        if (field == Evidence.END) {
            return given(100 + random.nextLong(100));
        }
        if (field == dev.annals.core.model.Source.LENGTH) {
            return given(Optional.of(200 + random.nextLong(Long.MAX_VALUE - 200)).filter(length -> random.nextBoolean()));
        }
        if (field == Amount.Between.HIGH) {
            return given(decimal().abs());
        }
        if (field == Amount.Between.LOW) {
            return given(decimal().abs().negate());
        }
        if (field == Corpus.MODEL) {
            return given(Optional.of(1 + random.nextLong(Corpus.MODEL_VERSION)).filter(version -> random.nextBoolean()));
        }
        if (field == Coordinates.LATITUDE || field == Coordinates.LONGITUDE) {
            return given(BigDecimal.valueOf(random.nextLong(-90_000_000, 90_000_001), 6));
        }
        return new RandomSource(random, texts, known, record, reports, Optional.of(field.type()), n).drawn();
    }

    /// A date cannot be drawn field by field, because its fields depend on each other.
    private FieldSource drawn() {
        return switch (type.orElseThrow()) {
            case Type.Nested<?> nested when nested.entity().type() == When.class -> given(new RandomWhen(random, texts).draw());
            case Type.Maybe<?>(Type.Nested<?> nested) when nested.entity().type() == When.class ->
                given(Optional.of(new RandomWhen(random, texts).draw()).filter(when -> random.nextBoolean()));
            default -> this;
        };
    }

    private Object hash(Type<?> hashType) {
        String hash = String.format("%064x", new BigInteger(256, new java.util.Random(random.nextLong())));
        return hashType instanceof Type.Maybe<?> ? Optional.of(hash).filter(text -> random.nextBoolean()) : hash;
    }

    private static FieldSource given(Object value) {
        return new GivenSource(value);
    }

    @Override
    public boolean absent() {
        return switch (type.orElseThrow()) {
            case Type.Maybe<?>(Type.Reference to) -> anyTarget(to).isEmpty() || random.nextBoolean();
            case Type.Maybe<?> maybe -> random.nextBoolean();
            case Type.Many<?>(Type.Nested<?> nested) when ofReports(nested) -> reports == 0;
            case Type.Many<?>(Type.Nested<?> nested) when unmakeable(nested.entity()) -> true;
            case Type.Many<?> many -> random.nextInt(3) == 0;
            default -> false;
        };
    }

    /// A record that must refer to something of which there is none yet.
    private boolean unmakeable(Entity<?> entity) {
        return entity.fields().stream()
                .anyMatch(field -> field.type() instanceof Type.Reference to && anyTarget(to).isEmpty());
    }

    private Optional<String> anyTarget(Type.Reference to) {
        if (to.scope() == Type.Scope.RECORD) {
            return reports == 0 ? Optional.empty() : Optional.of("r" + (1 + random.nextInt(reports)));
        }
        return known.any(to.target(), random);
    }

    @Override
    public List<FieldSource> elements() {
        Type<?> of = type.orElseThrow() instanceof Type.Many<?> many ? many.of() : type.orElseThrow();
        int size = of instanceof Type.Nested<?> nested && ofReports(nested) ? reports : random.nextInt(4);
        return IntStream.rangeClosed(1, size)
                .<FieldSource>mapToObj(i -> new RandomSource(random, texts, known, record, reports, Optional.of(of), i))
                .toList();
    }

    private static boolean ofReports(Type.Nested<?> nested) {
        return nested.entity().type() == Report.class;
    }

    @Override
    public String text() {
        return texts.draw(random);
    }

    @Override
    public long count() {
        return random.nextBoolean() ? random.nextLong(10) : random.nextLong(Long.MAX_VALUE);
    }

    @Override
    public BigDecimal decimal() {
        return switch (random.nextInt(5)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(100));
            case 1 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(20));
            case 2 -> new BigDecimal("62000000000");
            case 3 -> new BigDecimal("-0.1");
            default -> new BigDecimal(new BigInteger(200, new java.util.Random(random.nextLong())), random.nextInt(60));
        };
    }

    @Override
    public boolean flag() {
        return random.nextBoolean();
    }

    @Override
    public LocalDate day() {
        return RandomWhen.day(random);
    }

    @Override
    public <C extends Enum<C> & Term> C term(CodeList<C> list) {
        return list.terms().get(random.nextInt(list.terms().size()));
    }

    @Override
    public String identifier() {
        if (n > 0) {
            return "r" + n;
        }
        return known.fresh(record, random);
    }

    @Override
    public String reference(Type.Reference to) {
        return anyTarget(to).orElseThrow();
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        List<String> kinds = Stream.of(choice).flatMap(any -> any.cases().stream()).filter(entity -> !unmakeable(entity)).map(Entity::name).toList();
        return kinds.get(random.nextInt(kinds.size()));
    }
}
