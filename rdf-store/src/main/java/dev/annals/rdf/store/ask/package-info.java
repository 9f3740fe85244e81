/// Gets answers out of a store, or out of a corpus in memory.
///
/// Start with [Question][dev.annals.rdf.store.ask.Question], a query that only reads. A [Queryable][dev.annals.rdf.store.ask.Queryable]
/// answers it, in this process or through a server, and an [AnswerFormat][dev.annals.rdf.store.ask.AnswerFormat] writes what comes: the
/// formats of SPARQL, an aligned table for the eye, or one of the formats for single tables that are on the class path. The answer of a
/// server is here as a whole before any of it is shown.
@NullMarked
package dev.annals.rdf.store.ask;

import org.jspecify.annotations.NullMarked;
