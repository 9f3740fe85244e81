/// How `annals diff` tells in what two corpora differ.
///
/// Start with [DifferenceFormat][dev.annals.cli.difference.DifferenceFormat], which lists the forms;
/// [DifferenceCounts][dev.annals.cli.difference.DifferenceCounts] stands before each and makes the summary.
@NullMarked
package dev.annals.cli.difference;

import org.jspecify.annotations.NullMarked;
