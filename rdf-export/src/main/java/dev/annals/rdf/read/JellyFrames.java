package dev.annals.rdf.read;

import dev.annals.core.schema.Position;
import eu.neverblink.jelly.convert.jena.JenaConverterFactory;
import eu.neverblink.jelly.core.JellyOptions;
import eu.neverblink.jelly.core.ProtoDecoder;
import eu.neverblink.jelly.core.RdfHandler;
import eu.neverblink.jelly.core.RdfProtoDeserializationError;
import eu.neverblink.jelly.core.proto.v1.RdfStreamFrame;
import eu.neverblink.jelly.core.proto.v1.RdfStreamRow;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.StreamRDF;

/// Reads Jelly frame by frame; the number of the row stands for its place.
final class JellyFrames {

    private static final String UNSAID = "the row names what no row before it has said";

    private final LocatingProfile profile;
    private final StreamRDF out;
    private final ProtoDecoder<Node, ?> decoder = JenaConverterFactory.getInstance().anyStatementDecoder(new Rows(), JellyOptions.DEFAULT_SUPPORTED_OPTIONS);
    private long row;

    JellyFrames(LocatingProfile profile, StreamRDF out) {
        this.profile = profile;
        this.out = new CheckedTriples(profile, out);
    }

    /// Reads to the end.
    void read(InputStream in) throws IOException {
        for (int first = in.read(); first >= 0; first = in.read()) {
            profile.moveTo(Position.of(row + 1, 0));
            for (RdfStreamRow each : RdfStreamFrame.parseFrom(BinaryPart.read(first, in, "frame")).getRows()) {
                profile.moveTo(Position.of(++row, 0));
                ingest(each);
            }
        }
    }

    /// The decoder looks names up that it was never given, and trips over that.
    private void ingest(RdfStreamRow given) {
        try {
            decoder.ingestRow(given);
        } catch (NullPointerException | IndexOutOfBoundsException e) {
            throw new RiotParseException(UNSAID, row, 0);
        } catch (RdfProtoDeserializationError e) {
            throw String.valueOf(e.getMessage()).contains("Exception") ? new RiotParseException(UNSAID, row, 0) : e;
        }
    }

    /// Takes statements, whatever their graph.
    private final class Rows implements RdfHandler.AnyStatementHandler<Node> {

        @Override
        public void handleTriple(Node subject, Node predicate, Node object) {
            out.triple(Triple.create(subject, predicate, object));
        }

        @Override
        public void handleQuad(Node subject, Node predicate, Node object, Node graph) {
            handleTriple(subject, predicate, object);
        }
    }
}
