package dev.annals.core.entry;

import dev.annals.core.model.Amount;
import dev.annals.core.schema.Malformed;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as the format of a cell shows it: with words around it that may make another amount of it, such as `"at least "0` and `0" million"`
/// (number format codes, ECMA-376 Part 1, 18.8.31).
public final class ShownNumber {

    /// Stands for any number.
    private static final BigDecimal SOME = BigDecimal.valueOf(7);

    /// Quoted texts and escaped characters are shown; what is in brackets and blanks of some width are not; then digits, and all else as it is.
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|\\\\(.)|\\[[^]]*]|[_*].|(general|[0#?][0#?.,/]*(?:e[+-][0#?]+)?)|(.)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SCALED = Pattern.compile("7 ?(?:k|m|mn|mio|mln|bn|tsd|lakh|crore|hundred|thousand|million|billion)\\.?", Pattern.CASE_INSENSITIVE);

    private ShownNumber() {}

    /// Whether somebody who reads the cell reads another amount than the number that it has.
    public static boolean isAnotherAmount(String code) {
        String shown = shown(code).strip();
        return SCALED.matcher(shown).matches() || readsAsAnother(shown);
    }

    private static boolean readsAsAnother(String shown) {
        try {
            return !AmountEntry.read(shown).equals(new Amount.Exact(SOME));
        } catch (Malformed e) {
            return false; // units and currencies say nothing of how many
        }
    }

    /// What is shown of a number above zero.
    private static String shown(String code) {
        var shown = new StringBuilder();
        Matcher piece = PIECE.matcher(code);
        boolean digits = false;
        while (piece.find() && !";".equals(piece.group(4))) {
            if (piece.group(3) != null) {
                shown.append(digits ? "" : SOME.toPlainString());
                digits = true;
            }
            for (int literal : new int[] {1, 2, 4}) {
                shown.append(piece.group(literal) == null ? "" : piece.group(literal));
            }
        }
        return shown.toString();
    }
}
