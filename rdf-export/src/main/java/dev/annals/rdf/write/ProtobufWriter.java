package dev.annals.rdf.write;

import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.protobuf.wire.PB_RDF.RDF_IRI;
import org.apache.jena.riot.protobuf.wire.PB_RDF.RDF_Literal;
import org.apache.jena.riot.protobuf.wire.PB_RDF.RDF_StreamRow;
import org.apache.jena.riot.protobuf.wire.PB_RDF.RDF_Term;
import org.apache.jena.riot.protobuf.wire.PB_RDF.RDF_Triple;

/// RDF Protobuf under way: a row for each triple, all IRIs in full.
final class ProtobufWriter implements RdfWriter {

    private final OutputStream out;

    ProtobufWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public void begin() {}

    @Override
    public void write(RecordTriples record) throws IOException {
        for (Block block : record.blocks()) {
            RDF_Term subject = iri(block.subject());
            for (Block.Property property : block.properties()) {
                RDF_Term predicate = iri(property.iri());
                for (RdfTerm object : property.objects()) {
                    var triple = RDF_Triple.newBuilder().setS(subject).setP(predicate).setO(term(object));
                    RDF_StreamRow.newBuilder().setTriple(triple).build().writeDelimitedTo(out);
                }
            }
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private static RDF_Term term(RdfTerm term) {
        return switch (term) {
            case RdfTerm.Iri iri -> iri(iri.iri());
            case RdfTerm.Literal literal -> RDF_Term.newBuilder().setLiteral(literal(literal)).build();
            case RdfTerm.Tagged text -> RDF_Term.newBuilder()
                    .setLiteral(RDF_Literal.newBuilder().setLex(text.lexical()).setLangtag(text.language())).build();
            case RdfTerm.Statement statement -> throw new IllegalArgumentException("Statements as objects are not written in RDF Protobuf");
        };
    }

    private static RDF_Literal.Builder literal(RdfTerm.Literal literal) {
        var lexical = RDF_Literal.newBuilder().setLex(literal.lexical());
        return literal.datatype().equals(StandardTerms.STRING)
                ? lexical.setSimple(true)
                : lexical.setDatatype(IriReference.checked(literal.datatype()));
    }

    private static RDF_Term iri(String iri) {
        return RDF_Term.newBuilder().setIri(RDF_IRI.newBuilder().setIri(IriReference.checked(iri))).build();
    }
}
