package dev.annals.core.format;

import java.util.List;
import java.util.Optional;

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

    /// How near a file comes to those that it recognises; nothing to say for formats without columns.
    default Optional<Likeness> likeness(Head head) {
        return Optional.empty();
    }

    /// What a file has of what a format is recognised by.
    ///
    /// @param found how many columns of the format it has
    /// @param message what it has and what it lacks
    record Likeness(int found, String message) {}

    /// Whether it reads a whole folder as one input, because its files belong together; the input then has the path of the folder.
    default boolean readsFolders() {
        return false;
    }

    /// Whether it reads all its inputs as one, because what they say of an event, an actor or a place belongs together.
    default boolean readsTogether() {
        return false;
    }

    /// The names of other formats whose inputs it reads too where there are inputs of its own, because they say more of its records.
    default List<String> joins() {
        return List.of();
    }

    /// Reads inputs that belong together to their ends, one after the other where it does not read them as one.
    default void read(List<Input> inputs, Receiver receiver) {
        inputs.forEach(input -> read(input, receiver));
    }

    /// Looks through inputs that belong together, before any of their records is handed on, where they are read twice anyway.
    default Surveyed survey(List<Input> inputs, Receiver receiver) {
        return Surveyed.unseen(() -> read(inputs, receiver));
    }

    /// Reads an input to its end; throws [UnreadableInput] when the input cannot be read.
    void read(Input input, Receiver receiver);
}
