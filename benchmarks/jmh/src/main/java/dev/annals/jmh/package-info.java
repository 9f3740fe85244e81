/// How long the parts of a run take once they are compiled: the walk over the fields, the sinks of the formats, and their readers.
///
/// Start with [Parts][dev.annals.jmh.Parts].
@NullMarked
package dev.annals.jmh;

import org.jspecify.annotations.NullMarked;
