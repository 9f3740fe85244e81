package dev.annals.core.entry;

import dev.annals.core.model.Amount;
import dev.annals.core.schema.Malformed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount in one cell: `12`, `>300`, `at least 50`, `about 1,000,000`, `13-15`, `dozens`.
public final class AmountEntry {

    /// What may be written, in a few words.
    public static final String ALLOWED = "write a number such as 12 or 1,200, or >300, at least 50, at most 20, <10, about 1,000,000, 13-15, dozens, not recorded, "
            + "or other words in quotation marks";

    private static final String NUMBER = EnteredNumber.PATTERN;

    /// Words that are an amount as they stand; others need quotation marks, because a slip of the pen is none.
    private static final Set<String> VAGUE = Set.of(
            "dozens", "scores", "tens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions", "several", "several dozen",
            "several hundred", "several thousand", "many", "some", "few", "a few", "a handful", "handful", "numerous", "multiple", "countless");

    private static final Pattern QUOTED = Pattern.compile("\"(.+)\"", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile(NUMBER + " ?(\\+|or more|or fewer|or less|at least|at most)");
    private static final Pattern BETWEEN = Pattern.compile("(?:between |from )?" + NUMBER + " ?(?:-|to|and) ?" + NUMBER);
    private static final Pattern NEARLY = Pattern.compile("(?:nearly|almost|close to|just under) ?" + NUMBER);
    private static final Pattern ALONE = Pattern.compile(NUMBER);
    private static final Pattern DOZEN = Pattern.compile("(a|one|two|three|four|five|half a)? ?dozen");

    private static final List<Worded> WORDED = List.of(
            new Worded(">=|\u2265|at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum", Amount.AtLeast::new),
            new Worded("<=|\u2264|at most|up to|no more than|not more than|a maximum of|maximum", Amount.AtMost::new),
            new Worded(">|more than|over|above|upwards of", Amount.MoreThan::new),
            new Worded("<|less than|fewer than|under|below", Amount.LessThan::new),
            new Worded("~|\u2248|about|around|approximately|roughly|some|circa|ca\\.?|c\\.", Amount.About::new));

    private AmountEntry() {}

    /// Words that stand before a number, and what they make of it.
    private record Worded(Pattern pattern, Function<BigDecimal, Amount> meaning) {

        Worded(String words, Function<BigDecimal, Amount> meaning) {
            this(Pattern.compile("(?:" + words + ") ?" + NUMBER), meaning);
        }
    }

    /// The amount that is meant; throws [Malformed] where nobody can tell, with what may be written instead.
    public static Amount read(String typed) {
        EnteredText text = EnteredText.of(typed);
        Matcher quoted = QUOTED.matcher(dequoted(typed));
        if (quoted.matches()) {
            return new Amount.Vague(quoted.group(1));
        }
        if (text.words().equals("not recorded")) {
            return new Amount.NotRecorded();
        }
        return VAGUE.contains(text.words()) ? new Amount.Vague(text.words()) : numeric(text);
    }

    /// Any quotation marks around all of it are as good as plain ones.
    private static String dequoted(String typed) {
        return typed.strip().replaceAll("^[\u201C\u201D\u201E\u00AB]|[\u201C\u201D\u00BB]$", "\"");
    }

    private static Amount numeric(EnteredText text) {
        Matcher alone = text.matching(ALONE);
        if (alone.matches()) {
            return new Amount.Exact(EnteredNumber.of(text, alone.group(1)));
        }
        for (Worded worded : WORDED) {
            Matcher matcher = text.matching(worded.pattern());
            if (matcher.matches()) {
                return worded.meaning().apply(EnteredNumber.of(text, matcher.group(1)));
            }
        }
        Matcher added = text.matching(ADDED);
        return added.matches() ? added(text, added) : between(text);
    }

    private static Amount added(EnteredText text, Matcher matcher) {
        BigDecimal number = EnteredNumber.of(text, matcher.group(1));
        return Set.of("+", "or more", "at least").contains(matcher.group(2)) ? new Amount.AtLeast(number) : new Amount.AtMost(number);
    }

    private static Amount between(EnteredText text) {
        Matcher matcher = text.matching(BETWEEN);
        if (!matcher.matches()) {
            throw doubtful(text);
        }
        BigDecimal low = EnteredNumber.of(text, matcher.group(1));
        BigDecimal high = EnteredNumber.of(text, matcher.group(2));
        if (high.compareTo(low) < 0) {
            throw text.refused("has the higher number first; write " + EnteredNumber.written(high) + "-" + EnteredNumber.written(low));
        }
        BigDecimal more = low.multiply(EnteredNumber.leftOut(matcher.group(1), matcher.group(2)));
        if (more.compareTo(low) > 0 && more.compareTo(high) <= 0) {
            String end = "-" + EnteredNumber.written(high);
            throw text.refused("can be " + EnteredNumber.written(low) + end + " or " + EnteredNumber.written(more) + end + "; write one of the two");
        }
        return new Amount.Between(low, high);
    }

    private static Malformed doubtful(EnteredText text) {
        Matcher nearly = text.matching(NEARLY);
        if (nearly.matches()) {
            return text.refused("can be less than " + nearly.group(1) + " or about " + nearly.group(1) + "; write one of the two, or the words in quotation marks");
        }
        if (text.matching(DOZEN).matches()) {
            return text.refused("can be an exact number or about so many; write the number, about and the number, dozens, or the words in quotation marks");
        }
        return text.refused("is no amount; " + ALLOWED);
    }

    /// The shortest of what is read as an amount.
    public static String write(Amount amount) {
        return switch (amount) {
            case Amount.Exact(BigDecimal value) -> EnteredNumber.written(value);
            case Amount.AtLeast(BigDecimal value) -> "at least " + EnteredNumber.written(value);
            case Amount.AtMost(BigDecimal value) -> "at most " + EnteredNumber.written(value);
            case Amount.MoreThan(BigDecimal value) -> ">" + EnteredNumber.written(value);
            case Amount.LessThan(BigDecimal value) -> "<" + EnteredNumber.written(value);
            case Amount.About(BigDecimal value) -> "about " + EnteredNumber.written(value);
            case Amount.Between(BigDecimal low, BigDecimal high) -> "between " + EnteredNumber.written(low) + " and " + EnteredNumber.written(high);
            case Amount.Vague(String words) -> VAGUE.contains(words) ? words : "\"" + words + "\"";
            case Amount.NotRecorded none -> "not recorded";
        };
    }
}
