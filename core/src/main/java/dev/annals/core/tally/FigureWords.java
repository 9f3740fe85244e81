package dev.annals.core.tally;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import java.math.BigDecimal;
import java.util.function.Function;

/// Figures in words: `killed (Chinese nationals): at least 13`.
public final class FigureWords {

    private FigureWords() {}

    /// All that a figure says, but for the report that says it, with plain digits.
    public static String of(Figure figure) {
        String group = figure.group().map(words -> " (" + words + ")").orElse("");
        String unit = figure.unit().map(words -> " " + words).orElse("");
        return figure.measure().code() + group + ": " + bounded(figure, BigDecimal::toPlainString) + unit;
    }

    /// The amount with its bound, unless it is just stated.
    public static String bounded(Figure figure, Function<BigDecimal, String> number) {
        String amount = amount(figure.amount(), number);
        return figure.bound() == FigureBound.STATED ? amount : figure.bound().code() + " " + amount;
    }

    private static String amount(Amount amount, Function<BigDecimal, String> number) {
        return switch (amount) {
            case Amount.Exact exact -> number.apply(exact.value());
            case Amount.AtLeast atLeast -> "at least " + number.apply(atLeast.value());
            case Amount.AtMost atMost -> "at most " + number.apply(atMost.value());
            case Amount.MoreThan moreThan -> "more than " + number.apply(moreThan.value());
            case Amount.LessThan lessThan -> "less than " + number.apply(lessThan.value());
            case Amount.About about -> "about " + number.apply(about.value());
            case Amount.Between between -> number.apply(between.low()) + " to " + number.apply(between.high());
            case Amount.Vague vague -> vague.text();
            case Amount.NotRecorded notRecorded -> "not recorded";
        };
    }
}
