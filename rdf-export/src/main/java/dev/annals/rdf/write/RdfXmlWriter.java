package dev.annals.rdf.write;

import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.Prefixes;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.XmlText;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// RDF/XML under way: an element for each subject, with its first class as its name.
final class RdfXmlWriter implements RdfWriter {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*:[A-Za-z_][\\w.-]*");

    private final Writer out;
    private final Prefixes prefixes;
    private final Map<String, String> names = new HashMap<>();

    RdfXmlWriter(Writer out, String base) {
        this.out = out;
        this.prefixes = Prefixes.of(base);
    }

    @Override
    public void begin() throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        for (var prefix : Prefixes.VOCABULARIES.entrySet()) {
            out.append("\n    xmlns:").append(prefix.getValue()).append("=\"").append(reference(prefix.getKey())).append('"');
        }
        out.append(">\n");
    }

    @Override
    public void write(RecordTriples record) throws IOException {
        out.append('\n');
        for (Block block : record.blocks()) {
            write(block);
        }
    }

    @Override
    public void end() throws IOException {
        out.append("\n</rdf:RDF>\n");
        out.flush();
    }

    private void write(Block block) throws IOException {
        List<RdfTerm> types = block.objects(StandardTerms.TYPE);
        boolean named = !types.isEmpty() && types.getFirst() instanceof RdfTerm.Iri;
        String element = named && types.getFirst() instanceof RdfTerm.Iri(String type) ? name(type) : "rdf:Description";
        out.append("  <").append(element).append(" rdf:about=\"").append(reference(block.subject())).append("\">\n");
        for (Block.Property property : block.properties()) {
            boolean told = named && property.iri().equals(StandardTerms.TYPE);
            for (RdfTerm object : told ? types.subList(1, types.size()) : property.objects()) {
                write(name(property.iri()), object);
            }
        }
        out.append("  </").append(element).append(">\n");
    }

    private void write(String property, RdfTerm object) throws IOException {
        out.append("    <").append(property);
        switch (object) {
            case RdfTerm.Iri iri -> out.append(" rdf:resource=\"").append(reference(iri.iri())).append("\"/>\n");
            case RdfTerm.Literal literal -> {
                if (!literal.datatype().equals(StandardTerms.STRING)) {
                    out.append(" rdf:datatype=\"").append(reference(literal.datatype())).append('"');
                }
                out.append('>').append(XmlText.escape(literal.lexical())).append("</").append(property).append(">\n");
            }
            case RdfTerm.Tagged text -> out.append(" xml:lang=\"").append(text.language()).append("\">").append(XmlText.escape(text.lexical()))
                    .append("</").append(property).append(">\n");
            case RdfTerm.Statement statement -> throw new IllegalArgumentException("RDF/XML 1.1 has no statements as objects");
        }
    }

    private static String reference(String iri) {
        return XmlText.escape(IriReference.checked(iri));
    }

    /// A term of a vocabulary as the name of an element, Namespaces in XML section 4: each part of it begins with a letter.
    private String name(String iri) {
        return names.computeIfAbsent(iri, term -> prefixes.abbreviate(term)
                .filter(name -> NAME.matcher(name).matches())
                .orElseThrow(() -> new IllegalArgumentException("XML has no name for the term " + term)));
    }
}
