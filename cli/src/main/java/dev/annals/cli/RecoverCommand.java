package dev.annals.cli;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.files.Recovery;
import dev.annals.core.format.UnreadableInput;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `annals recover`: puts in order what runs left that were stopped.
@Command(
        name = "recover",
        description = "Finishes in folders what a run that was stopped had begun to put in place, and removes what others left. Each run does so for its files.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Example:", "  annals recover out"})
final class RecoverCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders with files that annals wrote.")
    private List<Path> folders = List.of();

    private final Terminal terminal;

    RecoverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        folders.forEach(this::recover);
        return ExitCode.OK;
    }

    private void recover(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInput(folder.toString(), new NoSuchFileException(folder.toString()));
        }
        Recovery.in(folder, terminal::say);
    }
}
