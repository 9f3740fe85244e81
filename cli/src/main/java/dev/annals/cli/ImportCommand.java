package dev.annals.cli;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `annals import`: makes canonical JSON of a file in any format that can be read.
@Command(
        name = "import",
        description = "Makes canonical JSON, or NDJSON, of files in any format that can be read.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {"", "Example:", "  annals import edited.xlsx -o corpus.json"})
final class ImportCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("json", "ndjson");

    @Mixin
    private InputArguments inputs;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "-", description = "The .json or .ndjson file to write, - for the standard output (default).")
    private String output = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        if (options.json() && output.equals("-")) {
            throw new ParameterException(spec.commandLine(), "Either --json or --output - can have the standard output");
        }
        Exporter exporter = Formats.exporter(output.equals("-") ? "json" : output)
                .filter(found -> FORMATS.contains(found.format().name()))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "An import makes .json or .ndjson, not " + output + "; annals export makes other formats too"));
        return ExportCommand.export(terminal, options, inputs.readers(), Map.of(output, exporter), ExportOptions.NONE);
    }
}
