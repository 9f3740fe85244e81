package dev.annals.core.subset;

import java.util.Arrays;
import java.util.Optional;

/// How a value is compared in a condition.
enum WhereOperator {
    NOT_EQUAL("!=", true),
    AT_MOST("<=", false),
    AT_LEAST(">=", false),
    EQUAL("=", true),
    LESS("<", false),
    MORE(">", false),
    CONTAINS("~", true);

    private final String sign;
    private final boolean ofTexts;

    WhereOperator(String sign, boolean ofTexts) {
        this.sign = sign;
        this.ofTexts = ofTexts;
    }

    String sign() {
        return sign;
    }

    /// Whether it makes sense of values that have no order.
    boolean isOfTexts() {
        return ofTexts;
    }

    static Optional<WhereOperator> of(String sign) {
        return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
    }

    /// Whether the order of a value to the one that is asked for is right.
    boolean allows(int order) {
        return switch (this) {
            case NOT_EQUAL -> order != 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case MORE -> order > 0;
            case CONTAINS -> false;
        };
    }
}
