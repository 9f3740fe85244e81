package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Formats;
import dev.annals.core.subset.Subset;
import dev.annals.core.transfer.Output;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `annals validate`: checks a corpus and writes nothing but what is wrong.
@Command(
        name = "validate",
        description = "Checks a corpus: every value, every reference, every span, and RDF against its shapes. Tells all that is wrong in one run.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private InputArguments inputs;

    @Mixin
    private SubsetArguments part = new SubsetArguments();

    @Mixin
    private RunOptions options = new RunOptions();

    private final Terminal terminal;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        Subset subset = part.subset();
        var checked = new Output("checked", new Discard());
        try (var outputs = new Outputs(terminal)) {
            Path rejects = outputs.rejects(options.rejects("-"));
            List<InputReader> readers = outputs.reads(inputs.readers());
            try (var run = new Run(terminal, options, subset, rejects, outputs, List.of(checked))) {
                return validate(readers, run);
            }
        }
    }

    private static int validate(List<InputReader> readers, Run run) {
        run.read(readers);
        readers.forEach(reader -> validate(reader, run));
        return run.end();
    }

    private static void validate(InputReader reader, Run run) {
        Formats.validators().stream()
                .filter(validator -> validator.validates(reader.importer().format()))
                .forEach(validator -> reader.inputs().forEach(input -> validator.validate(input, run::tell)));
    }
}
