package dev.annals.cli;

import dev.annals.cli.terminal.ReadPosition;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Surveyed;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.merge.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Inputs that belong together, what reads them, and what is to tell of them before.
record InputReader(Importer importer, List<Input> inputs, List<Notice> notices) implements Records {

    InputReader(Importer importer, Input input) {
        this(importer, List.of(input), List.of());
    }

    @Override
    public void read(Receiver receiver) {
        notices.forEach(receiver::notice);
        importer.read(inputs, receiver);
    }

    @Override
    public Surveyed survey(Receiver receiver) {
        notices.forEach(receiver::notice);
        return importer.survey(inputs, receiver);
    }

    /// The same, whose inputs tell how far they are read.
    InputReader counted(ReadPosition position) {
        return new InputReader(importer, inputs.stream().map(position::counted).toList(), notices);
    }

    /// The files that are read, with those of a folder.
    List<Path> files() {
        return inputs.stream().flatMap(input -> input.path().stream()).flatMap(InputReader::files).toList();
    }

    private static Stream<Path> files(Path input) {
        if (!Files.isDirectory(input)) {
            return Stream.of(input);
        }
        try (Stream<Path> files = Files.list(input)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UnreadableInput(input.toString(), e);
        }
    }

    /// The same, with one reader for all inputs of an importer that reads its inputs as one, and for those that it joins; it comes where the
    /// first of them came.
    static List<InputReader> together(List<InputReader> readers) {
        var joined = new LinkedHashMap<Object, InputReader>();
        for (InputReader reader : readers) {
            joined.merge(reader.importer.readsTogether() ? reader.name(readers) : reader, reader, InputReader::and);
        }
        return List.copyOf(joined.values());
    }

    /// The name of the format by which it is read among others.
    private String name(List<InputReader> readers) {
        return readers.stream().filter(other -> other.joins(this)).findFirst().orElse(this).name();
    }

    private String name() {
        return importer.format().name();
    }

    private boolean joins(InputReader other) {
        return importer.joins().contains(other.name());
    }

    private InputReader and(InputReader other) {
        return new InputReader(joins(other) ? importer : other.importer, both(inputs, other.inputs), both(notices, other.notices));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
