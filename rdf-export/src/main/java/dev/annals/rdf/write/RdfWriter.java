package dev.annals.rdf.write;

import java.io.IOException;

/// A file of RDF under way; each syntax implements one.
interface RdfWriter {

    /// Writes what comes before the first record.
    void begin() throws IOException;

    /// Writes the triples of a record.
    void write(RecordTriples record) throws IOException;

    /// Writes what comes after the last record, and all that is not written yet.
    void end() throws IOException;
}
