package dev.annals.cli;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.ReferenceCorpus;
import dev.annals.core.format.UnreadableInput;
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

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files to read, - for the standard input; without any, the reference corpus.")
    private List<String> inputs = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", description = "The format of the inputs, where the file name does not tell it.")
    private Optional<String> from = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    InputArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    /// An input and what reads it.
    record Reader(Importer importer, Input input) {}

    List<Reader> readers() {
        return readersAfter(0);
    }

    boolean isEmptyAfter(int others) {
        return inputs.size() <= others;
    }

    /// Leaves out the first arguments, so many, which a command uses otherwise.
    List<Reader> readersAfter(int others) {
        List<String> names = inputs.subList(Math.min(others, inputs.size()), inputs.size());
        if (names.isEmpty()) {
            Importer json = Formats.importer("json").orElseThrow();
            return ReferenceCorpus.inputs().stream().map(input -> new Reader(json, input)).toList();
        }
        return names.stream().map(name -> new Reader(importer(name), input(name))).toList();
    }

    private Importer importer(String file) {
        return Formats.importer(from.orElse(file.equals("-") ? "json" : file))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "Cannot tell how to read " + from.map(name -> "the format " + name).orElse(file) + ". Known formats:"
                                + FormatList.of(Formats.importers().stream().map(Importer::format).toList())));
    }

    private Input input(String name) {
        return name.equals("-") ? standardInput() : checked(Path.of(name));
    }

    /// An importer can read its input twice; the standard input cannot be, so it is put into a file.
    private Input standardInput() {
        try {
            Path file = Files.createTempFile("annals", ".stdin");
            file.toFile().deleteOnExit();
            Files.copy(terminal.in(), file, StandardCopyOption.REPLACE_EXISTING);
            return Input.named("standard input", file);
        } catch (IOException e) {
            throw new UnreadableInput("standard input", e);
        }
    }

    private static Input checked(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableInput(file.toString(), new IOException("it is a folder"));
        }
        Input input = Input.of(file);
        try {
            input.open().close();
        } catch (IOException e) {
            throw new UnreadableInput(file.toString(), e);
        }
        return input;
    }
}
