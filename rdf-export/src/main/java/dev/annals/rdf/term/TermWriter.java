package dev.annals.rdf.term;

import dev.annals.core.bytes.ByteOut;
import dev.annals.core.bytes.EscapeTable;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;

/// The gate that every term passes on its way into a syntax that is text: whatever comes in, what goes out is one well-formed term.
public final class TermWriter {

    private final EncodedIris iris;
    private final EscapeTable escapes;
    private final Predicate<RdfTerm.Literal> bare;

    private TermWriter(Function<String, String> iris, EscapeTable escapes, Predicate<RdfTerm.Literal> bare) {
        this.iris = new EncodedIris(iris);
        this.escapes = escapes;
        this.bare = bare;
    }

    /// For Turtle and TriG.
    public static TermWriter ofTurtle(TurtleTerms terms) {
        return new TermWriter(terms::of, QuotedText.IN_TURTLE, BareLiteral::is);
    }

    /// For N-Triples and N-Quads, which have every term in full.
    public static TermWriter ofLines() {
        return new TermWriter(IriReference::of, QuotedText.IN_LINE, literal -> false);
    }

    /// Writes a term; throws [IllegalArgumentException] for an IRI that could break out, and for half of a surrogate pair.
    public void write(RdfTerm term, ByteOut out) {
        switch (term) {
            case RdfTerm.Iri iri -> write(iri.iri(), out);
            case RdfTerm.Literal literal -> write(literal, out);
            case RdfTerm.Tagged text -> write(text, out);
            case RdfTerm.Statement statement -> write(statement, out);
        }
    }

    /// Writes an IRI.
    public void write(String iri, ByteOut out) {
        out.put(iris.of(iri));
    }

    /// An IRI in bytes, which must not be changed.
    public byte[] encoded(String iri) {
        return iris.of(iri);
    }

    /// Writes the characters of a text, without its quotes.
    public void writeCharacters(String text, ByteOut out) {
        out.text(text, escapes);
    }

    /// What stands around literals like this one, whatever their lexical form, as long as it is canonical.
    public Frame frame(RdfTerm.Literal example) {
        var out = new ByteOut();
        write(example, out);
        String written = out.toString();
        return Frame.around(written, written.indexOf(example.lexical()), example.lexical().length());
    }

    /// What stands around the end of IRIs that end like this one, whatever [plain ids][PlainId] there are instead.
    public Frame frame(String iri, String end) {
        String written = new String(encoded(iri), StandardCharsets.UTF_8);
        return Frame.around(written, written.lastIndexOf(end), end.length());
    }

    private void write(RdfTerm.Literal literal, ByteOut out) {
        if (bare.test(literal)) {
            out.ascii(literal.lexical());
            return;
        }
        out.put('"');
        out.text(literal.lexical(), escapes);
        out.put('"');
        if (!literal.datatype().equals(StandardTerms.STRING)) {
            out.ascii("^^");
            write(literal.datatype(), out);
        }
    }

    private void write(RdfTerm.Tagged text, ByteOut out) {
        out.put('"');
        out.text(text.lexical(), escapes);
        out.ascii("\"@");
        out.ascii(text.language());
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
}
