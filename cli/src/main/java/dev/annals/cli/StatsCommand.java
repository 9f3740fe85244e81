package dev.annals.cli;

import dev.annals.cli.stats.CorpusStatistics;
import dev.annals.cli.stats.Counts;
import dev.annals.cli.stats.Statistic;
import dev.annals.cli.terminal.Terminal;
import dev.annals.cli.terminal.TextTable;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.subset.Subset;
import dev.annals.core.transfer.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `annals stats`: counts what is in a corpus.
@Command(
        name = "stats",
        description = "Says in numbers what is in a corpus: events by kind, country and actor, people killed, period, sources; what is left out stands beside.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
final class StatsCommand implements Callable<Integer> {

    @Mixin
    private InputArguments inputs;

    @Mixin
    private SubsetArguments part = new SubsetArguments();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--codes", description = "Count every kind of record and every code, too.")
    private boolean codes;

    private final Terminal terminal;

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        Subset subset = part.subset();
        var statistics = new CorpusStatistics();
        var counts = new Counts();
        List<Output> counting = codes ? List.of(new Output("counted", statistics), new Output("codes", counts)) : List.of(new Output("counted", statistics));
        try (var outputs = new Outputs(terminal); statistics) {
            Path rejects = outputs.rejects(options.rejects("-"));
            List<InputReader> readers = outputs.reads(inputs.readers());
            try (var run = new Run(terminal, options, subset, rejects, outputs, counting)) {
                run.read(readers);
                show(Stream.concat(statistics.statistics().stream(), counts.statistics().stream()).toList(), run);
                return run.end();
            }
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("a scratch file", e);
        }
    }

    private void show(List<Statistic> rows, Run run) {
        if (options.json()) {
            rows.forEach(row -> run.print(Statistic.ENTITY, row));
            return;
        }
        List<List<String>> cells = Stream.concat(Stream.of(Statistic.headings()), rows.stream().map(Statistic::cells)).toList();
        terminal.print(String.join("\n", TextTable.lines(cells, 2, 1)) + "\n");
    }
}
