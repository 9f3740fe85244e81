package dev.annals.core.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people write it: `1,000,000`, `1.5 million`, `twelve`.
final class EnteredNumber {

    /// A number within other words, for patterns.
    static final String PATTERN = "(-?[0-9][0-9,. '\u2019]*(?: ?(?:thousand|million|billion|trillion|lakh|crore))?|"
            + "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", THOUSAND, "million", new BigDecimal("1000000"), "billion", new BigDecimal("1000000000"),
            "trillion", new BigDecimal("1000000000000"), "lakh", new BigDecimal("100000"), "crore", new BigDecimal("10000000"));

    private static final Pattern SCALED = Pattern.compile("(.*?) ?(thousand|million|billion|trillion|lakh|crore)");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}(([,' \u2019])[0-9]{3})(\\2[0-9]{3})*(\\.[0-9]+)?");
    private static final Pattern INDIAN = Pattern.compile("-?[1-9][0-9]?(,[0-9]{2})*,[0-9]{3}(\\.[0-9]+)?");

    /// Where a point groups thousands, this is a thousand times as much.
    private static final Pattern POINT_OF_THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+");

    private EnteredNumber() {}

    /// The number that some of a text is; throws [dev.annals.core.schema.Malformed] where it can be two numbers, or none.
    static BigDecimal of(EnteredText text, String digits) {
        Matcher scaled = SCALED.matcher(digits);
        return scaled.matches() ? unscaled(text, scaled.group(1)).multiply(SCALES.get(scaled.group(2))) : unscaled(text, digits);
    }

    private static BigDecimal unscaled(EnteredText text, String given) {
        String digits = given.strip();
        if (WORDS.contains(digits)) {
            return BigDecimal.valueOf(WORDS.indexOf(digits));
        }
        if (POINT_OF_THOUSANDS.matcher(digits).matches()) {
            throw text.refused("can be " + digits.replace(".", "") + doubt(digits) + "; write it without a point for thousands, or with another digit behind it");
        }
        return plain(digits).orElseThrow(() -> text.refused("has '" + digits + "' in it, which is no number; write 1200, 1,200 or 1.5"));
    }

    private static String doubt(String digits) {
        return digits.indexOf('.') == digits.lastIndexOf('.') ? " or " + new BigDecimal(digits).stripTrailingZeros().toPlainString() : "";
    }

    private static Optional<BigDecimal> plain(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits));
        }
        boolean grouped = GROUPED.matcher(digits).matches() || INDIAN.matcher(digits).matches();
        return grouped ? Optional.of(new BigDecimal(digits.replaceAll("[,' \u2019]", ""))) : Optional.empty();
    }

    /// How many times as much the lower number of a range can be, where only the higher one says thousands or more: 1-2 million, 5-10,000.
    static BigDecimal leftOut(String low, String high) {
        if (!low.strip().matches("[0-9]{1,3}(\\.[0-9]+)?")) {
            return BigDecimal.ONE;
        }
        Matcher scaled = SCALED.matcher(high);
        if (scaled.matches()) {
            return SCALES.getOrDefault(scaled.group(2), BigDecimal.ONE);
        }
        return GROUPED.matcher(high.strip()).matches() ? THOUSAND : BigDecimal.ONE;
    }

    /// A number that is read back as itself: three digits behind a point could be thousands.
    static String written(BigDecimal number) {
        String digits = number.toPlainString();
        return POINT_OF_THOUSANDS.matcher(digits).matches() ? digits + "0" : digits;
    }
}
