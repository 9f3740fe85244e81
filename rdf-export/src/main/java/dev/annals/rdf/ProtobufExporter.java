package dev.annals.rdf;

/// Writes RDF Protobuf.
public final class ProtobufExporter extends RdfExporter {

    /// For the service loader.
    public ProtobufExporter() {
        super(Syntax.PROTOBUF);
    }
}
