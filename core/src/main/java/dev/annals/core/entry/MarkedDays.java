package dev.annals.core.entry;

import dev.annals.core.model.DateQualifier;
import java.util.Optional;

/// Days with what is said about how far they can be trusted.
///
/// @param days the words for the days
/// @param approximate whether words before them say so
/// @param uncertain whether words behind them say so
/// @param mark what a mark behind them says, as EDTF has them
record MarkedDays(EnteredText days, boolean approximate, boolean uncertain, Optional<DateQualifier> mark) {

    /// The days; an interval of EDTF has its mark at both ends.
    DaySpan span() {
        return mark.isPresent() ? DaysRead.of(days.with(withoutMarkAtFirst())) : DaysRead.of(days);
    }

    private String withoutMarkAtFirst() {
        String words = days.words();
        int end = words.indexOf('/');
        if (end < 1) {
            return words;
        }
        boolean open = words.startsWith("..") || words.endsWith("..");
        String sign = words.substring(end - 1, end);
        if (!open && !sign.equals(signOf(mark.orElseThrow()))) {
            throw days.refused("has a mark at one end only; write it at both ends, or at none");
        }
        return open ? words : words.substring(0, end - 1) + words.substring(end);
    }

    private static String signOf(DateQualifier qualifier) {
        return switch (qualifier) {
            case UNCERTAIN -> "?";
            case APPROXIMATE -> "~";
            case BOTH -> "%";
        };
    }

    Optional<DateQualifier> qualifier() {
        boolean about = approximate || mark.filter(sign -> sign != DateQualifier.UNCERTAIN).isPresent();
        boolean doubtful = uncertain || mark.filter(sign -> sign != DateQualifier.APPROXIMATE).isPresent();
        if (about && doubtful) {
            return Optional.of(DateQualifier.BOTH);
        }
        return about ? Optional.of(DateQualifier.APPROXIMATE) : Optional.of(DateQualifier.UNCERTAIN).filter(sign -> doubtful);
    }
}
