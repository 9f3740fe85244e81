package dev.annals.rdf;

import dev.annals.core.graph.Namespaces;

/// IRIs of vocabularies that are not ours.
final class StandardTerms {

    static final String RDF = Namespaces.RDF;
    static final String RDFS = Namespaces.RDFS;
    static final String XSD = Namespaces.XSD;
    static final String OWL = "http://www.w3.org/2002/07/owl#";
    static final String SH = "http://www.w3.org/ns/shacl#";
    static final String EDTF_DATATYPES = Namespaces.EDTF;
    static final String DCAT = Namespaces.DCAT;
    static final String DCTERMS = Namespaces.DCTERMS;
    static final String GEO = Namespaces.GEO;
    static final String OA = Namespaces.OA;
    static final String ORG = Namespaces.ORG;
    static final String PROV = Namespaces.PROV;
    static final String SEM = Namespaces.SEM;
    static final String VOID = Namespaces.VOID;
    static final String SKOS = Namespaces.SKOS;

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
