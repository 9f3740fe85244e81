/// Files that read as we write them, read without a parser of RDF.
///
/// Start with [OwnFile][dev.annals.rdf.own.OwnFile]. `OwnForm` looks a file through once: whether each line has a form in which we write lines, and
/// whether the lines of each record stand together; only then may records be handed on one by one. `RecordBinding` takes the values of our own
/// properties out of the bytes of a record, passes over all else, and judges nothing; what shows that nothing was misread, and nothing passed over
/// that we would not have written, is that the record, [written again][dev.annals.rdf.write.RecordCopy], has the very same bytes. A record of which this
/// is not so is left to [read][dev.annals.rdf.read.RdfImporter], which knows what is wrong with it, and where. Where a syntax has graphs, `UnitedGraphs`
/// first takes the lines of a record out of them.
@NullMarked
package dev.annals.rdf.own;

import org.jspecify.annotations.NullMarked;
