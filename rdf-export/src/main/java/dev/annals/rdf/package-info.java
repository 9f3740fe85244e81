/// Records as RDF, out and in.
///
/// Start with [TurtleExporter][dev.annals.rdf.TurtleExporter] and [TurtleImporter][dev.annals.rdf.TurtleImporter]. How a record becomes
/// a graph is decided in [RdfSink][dev.annals.rdf.RdfSink] and [Vocabulary][dev.annals.rdf.Vocabulary], and undone in
/// [RdfSource][dev.annals.rdf.RdfSource]; both follow the tables of the schema.
@NullMarked
package dev.annals.rdf;

import org.jspecify.annotations.NullMarked;
