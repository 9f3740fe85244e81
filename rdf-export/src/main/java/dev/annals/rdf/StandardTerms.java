package dev.annals.rdf;

/// IRIs of vocabularies that are not ours.
final class StandardTerms {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    static final String EDTF_DATATYPES = "http://id.loc.gov/datatypes/edtf/";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    static final String TYPE = RDF + "type";
    static final String VALUE = RDF + "value";
    static final String LABEL = RDFS + "label";

    static final String STRING = XSD + "string";
    static final String INTEGER = XSD + "integer";
    static final String DECIMAL = XSD + "decimal";
    static final String BOOLEAN = XSD + "boolean";
    static final String DATE = XSD + "date";
    static final String EDTF = EDTF_DATATYPES + "EDTF";

    private StandardTerms() {}
}
