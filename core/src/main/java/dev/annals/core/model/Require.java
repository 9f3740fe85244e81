package dev.annals.core.model;

import dev.annals.core.schema.Field;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.WhiteSpace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What the constructors of records ask of their values; each throws [Malformed] or returns the value in canonical form.
final class Require {

    private static final int MOST_DIGITS = 100;
    private static final int SHA256_DIGITS = 64;

    private Require() {}

    /// Text that every format can hold: not empty, no U+0000, no lone surrogate.
    static String text(Field<?, ?> field, String value) {
        if (value.isEmpty()) {
            throw new Malformed(field, value, "is empty");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != 0 && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (c == 0) {
                throw new Malformed(field, value.replace("\0", "\\u0000"), "contains the character U+0000");
            }
            if (Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Malformed(field, value.substring(0, i), "goes on with half of a surrogate pair, which is no character");
            }
        }
        return value;
    }

    static Optional<String> optionalText(Field<?, ?> field, Optional<String> value) {
        value.ifPresent(text -> text(field, text));
        return value;
    }

    static List<String> texts(Field<?, ?> field, List<String> values) {
        var problems = new ArrayList<Problem>();
        for (int n = 1; n <= values.size(); n++) {
            try {
                text(field, values.get(n - 1));
            } catch (Malformed malformed) {
                for (Problem problem : malformed.problems()) {
                    problems.add(new Problem(field.name() + "/" + n, problem.value(), problem.message(), Position.UNKNOWN));
                }
            }
        }
        Malformed.throwIfAny(problems);
        return List.copyOf(values);
    }

    /// An id: text without control characters and without white space around it, seen or unseen.
    static String identifier(Field<?, ?> field, String value) {
        text(field, value);
        if (hasControl(value)) {
            throw new Malformed(field, value, "contains a control character");
        }
        if (WhiteSpace.isAround(value)) {
            throw new Malformed(field, value, "has white space around it: " + WhiteSpace.around(value));
        }
        return value;
    }

    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static Optional<String> optionalIdentifier(Field<?, ?> field, Optional<String> value) {
        value.ifPresent(id -> identifier(field, id));
        return value;
    }

    /// A list whose elements have different ids.
    static <E> List<E> distinct(Field<?, ?> list, List<E> elements, Field<E, String> id) {
        if (elements.size() < 2) {
            return List.copyOf(elements);
        }
        var known = new HashSet<String>();
        var problems = new ArrayList<Problem>();
        for (int n = 1; n <= elements.size(); n++) {
            String found = id.get().apply(elements.get(n - 1));
            if (!known.add(found)) {
                String path = list.name() + "/" + n + "/" + id.name();
                problems.add(new Problem(path, found, "is the id of another element of the list", Position.UNKNOWN));
            }
        }
        Malformed.throwIfAny(problems);
        return List.copyOf(elements);
    }

    static long count(Field<?, ?> field, long value) {
        that(field, value, value >= 0, "is negative");
        return value;
    }

    static Optional<Long> optionalCount(Field<?, ?> field, Optional<Long> value) {
        value.ifPresent(number -> count(field, number));
        return value;
    }

    /// The present version, from one up to it.
    static long known(Field<?, ?> field, Optional<Long> version, long present) {
        version.ifPresent(number -> {
            that(field, number, number >= 1, "is no version; the first one is 1");
            that(field, number, number <= present, "is newer than " + present + ", the newest version that is known here");
        });
        return present;
    }

    /// A number without trailing zeros, so that equal numbers are equal records.
    static BigDecimal decimal(Field<?, ?> field, BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        boolean fits = (long) value.precision() - value.scale() <= MOST_DIGITS && value.scale() <= MOST_DIGITS;
        that(field, value, fits, "has more than " + MOST_DIGITS + " digits before or after the point");
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static void between(Field<?, ?> field, BigDecimal value, int low, int high) {
        boolean inside = value.compareTo(BigDecimal.valueOf(low)) >= 0 && value.compareTo(BigDecimal.valueOf(high)) <= 0;
        that(field, value, inside, "is not between " + low + " and " + high);
    }

    static Optional<LocalDate> optionalDay(Field<?, ?> field, Optional<LocalDate> value) {
        value.ifPresent(day -> that(field, day, day.getYear() >= 1 && day.getYear() <= 9999, "is not in the years 1 to 9999"));
        return value;
    }

    static void sha256(Field<?, ?> field, String value) {
        that(field, value, isSha256(value), "is not a SHA-256 of 64 lower-case hexadecimal digits");
    }

    private static boolean isSha256(String value) {
        boolean digits = value.length() == SHA256_DIGITS;
        for (int i = 0; digits && i < SHA256_DIGITS; i++) {
            char c = value.charAt(i);
            digits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return digits;
    }

    static void that(Field<?, ?> field, Object value, boolean holds, String otherwise) {
        if (!holds) {
            throw new Malformed(field, value, otherwise);
        }
    }
}
