/// The ports through which records come in from one format and go out to others, and what all formats share on the way.
///
/// Start with [Importer][dev.annals.core.format.Importer] and [Exporter][dev.annals.core.format.Exporter]: a module lists its own in a
/// [FormatFamily][dev.annals.core.format.FormatFamily], and [Formats][dev.annals.core.format.Formats] finds those on the class path.
/// A [TableReader][dev.annals.core.format.TableReader] gives rows in files of its format to those who read rows.
/// What is wrong with data is a [Notice][dev.annals.core.format.Notice]; a broken disk or a bug is an
/// [AnnalsException][dev.annals.core.format.AnnalsException]. [Packed][dev.annals.core.format.Packed] is gzip both ways.
@NullMarked
package dev.annals.core.format;

import org.jspecify.annotations.NullMarked;
