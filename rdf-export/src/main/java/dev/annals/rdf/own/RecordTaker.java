package dev.annals.rdf.own;

import dev.annals.core.model.CorpusRecord;

/// Takes the records of a file in their order; says of each whether it is taken, so that the next one may come.
public interface RecordTaker {

    /// A record that is as we write it, under this base.
    boolean take(CorpusRecord record, String base, OwnLines lines);

    /// The lines of a record that is not so, or may not be.
    boolean take(OwnLines lines);
}
