package dev.annals.core.model;

/// One record of a corpus: its description, or a source, place, actor or event.
///
/// A corpus is a stream of these. Its description comes first; a source, place or actor comes before the first record that refers to
/// it. Links between events may point forwards.
public sealed interface CorpusRecord permits Corpus, Source, Place, Actor, Event {

    /// The id, unique among the records of the same type.
    String id();
}
