/// The ontology and the shapes of our terms, made from the tables of the schema.
///
/// Start with [Ontology][dev.annals.rdf.schema.Ontology] and [Shapes][dev.annals.rdf.schema.Shapes], which make `schema/annals.ttl` and
/// `schema/shapes.ttl`; `SchemaText` writes their Turtle subject by subject. `PropertyUse` gathers the fields that share a property,
/// `ShapeLimits` has what the constructors of the model ask beyond the type, `ConceptMatches` what is close in other vocabularies.
/// [SchemaGraphs][dev.annals.rdf.schema.SchemaGraphs] hands both to Jena, for the check of files.
@NullMarked
package dev.annals.rdf.schema;

import org.jspecify.annotations.NullMarked;
