/// JSON-LD 1.1, out and in: the keys of canonical JSON as nodes of the graph that the RDF formats have.
///
/// Start with [JsonLdContext][dev.annals.json.linked.JsonLdContext], which is generated from the tables of fields and says which key is
/// which property. `JsonLdSink` writes the nodes with what well-known terms repeat; `JsonLdHead` and `JsonLdForm` read back what
/// [JsonLdExporter][dev.annals.json.linked.JsonLdExporter] wrote, as a stream, and no context is ever fetched. What a node says twice is
/// compared with what should be written for its record.
@NullMarked
package dev.annals.json.linked;

import org.jspecify.annotations.NullMarked;
