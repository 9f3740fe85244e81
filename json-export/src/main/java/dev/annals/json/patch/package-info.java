/// What two corpora differ in as lines of JSON, out and in.
///
/// Start with [PatchWriter][dev.annals.json.patch.PatchWriter], which writes a line for each record that differs, and
/// [JsonPatch][dev.annals.json.patch.JsonPatch], which applies them. What changed within a record is a JSON Patch (RFC 6902) of its canonical JSON;
/// [RecordPatch][dev.annals.json.patch.RecordPatch] applies it.
@NullMarked
package dev.annals.json.patch;

import org.jspecify.annotations.NullMarked;
