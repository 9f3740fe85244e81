package dev.annals.rdf;

/// Writes RDF/XML.
public final class RdfXmlExporter extends RdfExporter {

    /// For the service loader.
    public RdfXmlExporter() {
        super(Syntax.RDF_XML);
    }
}
