package dev.annals.rdf.write;

import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import eu.neverblink.jelly.convert.jena.JenaConverterFactory;
import eu.neverblink.jelly.convert.jena.riot.JellyFormatVariant;
import eu.neverblink.jelly.convert.jena.riot.JellyStreamWriter;
import eu.neverblink.jelly.core.JellyOptions;
import eu.neverblink.jelly.core.proto.v1.LogicalStreamType;
import eu.neverblink.jelly.core.proto.v1.PhysicalStreamType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Jelly under way: a frame for each record, or for each million characters of a long one.
final class JellyWriter implements RdfWriter {

    private static final int ROWS_OF_FRAME = 4096;
    private static final long CHARACTERS_OF_FRAME = 1 << 20;

    private final OutputStream out;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private final JellyStreamWriter writer;
    private long characters;

    JellyWriter(OutputStream out) {
        this.out = out;
        var options = JellyOptions.BIG_STRICT.clone().setPhysicalType(PhysicalStreamType.TRIPLES).setLogicalType(LogicalStreamType.FLAT_TRIPLES);
        this.writer = JellyStreamWriter.create(
                JenaConverterFactory.getInstance(), JellyFormatVariant.builder().options(options).frameSize(ROWS_OF_FRAME).isDelimited(true).build(), frame);
    }

    @Override
    public void begin() {
        writer.start();
    }

    @Override
    public void write(RecordTriples record) throws IOException {
        for (Block block : record.blocks()) {
            Node subject = iri(block.subject());
            for (Block.Property property : block.properties()) {
                Node predicate = iri(property.iri());
                for (RdfTerm object : property.objects()) {
                    write(Triple.create(subject, predicate, term(object)));
                }
            }
        }
        flush();
    }

    private void write(Triple triple) throws IOException {
        writer.triple(triple);
        Node object = triple.getObject();
        characters += object.isLiteral() ? object.getLiteralLexicalForm().length() : 0;
        if (characters >= CHARACTERS_OF_FRAME) {
            flush();
        }
    }

    private void flush() throws IOException {
        characters = 0;
        writer.finish(); // ends the frame, and another can follow
        frame.writeTo(out);
        frame.reset();
    }

    @Override
    public void end() throws IOException {
        flush();
        out.flush();
    }

    private static Node term(RdfTerm term) {
        return switch (term) {
            case RdfTerm.Iri iri -> iri(iri.iri());
            case RdfTerm.Literal literal -> literal.datatype().equals(StandardTerms.STRING)
                    ? NodeFactory.createLiteralString(literal.lexical())
                    : NodeFactory.createLiteralDT(literal.lexical(), NodeFactory.getType(IriReference.checked(literal.datatype())));
            case RdfTerm.Tagged text -> NodeFactory.createLiteralLang(text.lexical(), text.language());
            case RdfTerm.Statement statement -> throw new IllegalArgumentException("Statements as objects are not written in Jelly");
        };
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(IriReference.checked(iri));
    }
}
