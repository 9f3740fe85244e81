/// What a corpus holds, in numbers for an analyst.
///
/// Start with [CorpusStatistics][dev.annals.cli.stats.CorpusStatistics], which counts by the rules of core's
/// [Tally][dev.annals.core.tally.Tally], as the Overview of a workbook does. Each number is a [Statistic][dev.annals.cli.stats.Statistic], which is a row of a
/// table or a line of JSON, and says beside it what it leaves out. [Counts][dev.annals.cli.stats.Counts] counts every kind of record and every code.
@NullMarked
package dev.annals.cli.stats;

import org.jspecify.annotations.NullMarked;
