package dev.annals.rdf.read;

import com.google.protobuf.CodedInputStream;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import dev.annals.core.schema.Position;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.protobuf.Protobuf2StreamRDF;
import org.apache.jena.riot.protobuf.wire.PB_RDF.RDF_StreamRow;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/// Reads RDF Protobuf row by row; the number of the row stands for its place.
final class ProtobufRows {

    private final LocatingProfile profile;
    private final Protobuf2StreamRDF rows;
    private long row;

    ProtobufRows(LocatingProfile profile, StreamRDF out) {
        this.profile = profile;
        this.rows = new Protobuf2StreamRDF(PrefixMapFactory.create(), new Checked(out));
    }

    /// Reads to the end; the length of a row is checked before any of it is kept.
    void read(InputStream in) throws IOException {
        for (int first = in.read(); first >= 0; first = in.read()) {
            profile.moveTo(Position.of(++row, 0));
            int length = CodedInputStream.readRawVarint32(first, in);
            if (length < 0 || length > Limits.of(Limit.RECORD_LENGTH)) {
                throw new LimitReached("a row has " + Integer.toUnsignedString(length) + " bytes", Limit.RECORD_LENGTH);
            }
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException("the last row is cut off");
            }
            visit(RDF_StreamRow.parseFrom(bytes));
        }
    }

    private void visit(RDF_StreamRow given) throws IOException {
        switch (given.getRowCase()) {
            case TRIPLE -> rows.visit(given.getTriple());
            case QUAD -> rows.visit(given.getQuad());
            case PREFIXDECL -> rows.visit(given.getPrefixDecl());
            case BASE -> rows.visit(given.getBase());
            case ROW_NOT_SET -> throw new IOException("a row is empty");
        }
    }

    /// Lets the profile check what stands where in a triple: the binary syntax can hold anything.
    private final class Checked extends StreamRDFBase {

        private final StreamRDF out;

        Checked(StreamRDF out) {
            this.out = out;
        }

        @Override
        public void triple(Triple triple) {
            if (!triple.isConcrete()) {
                throw new RiotParseException("a row has a variable", row, 0);
            }
            out.triple(profile.createTriple(triple.getSubject(), triple.getPredicate(), triple.getObject(), row, 0));
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
        }
    }
}
