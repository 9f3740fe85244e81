/// JSON as a text: cut into the pieces of single records, parsed into small trees, and written, packed where it is asked for.
///
/// Start with [JsonNode][dev.annals.json.text.JsonNode], a value that knows where it stands; [JsonTree][dev.annals.json.text.JsonTree]
/// parses one, [JsonText][dev.annals.json.text.JsonText] writes one, [ObjectBuilder][dev.annals.json.text.ObjectBuilder] makes one up.
/// [Elements][dev.annals.json.text.Elements] and [Lines][dev.annals.json.text.Lines] cut an input into the texts of its records without
/// looking into them, so that a broken one does not spoil the others; columns count code points. Nothing here knows what a record is.
@NullMarked
package dev.annals.json.text;

import org.jspecify.annotations.NullMarked;
