package dev.annals.core.schema;

import java.util.Locale;

/// Names as columns of tables have them.
public final class SnakeCase {

    private SnakeCase() {}

    /// A name in camel case or with hyphens in snake case: `other_names`.
    public static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
