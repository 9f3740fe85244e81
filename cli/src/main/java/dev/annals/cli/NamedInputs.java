package dev.annals.cli;

import dev.annals.cli.terminal.FormatList;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.scratch.Scratch;
import dev.annals.importers.TableMappings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Inputs as a command line names them: files, folders, or `-` for the standard input.
///
/// @param spec the command that is told where it cannot be
/// @param terminal has the standard input
record NamedInputs(CommandSpec spec, Terminal terminal) {

    /// What reads a file or folder, by what it tells itself.
    List<InputReader> readers(String name) {
        return readers(name, Optional.empty());
    }

    /// What reads a file or folder in this format, or by what it tells itself.
    List<InputReader> readers(String name, Optional<Importer> named) {
        if (name.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "An input has an empty name; give a file, a folder, or - for the standard input");
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            return new InputFolder(file, named).readers();
        }
        Input input = input(name);
        return List.of(named.map(importer -> new InputReader(importer, input)).orElseGet(() -> recognised(input, name)));
    }

    /// What reads an input in the format that it tells itself, or else in this one.
    InputReader reader(Input input, Optional<Importer> otherwise) {
        List<Importer> recognising = Formats.recognising(input);
        Importer found = recognising.size() == 1 ? recognising.getFirst() : otherwise.orElseThrow(() -> unknown(input.name()));
        return new InputReader(found, input);
    }

    /// What reads tables by the mapping in a file.
    Importer mapped(Path file) {
        return TableMappings.importer(Input.of(file));
    }

    /// The format of a name.
    Importer importer(String format) {
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

    /// A file, or the standard input.
    Input input(String name) {
        return name.equals("-") ? standardInput() : Input.of(Path.of(name));
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
