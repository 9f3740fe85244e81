/// Speaks HTTP with a server: requests, proofs of who asks, deadlines, and trying again.
///
/// Start with [Connection][dev.annals.rdf.store.http.Connection], which answers what a server asks for before it lets somebody in, by
/// Basic or by `DigestChallenge`. [Patience][dev.annals.rdf.store.http.Patience] decides what is tried again and when it is given up;
/// `DeadlineStream` waits for no part of an answer longer than the user allows. Nothing here knows a chunk or a question.
@NullMarked
package dev.annals.rdf.store.http;

import org.jspecify.annotations.NullMarked;
