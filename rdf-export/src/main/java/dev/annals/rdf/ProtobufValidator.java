package dev.annals.rdf;

/// Checks RDF Protobuf against the shapes.
public final class ProtobufValidator extends RdfValidator {

    /// For the service loader.
    public ProtobufValidator() {
        super(Syntax.PROTOBUF);
    }
}
