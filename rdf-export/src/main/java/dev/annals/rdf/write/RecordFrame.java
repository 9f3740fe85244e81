package dev.annals.rdf.write;

import dev.annals.rdf.term.Frame;
import dev.annals.rdf.term.RecordIri;
import dev.annals.rdf.term.TermWriter;

/// How the IRIs of the records of an entity are written.
///
/// @param folder what they begin with, in full
/// @param itself what stands around the id
/// @param within what stands around the id and what comes after it, in the IRI of a part of the record
record RecordFrame(String folder, Frame itself, Frame within) {

    /// Of no entity.
    static final RecordFrame NONE = new RecordFrame("", Frame.NONE, Frame.NONE);

    private static final String ID = "x";
    private static final String PART = "x/x";

    static RecordFrame of(String base, String entity, TermWriter terms) {
        String folder = RecordIri.folder(base, entity);
        return new RecordFrame(folder, terms.frame(folder + ID, ID), terms.frame(folder + PART, PART));
    }
}
