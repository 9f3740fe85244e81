package dev.annals.cli.manual;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.entry.EntryRules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `annals schema`: prints what records, fields and codes there are.
@Command(
        name = "schema",
        description = "Prints the data dictionary: every record, field and code, with its meaning, as Markdown.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
public final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    /// Prints to this terminal.
    public SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.print(EntryRules.dictionary());
    }
}
