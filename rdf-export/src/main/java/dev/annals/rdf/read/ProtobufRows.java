package dev.annals.rdf.read;

import dev.annals.core.schema.Position;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.riot.protobuf.Protobuf2StreamRDF;
import org.apache.jena.riot.protobuf.wire.PB_RDF.RDF_StreamRow;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;

/// Reads RDF Protobuf row by row; the number of the row stands for its place.
final class ProtobufRows {

    private final LocatingProfile profile;
    private final Protobuf2StreamRDF rows;
    private long row;

    ProtobufRows(LocatingProfile profile, StreamRDF out) {
        this.profile = profile;
        this.rows = new Protobuf2StreamRDF(PrefixMapFactory.create(), new CheckedTriples(profile, out));
    }

    /// Reads to the end.
    void read(InputStream in) throws IOException {
        for (int first = in.read(); first >= 0; first = in.read()) {
            profile.moveTo(Position.of(++row, 0));
            visit(RDF_StreamRow.parseFrom(BinaryPart.read(first, in, "row")));
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
}
