package dev.annals.core.model;

import static dev.annals.core.schema.Types.DECIMAL;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.core.schema.Types;
import java.math.BigDecimal;
import java.util.List;

/// How many or how much, as exactly as it is said.
public sealed interface Amount {

    /// The choice between the cases.
    Type<Amount> TYPE = Types.choice("amount", "How many or how much, as exactly as it is said.",
            List.of(Exact.ENTITY, AtLeast.ENTITY, AtMost.ENTITY, MoreThan.ENTITY, LessThan.ENTITY, About.ENTITY, Between.ENTITY,
                    Vague.ENTITY, NotRecorded.ENTITY));

    /// Exactly this number.
    record Exact(BigDecimal value) implements Amount {

        public static final Field<Exact, BigDecimal> VALUE = new Field<>("value", "The number.", DECIMAL, Exact::value);

        /// The schema of this record.
        public static final Entity<Exact> ENTITY = new Entity<>(
                Exact.class, "exact", "Exactly this number.",
                List.of(VALUE),
                row -> new Exact(row.get(VALUE)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public Exact {
            value = Require.decimal(VALUE, value);
        }
    }

    /// This number or more.
    record AtLeast(BigDecimal value) implements Amount {

        public static final Field<AtLeast, BigDecimal> VALUE = new Field<>("value", "The number.", DECIMAL, AtLeast::value);

        /// The schema of this record.
        public static final Entity<AtLeast> ENTITY = new Entity<>(
                AtLeast.class, "at-least", "This number or more.",
                List.of(VALUE),
                row -> new AtLeast(row.get(VALUE)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public AtLeast {
            value = Require.decimal(VALUE, value);
        }
    }

    /// This number or fewer.
    record AtMost(BigDecimal value) implements Amount {

        public static final Field<AtMost, BigDecimal> VALUE = new Field<>("value", "The number.", DECIMAL, AtMost::value);

        /// The schema of this record.
        public static final Entity<AtMost> ENTITY = new Entity<>(
                AtMost.class, "at-most", "This number or fewer.",
                List.of(VALUE),
                row -> new AtMost(row.get(VALUE)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public AtMost {
            value = Require.decimal(VALUE, value);
        }
    }

    /// More than this number.
    record MoreThan(BigDecimal value) implements Amount {

        public static final Field<MoreThan, BigDecimal> VALUE = new Field<>("value", "The number.", DECIMAL, MoreThan::value);

        /// The schema of this record.
        public static final Entity<MoreThan> ENTITY = new Entity<>(
                MoreThan.class, "more-than", "More than this number.",
                List.of(VALUE),
                row -> new MoreThan(row.get(VALUE)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public MoreThan {
            value = Require.decimal(VALUE, value);
        }
    }

    /// Fewer or less than this number.
    record LessThan(BigDecimal value) implements Amount {

        public static final Field<LessThan, BigDecimal> VALUE = new Field<>("value", "The number.", DECIMAL, LessThan::value);

        /// The schema of this record.
        public static final Entity<LessThan> ENTITY = new Entity<>(
                LessThan.class, "less-than", "Fewer or less than this number.",
                List.of(VALUE),
                row -> new LessThan(row.get(VALUE)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public LessThan {
            value = Require.decimal(VALUE, value);
        }
    }

    /// Roughly this number.
    record About(BigDecimal value) implements Amount {

        public static final Field<About, BigDecimal> VALUE = new Field<>("value", "The number.", DECIMAL, About::value);

        /// The schema of this record.
        public static final Entity<About> ENTITY = new Entity<>(
                About.class, "about", "Roughly this number.",
                List.of(VALUE),
                row -> new About(row.get(VALUE)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public About {
            value = Require.decimal(VALUE, value);
        }
    }

    /// A number between two others, both included.
    record Between(BigDecimal low, BigDecimal high) implements Amount {

        public static final Field<Between, BigDecimal> LOW = new Field<>("low", "The lowest number.", DECIMAL, Between::low);
        public static final Field<Between, BigDecimal> HIGH = new Field<>("high", "The highest number.", DECIMAL, Between::high);

        /// The schema of this record.
        public static final Entity<Between> ENTITY = new Entity<>(
                Between.class, "between", "A number between two others, both included.",
                List.of(LOW, HIGH),
                row -> new Between(row.get(LOW), row.get(HIGH)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public Between {
            low = Require.decimal(LOW, low);
            high = Require.decimal(HIGH, high);
            Require.that(HIGH, high, high.compareTo(low) >= 0, "is less than the lowest number, " + low.toPlainString());
        }
    }

    /// A quantity that is only described.
    record Vague(String text) implements Amount {

        public static final Field<Vague, String> TEXT = new Field<>("text", "The description, such as dozens.", Types.TEXT, Vague::text);

        /// The schema of this record.
        public static final Entity<Vague> ENTITY = new Entity<>(
                Vague.class, "vague", "A quantity that is only described.",
                List.of(TEXT),
                row -> new Vague(row.get(TEXT)));

        /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
        public Vague {
            text = Require.text(TEXT, text);
        }
    }

    /// Nobody has recorded a number; that is not zero.
    record NotRecorded() implements Amount {

        /// The schema of this record.
        public static final Entity<NotRecorded> ENTITY = new Entity<>(
                NotRecorded.class, "not-recorded", "Nobody has recorded a number; that is not zero.",
                List.of(),
                row -> new NotRecorded());
    }
}
