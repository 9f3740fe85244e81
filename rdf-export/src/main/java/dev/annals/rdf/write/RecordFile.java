package dev.annals.rdf.write;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.Part;
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
        writer().write(PartTriples.of(part));
    }
}
