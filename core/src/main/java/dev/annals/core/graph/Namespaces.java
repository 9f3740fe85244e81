package dev.annals.core.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Under which addresses the terms of vocabularies stand.
public final class Namespaces {

    /// Our classes and properties.
    public static final String ANNALS = "https://annals.dev/ns#";

    /// The ontology that declares them.
    public static final String ONTOLOGY = "https://annals.dev/ns";

    /// Our codes, each under the name of its list.
    public static final String CODES = "https://annals.dev/ns/";

    public static final String DCAT = "http://www.w3.org/ns/dcat#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/";
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";
    public static final String GEO = "http://www.opengis.net/ont/geosparql#";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String VOID = "http://rdfs.org/ns/void#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /// The usual prefix of each vocabulary, by its address.
    public static final Map<String, String> PREFIXES = prefixes();

    private Namespaces() {}

    private static Map<String, String> prefixes() {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put(ANNALS, "annals");
        prefixes.put(DCAT, "dcat");
        prefixes.put(DCTERMS, "dcterms");
        prefixes.put(EDTF, "edtf");
        prefixes.put(FOAF, "foaf");
        prefixes.put(GEO, "geo");
        prefixes.put(OA, "oa");
        prefixes.put(ORG, "org");
        prefixes.put(PROV, "prov");
        prefixes.put(RDF, "rdf");
        prefixes.put(RDFS, "rdfs");
        prefixes.put(SEM, "sem");
        prefixes.put(SKOS, "skos");
        prefixes.put(VOID, "void");
        prefixes.put(XSD, "xsd");
        return Collections.unmodifiableMap(prefixes);
    }
}
