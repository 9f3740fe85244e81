package dev.annals.rdf.write;

import dev.annals.rdf.term.Syntax;

/// What all files of an export have in common.
///
/// @param syntax the syntax
/// @param profile in how many triples they say what they say
record RdfFiles(Syntax syntax, GraphProfile profile) {}
