/// RDF in six syntaxes, out and in: the entrance for other modules.
///
/// Start with [RdfFamily][dev.annals.rdf.RdfFamily], which lists what is done with each syntax. `ReadyQuery` has the queries that come with
/// Annals, `QueryPrefixes` what a query need not declare. Behind it, [write][dev.annals.rdf.write] makes a graph of each record and
/// [read][dev.annals.rdf.read] undoes that and checks files against the shapes of [schema][dev.annals.rdf.schema]; all of them stand on
/// [term][dev.annals.rdf.term], which says what each field is called.
@NullMarked
package dev.annals.rdf;

import org.jspecify.annotations.NullMarked;
