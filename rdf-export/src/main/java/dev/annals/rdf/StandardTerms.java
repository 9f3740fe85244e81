package dev.annals.rdf;

/// IRIs of vocabularies that are not ours.
final class StandardTerms {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    static final String OWL = "http://www.w3.org/2002/07/owl#";
    static final String SH = "http://www.w3.org/ns/shacl#";
    static final String EDTF_DATATYPES = "http://id.loc.gov/datatypes/edtf/";
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String GEO = "http://www.opengis.net/ont/geosparql#";
    static final String OA = "http://www.w3.org/ns/oa#";
    static final String ORG = "http://www.w3.org/ns/org#";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    static final String VOID = "http://rdfs.org/ns/void#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    static final String TYPE = RDF + "type";
    static final String VALUE = RDF + "value";
    static final String REIFIES = RDF + "reifies";
    static final String LABEL = RDFS + "label";

    static final String STRING = XSD + "string";
    static final String INTEGER = XSD + "integer";
    static final String DECIMAL = XSD + "decimal";
    static final String BOOLEAN = XSD + "boolean";
    static final String DATE = XSD + "date";
    static final String EDTF = EDTF_DATATYPES + "EDTF";
    static final String WKT = GEO + "wktLiteral";

    private StandardTerms() {}
}
