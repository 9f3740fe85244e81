package dev.annals.rdf.store.ask;

import dev.annals.core.format.OneLine;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Terms as a human reads them.
///
/// @param prefixes the namespace of each prefix
record AnswerText(Map<String, String> prefixes) {

    /// A term, or nothing where there is none.
    String of(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return shortened(node.getURI());
        }
        return OneLine.of(node.isLiteral() ? literal(node) : node.toString());
    }

    /// The literal; a whole `xsd:decimal` without the `.0` that its canonical form has (XML Schema part 2 section 3.2.3.2).
    private static String literal(Node node) {
        String lexical = node.getLiteralLexicalForm();
        boolean isWhole = node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal) && lexical.endsWith(".0");
        return isWhole ? lexical.substring(0, lexical.length() - 2) : lexical;
    }

    private String shortened(String iri) {
        Optional<Map.Entry<String, String>> longest = prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()) && iri.length() > prefix.getValue().length())
                .max((a, b) -> Integer.compare(a.getValue().length(), b.getValue().length()));
        return longest.map(prefix -> prefix.getKey() + ":" + OneLine.of(iri.substring(prefix.getValue().length())))
                .orElseGet(() -> "<" + OneLine.of(iri) + ">");
    }
}
