package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.transfer.ReferenceCorpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What to read.
final class InputArguments {

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files or folders to read, - for the standard input; without any, the reference corpus.")
    private List<String> inputs = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", description = "The format of the inputs, where neither their content nor their name tells it.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE", description = "What the columns of the inputs mean, where they are tables of your own: a file of YAML, as annals map proposes it.")
    private Optional<Path> mapping = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    InputArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    List<InputReader> readers() {
        return readersAfter(0);
    }

    boolean isEmptyAfter(int others) {
        return inputs.size() <= others;
    }

    /// Leaves out the first arguments, so many, which a command uses otherwise.
    List<InputReader> readersAfter(int others) {
        List<String> names = inputs.subList(Math.min(others, inputs.size()), inputs.size());
        if (names.isEmpty()) {
            Importer json = Formats.importer("json").orElseThrow();
            return ReferenceCorpus.inputs().stream().map(input -> new InputReader(json, input)).toList();
        }
        Optional<Importer> named = mapping.map(this::mapped).or(() -> from.map(files()::importer));
        return InputReader.together(names.stream().flatMap(name -> files().readers(name, named).stream()).toList());
    }

    private Importer mapped(Path file) {
        if (from.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Either --mapping, for tables of your own, or --from");
        }
        return files().mapped(file);
    }

    /// What reads a file or folder, by what it tells itself.
    List<InputReader> readers(String name) {
        return files().readers(name);
    }

    private NamedInputs files() {
        return new NamedInputs(spec, terminal);
    }
}
