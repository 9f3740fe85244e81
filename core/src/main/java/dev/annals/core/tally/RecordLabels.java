package dev.annals.core.tally;

/// What records are called where they are counted.
@FunctionalInterface
public interface RecordLabels {

    /// The words for a record of an entity; its id, where nothing else is known of it.
    String label(String entity, String id);
}
