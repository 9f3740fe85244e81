/// How a record stands in an object of canonical JSON, out and in.
///
/// Start with [JsonSink][dev.annals.json.record.JsonSink] and [JsonSource][dev.annals.json.record.JsonSource], the two ends of the pipe.
/// [JsonExport][dev.annals.json.record.JsonExport] writes with the one in any [layout][dev.annals.json.record.JsonLayout];
/// [JsonRecordReader][dev.annals.json.record.JsonRecordReader] reads with the other, and one bad record does not spoil those after it.
/// JSON-LD reads its nodes here too, in a [form][dev.annals.json.record.RecordForm] of its own.
@NullMarked
package dev.annals.json.record;

import org.jspecify.annotations.NullMarked;
