package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.cli.terminal.TextTable;
import dev.annals.core.subset.Subset;
import dev.annals.core.transfer.Output;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `annals stats`: counts what is in a corpus.
@Command(
        name = "stats",
        description = "Counts what is in a corpus: records, kinds of event, figures, reports, evidence.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
final class StatsCommand implements Callable<Integer> {

    @Mixin
    private InputArguments inputs;

    @Mixin
    private SubsetArguments part = new SubsetArguments();

    @Mixin
    private RunOptions options = new RunOptions();

    private final Terminal terminal;

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        Subset subset = part.subset();
        var counts = new Counts();
        try (var outputs = new Outputs(terminal)) {
            Path rejects = outputs.rejects(options.rejects("-"));
            List<InputReader> readers = outputs.reads(inputs.readers());
            try (var run = new Run(terminal, options, subset, rejects, outputs, List.of(new Output("counted", counts)))) {
                run.read(readers);
                terminal.print(String.join("\n", TextTable.lines(counts.rows(), 2)) + "\n");
                return run.end();
            }
        }
    }
}
