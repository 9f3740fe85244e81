/// Records as JSON, out and in: one indented array, or one record a line; and out only, as flat tables and as GeoJSON.
///
/// Start with [JsonExporter][dev.annals.json.JsonExporter] and [JsonImporter][dev.annals.json.JsonImporter]. Both layouts are written
/// by one sink and read by one source. An importer cuts its input into the texts of single records, so that one bad record does not
/// spoil the others; each text becomes a small tree that knows where each of its values stands, and the schema reads the record from
/// that tree. Columns count code points.
///
/// [JsonSchema][dev.annals.json.JsonSchema] is generated from the same declarations of fields as everything else.
/// [NdjsonExporter][dev.annals.json.NdjsonExporter] has a profile of flat tables: `TablePlan` works out the tables and columns,
/// `TableSink` fills their rows, and `Loader` names the scripts and schemas beside them. The features of
/// [GeoJsonExporter][dev.annals.json.GeoJsonExporter] have the same columns as properties.
///
/// [JsonLdExporter][dev.annals.json.JsonLdExporter] writes the same keys as nodes of a graph, under a
/// [context][dev.annals.json.JsonLdContext] that is generated too; [PloverExporter][dev.annals.json.PloverExporter] writes what
/// another event ontology can hold.
///
/// [JsonLines][dev.annals.json.JsonLines] writes records of any schema, such as rejections, as lines.
@NullMarked
package dev.annals.json;

import org.jspecify.annotations.NullMarked;
