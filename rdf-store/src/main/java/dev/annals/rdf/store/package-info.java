/// Loads a corpus into an RDF store and queries it.
///
/// Start with [Load][dev.annals.rdf.store.Load]: it cuts the records into chunks and hands these to a
/// [ChunkTarget][dev.annals.rdf.store.ChunkTarget] - a server, a folder or the memory. Questions go the other way, from
/// [Question][dev.annals.rdf.store.Question] through a [Queryable][dev.annals.rdf.store.Queryable] to an
/// [AnswerFormat][dev.annals.rdf.store.AnswerFormat].
@NullMarked
package dev.annals.rdf.store;

import org.jspecify.annotations.NullMarked;
