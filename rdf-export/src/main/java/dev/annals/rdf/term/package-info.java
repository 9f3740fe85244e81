/// What every RDF file of ours is made of: IRIs, literals, prefixes, and our own vocabulary.
///
/// Start with [Vocabulary][dev.annals.rdf.term.Vocabulary]: which class, property or code stands for what in the tables of the schema.
/// [TermWriter][dev.annals.rdf.term.TermWriter] is the gate that each [RdfTerm][dev.annals.rdf.term.RdfTerm] passes on its way into
/// a text, as `IriReference`, `QuotedText` and `XmlText` are for single pieces of text. [Syntax][dev.annals.rdf.term.Syntax] names the
/// syntaxes and says what each can hold; how it is written and read, the other rooms know. Nothing here needs Jena.
@NullMarked
package dev.annals.rdf.term;

import org.jspecify.annotations.NullMarked;
