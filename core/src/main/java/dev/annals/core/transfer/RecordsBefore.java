package dev.annals.core.transfer;

import dev.annals.core.model.CorpusRecord;

/// The sound records that come before the one that is checked, as far as others can repeat them or refer to them.
public interface RecordsBefore {

    /// What is known of the id of a record.
    RecordIndex.Seen look(CorpusRecord record, String type);

    /// Whether there is any.
    boolean any();

    /// Whether one of a type has this id; asked again after the last record for events that did not come before a link to them.
    boolean has(String type, String id);

    /// How many code points a source has; [Long#MAX_VALUE] where it does not say so.
    long length(String source);

    /// How many characters the texts of the record have that was looked for last, by which whoever writes on several threads divides the work.
    long textLength();

    /// The record that was looked for last is sound; later ones may refer to it.
    void remember(CorpusRecord record, String type);
}
