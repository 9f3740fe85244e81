/// What the tests of every format share.
///
/// Start with [FormatContract][dev.annals.testkit.FormatContract]: a format's test extends it and supplies only its exporter and importer.
/// A format without a way back is held to the [PartialContract][dev.annals.testkit.PartialContract] instead, without a test of its own.
/// [RandomCorpus][dev.annals.testkit.RandomCorpus] makes corpora from a seed.
@NullMarked
package dev.annals.testkit;

import org.jspecify.annotations.NullMarked;
