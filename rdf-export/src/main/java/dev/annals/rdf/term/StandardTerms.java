package dev.annals.rdf.term;

import dev.annals.core.graph.Namespaces;

/// IRIs of vocabularies that are not ours.
public final class StandardTerms {

    public static final String RDF = Namespaces.RDF;
    public static final String RDFS = Namespaces.RDFS;
    public static final String XSD = Namespaces.XSD;
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String SH = "http://www.w3.org/ns/shacl#";
    static final String EDTF_DATATYPES = Namespaces.EDTF;
    static final String DCTERMS = Namespaces.DCTERMS;
    static final String GEO = Namespaces.GEO;
    static final String VOID = Namespaces.VOID;
    public static final String SKOS = Namespaces.SKOS;

    public static final String TYPE = RDF + "type";
    public static final String VALUE = RDF + "value";
    public static final String REIFIES = RDF + "reifies";
    public static final String LABEL = RDFS + "label";

    public static final String STRING = XSD + "string";
    public static final String INTEGER = XSD + "integer";
    public static final String DECIMAL = XSD + "decimal";
    public static final String BOOLEAN = XSD + "boolean";
    public static final String DATE = XSD + "date";
    static final String EDTF = EDTF_DATATYPES + "EDTF";
    public static final String WKT = GEO + "wktLiteral";

    private StandardTerms() {}
}
