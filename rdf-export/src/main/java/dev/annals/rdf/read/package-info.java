/// Files on their way in: from triples to records, and from triples to what breaks the shapes.
///
/// Start with [RdfImporter][dev.annals.rdf.read.RdfImporter] and [RdfValidator][dev.annals.rdf.read.RdfValidator]. `RdfParser` has Jena
/// parse a file and tells where each triple stands; `Groups` cuts the triples record by record where they stand together, and `Gathering`
/// puts them together where they do not, within a `Budget`. `RecordReader` makes a record of each group through `RdfSource`, which undoes
/// what the sink of [write][dev.annals.rdf.write] does, and `NodeCheck` finds what is too much in it. `ShapeCheck` asks the SHACL engine
/// instead, some thousand triples at a time.
@NullMarked
package dev.annals.rdf.read;

import org.jspecify.annotations.NullMarked;
