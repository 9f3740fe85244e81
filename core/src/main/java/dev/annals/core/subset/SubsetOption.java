package dev.annals.core.subset;

import java.util.Arrays;
import java.util.Optional;

/// An option by which a part of a corpus is asked for.
public enum SubsetOption {
    SINCE("--since"),
    UNTIL("--until"),
    STRICTLY("--strictly"),
    COUNTRY("--country"),
    PLACE("--place"),
    BBOX("--bbox"),
    ACTOR("--actor"),
    KIND("--kind"),
    DATASET("--dataset"),
    FACTUALITY("--factuality"),
    MIN_KILLED("--min-killed"),
    WHERE("--where"),
    WITHOUT("--without");

    private final String word;

    SubsetOption(String word) {
        this.word = word;
    }

    /// The option as it is written.
    public String word() {
        return word;
    }

    /// Whether it stands for itself, without a value.
    public boolean isFlag() {
        return this == STRICTLY;
    }

    /// The option that is written so.
    public static Optional<SubsetOption> of(String word) {
        return Arrays.stream(values()).filter(option -> option.word.equals(word)).findFirst();
    }
}
