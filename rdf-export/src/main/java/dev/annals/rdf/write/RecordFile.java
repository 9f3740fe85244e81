package dev.annals.rdf.write;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.Part;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import java.io.IOException;
import java.util.List;

/// A file of RDF of records whose IRIs begin with one base.
interface RecordFile {

    /// Gathers the triples of a record; what the syntax cannot hold of it.
    List<Problem> gather(CorpusRecord record);

    /// Writes what was gathered.
    void write() throws IOException;

    /// Where all else is written to.
    RdfWriter writer();

    /// Says which part of a corpus the file holds.
    default void describe(Part part) throws IOException {
        writer().write(triples(part));
    }

    /// What a file that continues another one says of itself, before its first record; `PartMarker` reads it.
    private static RecordTriples triples(Part part) {
        var triples = new RecordTriples();
        triples.add(part.iri(), StandardTerms.TYPE, new RdfTerm.Iri(Part.CLASS));
        triples.add(part.iri(), StandardTerms.LABEL, new RdfTerm.Literal("Part " + part.number(), StandardTerms.STRING));
        part.corpus().ifPresent(whole -> triples.add(part.iri(), Part.IS_PART_OF, new RdfTerm.Iri(whole)));
        return triples;
    }
}
