package dev.annals.testkit;

import java.util.List;
import java.util.random.RandomGenerator;

/// Texts that have broken exporters before.
///
/// @param samples those to draw from
record NastyText(List<String> samples) {

    /// All of them.
    static final NastyText ANY = new NastyText(List.of(
            "=1+1", "+1", "-1", "@SUM(A1)", "'=x", "\t=1", "  two blanks before", "two blanks after  ", " ", "a; b; c", "; ", ",", "\"quoted\"",
            "_x0041_", "_x005F_x0041_", "_X0041_", "line\nbreak", "carriage\r\nreturn", "\r", "tab\there", "bell \u0007", "\u0001", "\u001f",
            "\u007f\u0085", "\ufffe\uffff", "\ufeffmark", "\u2028\u2029", "\ud83d\ude80 \ud83d\udc69\u200d\ud83d\udd2c", "\u0645\u0631\u062d\u0628\u0627 world",
            "\u202eright to left", "e\u0301 and \u00e9", "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd", "007", "123456789012", "123456789012345678", "1e5", "1.0", "0x10",
            "true", "FALSE", "null", "NaN", "2021-02", "2021-02-30", "1/2", "<b>&amp;</b>", "]]>", "\\n", "C:\\new\\table", "${x}", "{{y}}", "%41",
            "a/b?c#d", "http://example.org/a b", "\"\"\"", "'''", "@en", "^^xsd:date", "#", "-", "ok"));

    /// Those that XML 1.0 can hold (section 2.2, `Char`).
    static final NastyText XML = new NastyText(ANY.samples.stream().filter(sample -> sample.chars().allMatch(NastyText::isOfXml)).toList());

    String draw(RandomGenerator random) {
        String sample = one(random);
        return random.nextInt(4) == 0 ? sample + one(random) : sample;
    }

    private String one(RandomGenerator random) {
        return samples.get(random.nextInt(samples.size()));
    }

    private static boolean isOfXml(int unit) {
        return unit >= ' ' ? unit < '\ufffe' : unit == '\t' || unit == '\n' || unit == '\r';
    }
}
