package dev.annals.rdf.term;

import dev.annals.core.bytes.ByteOut;

/// The gate that every term passes on its way into Turtle: whatever comes in, what goes out is one well-formed term.
///
/// Grammar: RDF 1.1 Turtle, section 6.5.
public final class TurtleTerms {

    private final Prefixes prefixes;
    private final RelativeIris relative;
    private final EncodedIris iris = new EncodedIris(this::of);

    public TurtleTerms(Prefixes prefixes, RelativeIris relative) {
        this.prefixes = prefixes;
        this.relative = relative;
    }

    /// An IRI: as a prefixed name where that is legal, else relative to the base where that is safe, else in full.
    public String of(String iri) {
        return prefixes.abbreviate(iri).or(() -> relative.of(iri)).orElseGet(() -> IriReference.of(iri));
    }

    /// Writes a term; throws [IllegalArgumentException] for an IRI that could break out, and for half of a surrogate pair.
    public void write(RdfTerm term, ByteOut out) {
        switch (term) {
            case RdfTerm.Iri iri -> write(iri.iri(), out);
            case RdfTerm.Literal literal -> write(literal, out);
            case RdfTerm.Statement statement -> write(statement, out);
        }
    }

    /// Writes an IRI.
    public void write(String iri, ByteOut out) {
        out.put(iris.of(iri));
    }

    private void write(RdfTerm.Statement statement, ByteOut out) {
        out.ascii("<<( ");
        write(statement.subject(), out);
        out.put(' ');
        write(statement.property(), out);
        out.put(' ');
        write(statement.object(), out);
        out.ascii(" )>>");
    }

    private void write(RdfTerm.Literal literal, ByteOut out) {
        if (isBare(literal)) {
            out.ascii(literal.lexical());
            return;
        }
        out.put('"');
        out.text(literal.lexical(), QuotedText.IN_TURTLE);
        out.put('"');
        if (!literal.datatype().equals(StandardTerms.STRING)) {
            out.ascii("^^");
            write(literal.datatype(), out);
        }
    }

    private static boolean isBare(RdfTerm.Literal literal) {
        String lexical = literal.lexical();
        return switch (literal.datatype()) {
            case StandardTerms.INTEGER -> BareNumber.isInteger(lexical);
            case StandardTerms.DECIMAL -> BareNumber.isDecimal(lexical);
            case StandardTerms.BOOLEAN -> lexical.equals("true") || lexical.equals("false");
            default -> false;
        };
    }
}
