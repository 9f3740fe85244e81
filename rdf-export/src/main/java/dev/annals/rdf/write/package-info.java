/// Records on their way out: as triples, and these as files of each syntax.
///
/// Start with [RdfSink][dev.annals.rdf.write.RdfSink], where it is decided how a record becomes a graph; it follows the tables of the
/// schema, and an `RdfPlan` that says what is always the same of their fields. Where terms are not looked at again, in Turtle and N-Triples, they
/// become bytes at once (`RecordBytes`), else terms (`RecordTerms`); either way memory holds one record. [RdfExporter][dev.annals.rdf.write.RdfExporter]
/// opens an `RdfExport` or, for several files, a `SplitExport`; each syntax has an `RdfWriter`, of our own but for the messages of the binary one.
/// `SourceGraphs` finds which source says what, `Reifications` what each report asserts.
@NullMarked
package dev.annals.rdf.write;

import org.jspecify.annotations.NullMarked;
