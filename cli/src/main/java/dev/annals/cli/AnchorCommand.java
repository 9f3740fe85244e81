package dev.annals.cli;

import dev.annals.cli.growth.DescribedInputs;
import dev.annals.cli.terminal.FormatList;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.evidence.AnchorCount;
import dev.annals.core.evidence.AnchorCounts;
import dev.annals.core.evidence.QuotationAnchor;
import dev.annals.core.files.Use;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.merge.Records;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `annals anchor`: finds the words that a corpus quotes in the articles that the user holds.
@Command(
        name = "anchor",
        description = "Finds in the articles the words that a corpus quotes without saying where they stand, and writes the corpus with their passages. "
                + "What is not found, or more than once, stays a quotation and is told.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Example:", "  annals import my.xlsx -o my.json", "  annals anchor my.json --sources articles/ -o anchored.json"})
final class AnchorCommand implements Callable<Integer> {

    @Mixin
    private InputArguments inputs;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--sources", paramLabel = "DIR", required = true, description = "The folder with the articles, each a text file.")
    private Path folder = Path.of("");

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "-", description = "The file to write, in the format of its name; - for JSON to the standard output (default).")
    private String output = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    AnchorCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        if (options.json() && output.equals("-")) {
            throw new ParameterException(spec.commandLine(), "Either --json or --output - can have the standard output");
        }
        Exporter exporter = Formats.exporter(output.equals("-") ? "json" : output).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Cannot tell how to write " + output + ". Known formats:" + FormatList.of(Formats.exporters().stream().map(Exporter::format).toList())));
        try (var outputs = new Outputs(terminal)) {
            outputs.claim(output, Use.CORPUS);
            Path rejects = outputs.rejects(options.rejects(output));
            Records corpus = new DescribedInputs(outputs.reads(inputs.readers()));
            outputs.add(output, exporter, ExportOptions.NONE);
            try (var run = new Run(terminal, options, rejects, outputs, outputs.list())) {
                run.citing(folder);
                return anchor(corpus, run);
            }
        }
    }

    private int anchor(Records corpus, Run run) {
        var counts = new AnchorCounts();
        run.read(List.of(receiver -> corpus.read(new QuotationAnchor(folder, receiver, counts))));
        if (options.json()) {
            run.print(AnchorCount.ENTITY, counts.count());
        }
        int code = run.end();
        if (!options.json() && !options.quiet()) {
            terminal.say(counts.count().words());
        }
        return code;
    }
}
