package dev.annals.rdf;

/// Reads RDF Protobuf.
public final class ProtobufImporter extends RdfImporter {

    /// For the service loader.
    public ProtobufImporter() {
        super(Syntax.PROTOBUF);
    }
}
