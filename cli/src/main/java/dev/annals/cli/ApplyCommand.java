package dev.annals.cli;

import dev.annals.cli.growth.DescribedInputs;
import dev.annals.cli.terminal.FormatList;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.files.Use;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Input;
import dev.annals.core.merge.Patch;
import dev.annals.core.merge.Patched;
import dev.annals.core.merge.Records;
import dev.annals.json.JsonDifferences;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `annals apply`: makes the changes that `annals diff` has found.
@Command(
        name = "apply",
        description = "Makes in a corpus the changes that annals diff has written as .ndjson. What was made for another corpus is a conflict, and the corpus keeps what it has.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Example:", "  annals diff old.json new.json --to changes.ndjson", "  annals apply old.json changes.ndjson -o again.json"})
final class ApplyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CORPUS", index = "0", description = "The corpus to change: a file or a folder, - for the standard input.")
    private String corpus = "";

    @Parameters(paramLabel = "DIFFERENCES", index = "1", description = "What annals diff has written as .ndjson.")
    private String differences = "";

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "-", description = "The file to write, in the format of its name; - for JSON to the standard output (default).")
    private String output = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    ApplyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (options.json() && output.equals("-")) {
            throw wrong("Either --json or --output - can have the standard output");
        }
        if (corpus.equals("-") && differences.equals("-")) {
            throw wrong("The standard input can be the corpus or the differences, not both");
        }
        Exporter exporter = Formats.exporter(output.equals("-") ? "json" : output).orElseThrow(() -> wrong(
                "Cannot tell how to write " + output + ". Known formats:" + FormatList.of(Formats.exporters().stream().map(Exporter::format).toList())));
        try (var outputs = new Outputs(terminal)) {
            outputs.claim(output, Use.CORPUS);
            Path rejects = outputs.rejects(options.rejects(output));
            var inputs = new NamedInputs(spec, terminal);
            Records before = new DescribedInputs(outputs.reads(InputReader.together(inputs.readers(corpus))));
            Input lines = inputs.input(differences);
            lines.path().ifPresent(file -> outputs.claim(file.toString(), Use.CHANGES));
            outputs.add(output, exporter, ExportOptions.NONE);
            try (var run = new Run(terminal, options, rejects, outputs, outputs.list())) {
                return apply(before, lines, run);
            }
        }
    }

    private static int apply(Records before, Input lines, Run run) {
        try (Patch patch = JsonDifferences.read(lines, run)) {
            run.read(List.of(new Patched(before, patch)));
            return run.end();
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
