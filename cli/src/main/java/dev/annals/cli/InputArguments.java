package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.scratch.Scratch;
import dev.annals.core.transfer.ReferenceCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        Optional<Importer> named = from.map(this::named);
        return InputReader.together(names.stream().flatMap(name -> readers(name, named).stream()).toList());
    }

    /// What reads a file or folder, by what it tells itself.
    List<InputReader> readers(String name) {
        return readers(name, Optional.empty());
    }

    private List<InputReader> readers(String name, Optional<Importer> named) {
        if (name.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "An input has an empty name; give a file, a folder, or - for the standard input");
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            return new InputFolder(file, named).readers();
        }
        Input input = name.equals("-") ? standardInput() : Input.of(file);
        return List.of(named.map(importer -> new InputReader(importer, input)).orElseGet(() -> recognised(input, name)));
    }

    private Importer named(String format) {
        return Formats.importer(format).orElseThrow(() -> unknown("the format " + format));
    }

    /// Content tells more than a name. The standard input has no name; a list that tells no more, such as an empty one, is JSON there.
    private InputReader recognised(Input input, String name) {
        List<Importer> recognising = Formats.recognising(input);
        if (recognising.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), name + " looks like more than one format; say which with --from:"
                            + FormatList.of(recognising.stream().map(Importer::format).toList()));
        }
        var look = new FileLook(input);
        Importer importer = recognising.stream().findFirst()
                .or(() -> Formats.importer(name.equals("-") && look.isList() ? "json" : name))
                .orElseThrow(() -> unknown(input.name() + ": it " + look.message()));
        List<Notice> notices = look.rowsBeside(recognising).map(rows -> Notice.warning("rows-beside", rows, input.name())).stream().toList();
        return new InputReader(importer, List.of(input), notices);
    }

    private ParameterException unknown(String what) {
        return new ParameterException(
                spec.commandLine(), "Cannot tell how to read " + what + ". Known formats, for --from:"
                        + FormatList.of(Formats.importers().stream().map(Importer::format).toList()));
    }

    /// An importer can read its input twice; the standard input cannot be, so it is put into a file.
    private Input standardInput() {
        try {
            Path file = Scratch.named(".stdin");
            Files.copy(terminal.in(), file, StandardCopyOption.REPLACE_EXISTING);
            return Input.named("standard input", file);
        } catch (IOException e) {
            throw new UnreadableInput("standard input", e);
        }
    }
}
