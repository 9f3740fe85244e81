/// Records as RDF, out and in.
///
/// Start with [Syntax][dev.annals.rdf.Syntax], [RdfExport][dev.annals.rdf.RdfExport] and [RdfImporter][dev.annals.rdf.RdfImporter].
/// How a record becomes a graph is decided in [RdfSink][dev.annals.rdf.RdfSink] and [Vocabulary][dev.annals.rdf.Vocabulary], and undone
/// in [RdfSource][dev.annals.rdf.RdfSource]; both follow the tables of the schema.
@NullMarked
package dev.annals.rdf;

import org.jspecify.annotations.NullMarked;
