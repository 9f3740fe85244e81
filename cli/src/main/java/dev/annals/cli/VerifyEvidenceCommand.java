package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.transfer.EvidenceCheck;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `annals verify-evidence`: compares the evidence of a corpus with the documents that the user holds.
@Command(
        name = "verify-evidence",
        description = "Checks that each passage that the corpus cites still stands in its document, at the same place and letter by letter.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Example:", "  annals verify-evidence --sources articles/"})
final class VerifyEvidenceCommand implements Callable<Integer> {

    @Mixin
    private InputArguments inputs;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--sources", paramLabel = "DIR", required = true, description = "The folder with the documents.")
    private Path folder = Path.of("");

    private final Terminal terminal;

    VerifyEvidenceCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInput(folder.toString(), new NoSuchFileException(folder.toString()));
        }
        var check = new EvidenceCheck(folder);
        try (var outputs = new Outputs(terminal)) {
            Path rejects = outputs.rejects(options.rejects("-"));
            List<InputReader> readers = outputs.reads(inputs.readers());
            try (var run = new Run(terminal, options, rejects, outputs, List.of())) {
                return check(readers, check, run);
            }
        }
    }

    private int check(List<InputReader> readers, EvidenceCheck check, Run run) {
        run.read(readers, check::check);
        long all = check.found() + check.stale() + check.unchecked();
        terminal.print(String.format(
                "%,d passages: %,d found, %,d stale, %,d without their document\n", all, check.found(), check.stale(), check.unchecked()));
        return run.end();
    }
}
