/// What the command says, where, and how it ends.
///
/// Start with [Terminal][dev.annals.cli.terminal.Terminal], the streams of the process; [ExitCode][dev.annals.cli.terminal.ExitCode] says how it
/// ends. [Causes][dev.annals.cli.terminal.Causes] tells what is wrong once for each cause, and
/// [LedgerTable][dev.annals.cli.terminal.LedgerTable] shows what was read and written. What the command is
/// not to be told in the open comes by a [PasswordFile][dev.annals.cli.terminal.PasswordFile].
@NullMarked
package dev.annals.cli.terminal;

import org.jspecify.annotations.NullMarked;
