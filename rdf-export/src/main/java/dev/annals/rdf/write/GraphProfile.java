package dev.annals.rdf.write;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.rdf.term.Syntax;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// In how many triples a graph says what it says.
enum GraphProfile {
    /// Each value in the triples of its own.
    FULL(""),
    /// Beside that, what each report asserts in statements of RDF 1.2.
    RDF_12("rdf12"),
    /// As few triples as give the same corpus back.
    COMPACT("compact");

    private final String title;

    GraphProfile(String title) {
        this.title = title;
    }

    /// The profile that is asked for by its name; throws [UnsupportedOption] where the syntax has none of it.
    static GraphProfile of(Optional<String> name, Syntax syntax) {
        return name.isEmpty() ? FULL : Arrays.stream(values()).filter(profile -> profile.isIn(syntax) && profile.title.equals(name.get())).findFirst()
                .orElseThrow(() -> new UnsupportedOption("The format " + syntax.format().name() + " has no profile " + name.get() + ", but " + known(syntax)));
    }

    private static String known(Syntax syntax) {
        return Arrays.stream(values()).filter(profile -> profile.isIn(syntax)).map(profile -> profile.title).collect(Collectors.joining(" and "));
    }

    private boolean isIn(Syntax syntax) {
        return switch (this) {
            case FULL -> false;
            case RDF_12 -> syntax.hasStatements();
            case COMPACT -> true;
        };
    }
}
