/// Puts a corpus into a store, chunk by chunk.
///
/// Start with [Load][dev.annals.rdf.store.load.Load], an export that cuts the records into chunks, each of whole records with their triples,
/// and hands them to a [ChunkTarget][dev.annals.rdf.store.load.ChunkTarget]: a server, a folder or the memory. A chunk may be sent twice
/// without harm. `Journal` keeps which of them a server has, so that a load goes on where it stopped, and `CountCheck` compares the number of
/// triples afterwards.
@NullMarked
package dev.annals.rdf.store.load;

import org.jspecify.annotations.NullMarked;
