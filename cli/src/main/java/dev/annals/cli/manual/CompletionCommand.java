package dev.annals.cli.manual;

import dev.annals.cli.terminal.Terminal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `annals completion`: prints what makes a shell complete commands and options.
@Command(
        name = "completion",
        description = "Prints a script that makes a shell complete the commands and options of annals.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Examples:", "  source <(annals completion bash)", "  annals completion fish > ~/.config/fish/completions/annals.fish"})
public final class CompletionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Optional<Shell> shell = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    /// Over this terminal.
    public CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.print(shell.orElseThrow().script(spec.root().commandLine()));
    }
}
