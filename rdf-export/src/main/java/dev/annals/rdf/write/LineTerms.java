package dev.annals.rdf.write;

import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.QuotedText;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;

/// Terms as N-Triples and N-Quads have them: always in full.
final class LineTerms {

    private LineTerms() {}

    /// A term; throws [IllegalArgumentException] for an IRI that could break out.
    static String of(RdfTerm term) {
        return switch (term) {
            case RdfTerm.Iri iri -> IriReference.of(iri.iri());
            case RdfTerm.Literal literal when literal.datatype().equals(StandardTerms.STRING) -> QuotedText.inLine(literal.lexical());
            case RdfTerm.Literal literal -> QuotedText.inLine(literal.lexical()) + "^^" + IriReference.of(literal.datatype());
            case RdfTerm.Statement statement -> "<<( " + IriReference.of(statement.subject()) + " " + IriReference.of(statement.property())
                    + " " + of(statement.object()) + " )>>";
        };
    }
}
