/// An RDF store: which one it is, and what went wrong with it.
///
/// Start with [Server][dev.annals.rdf.store.Server], where a store is another program, and with `Folder`, where it is one of Jena's in a
/// folder. What is done with a store stands in two rooms, and who wants it enters there: [load][dev.annals.rdf.store.load] puts a corpus
/// in, [ask][dev.annals.rdf.store.ask] gets answers out. Both throw [StoreFailure][dev.annals.rdf.store.StoreFailure], whose message says
/// in what state the store is; [StoreTrouble][dev.annals.rdf.store.StoreTrouble] is what they know of it on the way.
@NullMarked
package dev.annals.rdf.store;

import org.jspecify.annotations.NullMarked;
