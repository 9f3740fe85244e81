package dev.annals.rdf;

/// Checks RDF/XML against the shapes.
public final class RdfXmlValidator extends RdfValidator {

    /// For the service loader.
    public RdfXmlValidator() {
        super(Syntax.RDF_XML);
    }
}
