package dev.annals.rdf;

import dev.annals.rdf.term.Syntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/// The triples of a file as RDF4J and as Jena see them, as sorted fingerprints: the texts would take gigabytes.
final class Rdf4j {

    private Rdf4j() {}

    static RDFFormat format(Syntax syntax) {
        return switch (syntax) {
            case TURTLE -> RDFFormat.TURTLE;
            case N_TRIPLES -> RDFFormat.NTRIPLES;
            case N_QUADS -> RDFFormat.NQUADS;
            case TRIG -> RDFFormat.TRIG;
            case RDF_XML -> RDFFormat.RDFXML;
            case PROTOBUF, JELLY -> throw new IllegalArgumentException("RDF4J reads no " + syntax.title());
        };
    }

    /// As RDF4J sees them, whatever their graph.
    static long[] triples(byte[] file, Syntax syntax) {
        var triples = new Prints();
        var parser = Rio.createParser(format(syntax));
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
                triples.add("<" + statement.getSubject() + "> <" + statement.getPredicate() + "> " + shown(statement.getObject()));
            }
        });
        try {
            parser.parse(new ByteArrayInputStream(file), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return triples.sorted();
    }

    private static String shown(Value value) {
        return value instanceof Literal literal ? literal(literal.getLabel(), literal.getDatatype().stringValue()) : "<" + value + ">";
    }

    /// As Jena sees them, whatever their graph.
    static long[] triplesOfJena(byte[] file, Syntax syntax) {
        var triples = new Prints();
        RDFParser.source(new ByteArrayInputStream(file)).forceLang(SyntaxesTest.lang(syntax)).strict(true).checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        triples.add("<" + triple.getSubject() + "> <" + triple.getPredicate() + "> " + shown(triple.getObject()));
                    }

                    @Override
                    public void quad(Quad quad) {
                        triple(quad.asTriple());
                    }
                });
        return triples.sorted();
    }

    private static String shown(Node node) {
        return node.isLiteral() ? literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI()) : "<" + node + ">";
    }

    private static String literal(String lexical, String datatype) {
        return "\"" + lexical + "\"^^<" + datatype + ">";
    }

    /// The fingerprint of each triple once.
    private static final class Prints {

        private long[] prints = new long[1 << 16];
        private int size;

        void add(String triple) {
            if (size == prints.length) {
                prints = Arrays.copyOf(prints, size * 2);
            }
            long print = triple.length();
            for (int i = 0; i < triple.length(); i++) {
                print = (print ^ triple.charAt(i)) * 0x9E3779B97F4A7C15L;
                print ^= print >>> 29;
            }
            prints[size++] = print;
        }

        long[] sorted() {
            return Arrays.stream(prints, 0, size).sorted().distinct().toArray();
        }
    }
}
