package dev.annals.cli.manual;

import dev.annals.cli.terminal.Terminal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `annals man`: prints manual pages.
@Command(
        name = "man",
        description = "Prints the manual page of annals, or of one of its commands, for man.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Examples:", "  annals man export | man -l -", "  annals man > ~/.local/share/man/man1/annals.1"})
public final class ManCommand implements Callable<Integer> {

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command (default: annals itself).")
    private Optional<String> command = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    /// Over this terminal.
    public ManCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.print(new ManualPage(command.map(this::named).orElse(spec.root())).text());
    }

    private CommandSpec named(String name) {
        return Optional.ofNullable(spec.root().subcommands().get(name)).map(CommandLine::getCommandSpec)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no command " + name + "; annals --help lists them"));
    }
}
