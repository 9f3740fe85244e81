package dev.annals.core.schema;

import java.util.Locale;

/// One choice of a closed code list; implemented by enums.
public interface Term {

    /// The name of the enum constant.
    String name();

    /// What is meant, in a sentence that an analyst understands.
    String doc();

    /// The code as every format writes it: lower case and hyphens.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
