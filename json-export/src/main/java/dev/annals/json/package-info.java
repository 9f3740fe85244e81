/// The entrance to the JSON formats: canonical JSON, a record a line or all in one array, out and in, and the list of all the others.
///
/// Start with [JsonFamily][dev.annals.json.JsonFamily], which names them all, and with [JsonExporter][dev.annals.json.JsonExporter] and
/// [JsonImporter][dev.annals.json.JsonImporter]. Each other format has a room of its own: `linked` is JSON-LD, `map` GeoJSON, `plover` the
/// format of another ontology, `table` the flat tables that a profile of [NdjsonExporter][dev.annals.json.NdjsonExporter] makes, `patch`
/// what two corpora differ in ([JsonDifferences][dev.annals.json.JsonDifferences]), `draft` what people type in short
/// ([DraftImporter][dev.annals.json.DraftImporter]), and `rows` gives objects that are the rows of others to those who read such rows. They stand
/// on `record`, which knows how a record is an object, and on `text`, which knows JSON. [JsonSchema][dev.annals.json.JsonSchema] is
/// generated from the tables of fields; [JsonLines][dev.annals.json.JsonLines] writes records of any schema, such as rejections, as lines.
@NullMarked
package dev.annals.json;

import org.jspecify.annotations.NullMarked;
