package dev.annals.rdf.write;

import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.Prefixes;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.RelativeIris;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.TurtleTerms;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// What Turtle and TriG have in common: how a file begins, and how the triples of a subject look.
final class TurtleText {

    private final Prefixes prefixes;
    private final RelativeIris relative;
    private final TurtleTerms terms;

    /// For records whose IRIs begin with this base.
    TurtleText(String base) {
        this.prefixes = Prefixes.of(base);
        this.relative = RelativeIris.to(base);
        this.terms = new TurtleTerms(prefixes, relative);
    }

    TurtleTerms terms() {
        return terms;
    }

    /// Declares the base, where it serves, and the prefixes.
    void appendHead(Appendable out) throws IOException {
        if (relative.base().isPresent()) {
            out.append("@base ").append(IriReference.of(relative.base().get())).append(" .\n");
        }
        for (var prefix : prefixes.names().entrySet()) {
            out.append("@prefix ").append(prefix.getValue()).append(": ").append(IriReference.of(prefix.getKey())).append(" .\n");
        }
    }

    /// The triples of a subject, each line indented.
    void append(Block block, String indent, Appendable out) throws IOException {
        out.append(indent).append(terms.of(block.subject()));
        String before = " ";
        for (Map.Entry<String, List<RdfTerm>> property : block.objects().entrySet()) {
            out.append(before).append(property.getKey().equals(StandardTerms.TYPE) ? "a" : terms.ofFixed(property.getKey()));
            appendObjects(property.getValue(), out);
            before = " ;\n    " + indent;
        }
        out.append(" .\n");
    }

    private void appendObjects(List<RdfTerm> objects, Appendable out) throws IOException {
        String before = " ";
        for (RdfTerm object : objects) {
            out.append(before).append(terms.of(object));
            before = " , ";
        }
    }
}
