package dev.annals.rdf;

/// Reads RDF/XML.
public final class RdfXmlImporter extends RdfImporter {

    /// For the service loader.
    public RdfXmlImporter() {
        super(Syntax.RDF_XML);
    }
}
