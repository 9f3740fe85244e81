package dev.annals.rdf.write;

import dev.annals.rdf.term.TermWriter;
import java.io.IOException;

/// A file of RDF under way that takes terms as bytes, too.
interface ByteWriter extends RdfWriter {

    /// How it has terms.
    TermWriter terms();

    /// Writes the triples of a record.
    void write(RecordBytes record) throws IOException;
}
