package dev.annals.rdf.term;

import dev.annals.core.format.Format;
import dev.annals.core.format.Packed;
import java.util.List;
import java.util.Optional;

/// The syntaxes of RDF that are written and read record by record.
public enum Syntax {
    /// Turtle.
    TURTLE("Turtle", "turtle", "RDF in Turtle, readable by humans", ".ttl", "text/turtle"),
    /// N-Triples.
    N_TRIPLES("N-Triples", "ntriples", "RDF in N-Triples, a triple on each line", ".nt", "application/n-triples"),
    /// N-Quads.
    N_QUADS("N-Quads", "nquads", "RDF in N-Quads, with a named graph for each source", ".nq", "application/n-quads"),
    /// TriG.
    TRIG("TriG", "trig", "RDF in TriG, with a named graph for each source", ".trig", "application/trig"),
    /// RDF/XML.
    RDF_XML("RDF/XML", "rdfxml", "RDF in XML, for tools that read nothing else", ".rdf", "application/rdf+xml"),
    /// RDF Protobuf, as Apache Jena defines it: a row for each triple, after its length.
    PROTOBUF("RDF Protobuf", "protobuf", "RDF in the binary syntax of Apache Jena", ".rpb", "application/rdf+protobuf"),
    /// Jelly: frames of rows that refer to the names before them.
    JELLY("Jelly", "jelly", "RDF in the binary syntax Jelly, small and fast", ".jelly", "application/x-jelly-rdf");

    private final String title;
    private final String formatName;
    private final String doc;
    private final String extension;
    private final String mediaType;

    Syntax(String title, String formatName, String doc, String extension, String mediaType) {
        this.title = title;
        this.formatName = formatName;
        this.doc = doc;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// The name by which messages call it.
    public String title() {
        return title;
    }

    /// The format, packed or not.
    public Format format() {
        return new Format(formatName, doc, List.of(extension, extension + Packed.EXTENSION), mediaType);
    }

    /// What the name of a file in this syntax ends with.
    public String extension() {
        return extension;
    }

    /// The syntax of which this one is an extension by named graphs; itself where it is none.
    public Syntax withoutGraphs() {
        return switch (this) {
            case N_QUADS -> N_TRIPLES;
            case TRIG -> TURTLE;
            case TURTLE, N_TRIPLES, RDF_XML, PROTOBUF, JELLY -> this;
        };
    }

    /// Whether a file is made of lines.
    public boolean isText() {
        return this != PROTOBUF && this != JELLY;
    }

    /// Whether it has the statements about statements of RDF 1.2.
    public boolean hasStatements() {
        return switch (this) {
            case TURTLE, N_TRIPLES, N_QUADS, TRIG -> true;
            case RDF_XML, PROTOBUF, JELLY -> false;
        };
    }

    /// Why the syntax cannot hold a text, if so.
    public Optional<String> refusal(String text) {
        return switch (this) {
            case TURTLE, N_TRIPLES, N_QUADS, TRIG, PROTOBUF, JELLY -> Optional.empty();
            case RDF_XML -> XmlText.refusal(text);
        };
    }
}
