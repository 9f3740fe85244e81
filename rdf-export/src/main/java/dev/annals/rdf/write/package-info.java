/// Records on their way out: as triples, and these as files of each syntax.
///
/// Start with [RdfSink][dev.annals.rdf.write.RdfSink], where it is decided how a record becomes a graph; it follows the tables of the
/// schema. [RdfExporter][dev.annals.rdf.write.RdfExporter] opens an `RdfExport` or, for several files, a `SplitExport`; the `RdfWriter` of
/// each syntax writes the triples of one record at a time, so that memory stays bounded. `SourceGraphs` finds which source says what,
/// `Reifications` what each report asserts. The writers are our own; Jena serves for the messages of the binary syntax only.
@NullMarked
package dev.annals.rdf.write;

import org.jspecify.annotations.NullMarked;
