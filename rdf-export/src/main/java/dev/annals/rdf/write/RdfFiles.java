package dev.annals.rdf.write;

import dev.annals.rdf.term.Syntax;

/// What all files of an export have in common.
///
/// @param syntax the syntax
/// @param reified whether they say in statements about statements what each report asserts
record RdfFiles(Syntax syntax, boolean reified) {}
