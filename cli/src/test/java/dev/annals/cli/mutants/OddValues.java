package dev.annals.cli.mutants;

import java.util.List;
import java.util.random.RandomGenerator;

/// Values that programs have stumbled over.
final class OddValues {

    private static final List<String> ALL = List.of(
            "", " ", "0", "-0", "-1", "1.5", "1,5", "1,234", "007", "1e5", "1e999999999", "-1e-999999999", "9223372036854775808", "99999999999999999999999",
            "0.1234567890123456789012345678901234567890", "NaN", "Infinity", "0x10", "true", "null", "None", "NA", "--", "2021-02-30", "0000-00-00", "2021-13-01",
            "31/12/2021", "03/04/2021", "2021-2-3", "20210203", "99999-01-01", "-0001-01-01", "2021-02", "2021-02-03T04:05:06Z", "91", "-181", "=1+1", "+1", "#REF!",
            " x", "x ", "\u00a0x", "a\nb", "a\rb", "a\tb", "a\"b", "a,b", "a;b", "a\\b", "\u00e9", "e\u0301", "\ud83d\ude80", "\ufeff", "\u202e", "%2F", "../x", "a/b",
            "<b>", "&amp;", "http://example.org/x", "exact", "day", "unknown", "x".repeat(70_000));

    private OddValues() {}

    static String draw(RandomGenerator random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
