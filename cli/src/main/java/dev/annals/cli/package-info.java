/// The `annals` command: it and its [room for that][dev.annals.cli.terminal.Terminal] are the only place that prints or exits.
///
/// Start with [Annals][dev.annals.cli.Annals], which lists the subcommands. Those that read a corpus do it through a [Run][dev.annals.cli.Run].
@NullMarked
package dev.annals.cli;

import org.jspecify.annotations.NullMarked;
