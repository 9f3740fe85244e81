/// How records come in from one format and go out to others.
///
/// Start with [Transfer][dev.annals.core.format.Transfer]: it takes what an [Importer][dev.annals.core.format.Importer] reads, checks it, hands it
/// to any number of [Export][dev.annals.core.format.Export]s in one pass, and keeps the [Ledger][dev.annals.core.format.Ledger].
/// [Formats][dev.annals.core.format.Formats] finds the importers and exporters that are on the class path.
///
/// What is wrong with data is a [Notice][dev.annals.core.format.Notice]; a broken disk or a bug is an
/// [AnnalsException][dev.annals.core.format.AnnalsException].
@NullMarked
package dev.annals.core.format;

import org.jspecify.annotations.NullMarked;
