package dev.annals.rdf.write;

import dev.annals.rdf.term.Part;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;

/// What a file that continues another one says of itself, before its first record; `PartMarker` reads it.
final class PartTriples {

    private PartTriples() {}

    static RecordTriples of(Part part) {
        var triples = new RecordTriples();
        triples.add(part.iri(), StandardTerms.TYPE, new RdfTerm.Iri(Part.CLASS));
        triples.add(part.iri(), StandardTerms.LABEL, new RdfTerm.Literal("Part " + part.number(), StandardTerms.STRING));
        part.corpus().ifPresent(whole -> triples.add(part.iri(), Part.IS_PART_OF, new RdfTerm.Iri(whole)));
        return triples;
    }
}
