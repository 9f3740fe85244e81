package dev.annals.rdf.term;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The gate that every term passes on its way into Turtle: whatever comes in, what goes out is one well-formed term.
///
/// Grammar: RDF 1.1 Turtle, section 6.5.
public final class TurtleTerms {

    private static final Pattern BARE_INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern BARE_DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
    private static final Pattern BARE_BOOLEAN = Pattern.compile("true|false");

    private final Prefixes prefixes;
    private final RelativeIris relative;
    private final Map<String, String> fixed = new HashMap<>();

    public TurtleTerms(Prefixes prefixes, RelativeIris relative) {
        this.prefixes = prefixes;
        this.relative = relative;
    }

    /// A term as Turtle has it.
    public String of(RdfTerm term) {
        return switch (term) {
            case RdfTerm.Iri iri -> of(iri.iri());
            case RdfTerm.Literal literal -> of(literal);
            case RdfTerm.Statement statement ->
                "<<( " + of(statement.subject()) + " " + ofFixed(statement.property()) + " " + of(statement.object()) + " )>>";
        };
    }

    /// An IRI: as a prefixed name where that is legal, else relative to the base where that is safe, else in full.
    public String of(String iri) {
        return prefixes.abbreviate(iri).or(() -> relative.of(iri)).orElseGet(() -> IriReference.of(iri));
    }

    /// A property or class; kept, because there are few of them and each occurs often.
    public String ofFixed(String iri) {
        return fixed.computeIfAbsent(iri, this::of);
    }

    private String of(RdfTerm.Literal literal) {
        String lexical = literal.lexical();
        return switch (literal.datatype()) {
            case StandardTerms.STRING -> QuotedText.of(lexical);
            case StandardTerms.INTEGER -> bareOrTyped(literal, BARE_INTEGER);
            case StandardTerms.DECIMAL -> bareOrTyped(literal, BARE_DECIMAL);
            case StandardTerms.BOOLEAN -> bareOrTyped(literal, BARE_BOOLEAN);
            default -> typed(literal);
        };
    }

    private String bareOrTyped(RdfTerm.Literal literal, Pattern bare) {
        return bare.matcher(literal.lexical()).matches() ? literal.lexical() : typed(literal);
    }

    private String typed(RdfTerm.Literal literal) {
        return QuotedText.of(literal.lexical()) + "^^" + ofFixed(literal.datatype());
    }
}
