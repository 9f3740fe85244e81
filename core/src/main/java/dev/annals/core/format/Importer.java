package dev.annals.core.format;

/// Reads one format; a [FormatFamily] lists it.
///
/// Bad data is never thrown and never dropped: each record of the input reaches the receiver as a record or as a rejection. Implementations
/// keep no more than a few records in memory where the format allows it.
public interface Importer {

    /// The format that it reads.
    Format format();

    /// Whether an input whose name tells no format looks like this one; formats that their names tell say no.
    default boolean recognises(Head head) {
        return false;
    }

    /// Whether it reads a whole folder as one input, because its files belong together; the input then has the path of the folder.
    default boolean readsFolders() {
        return false;
    }

    /// Reads an input to its end; throws [UnreadableInput] when the input cannot be read.
    void read(Input input, Receiver receiver);
}
