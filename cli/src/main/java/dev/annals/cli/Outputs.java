package dev.annals.cli;

import dev.annals.cli.terminal.StandardOutput;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.files.Target;
import dev.annals.core.files.Targets;
import dev.annals.core.files.Use;
import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.transfer.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The outputs of a run: files that all appear whole or not at all, and the standard output.
final class Outputs implements AutoCloseable {

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    private final List<Output> outputs = new ArrayList<>();
    private final Targets targets;
    private final StandardOutput standardOutput;
    private final Thread tidying;

    Outputs(Terminal terminal) {
        this.targets = new Targets(terminal::say);
        this.standardOutput = new StandardOutput(terminal.out());
        this.tidying = new Thread(targets::close);
        Runtime.getRuntime().addShutdownHook(tidying);
    }

    /// Says which file will be written, before anything is read; throws [dev.annals.core.files.SameFile].
    void claim(String name, Use use) {
        if (!name.equals("-")) {
            targets.claim(Path.of(name), use);
        } else if (Files.isRegularFile(STANDARD_OUTPUT)) {
            targets.claim(STANDARD_OUTPUT, use);
        }
    }

    /// Says where rejected records will go, if there are any.
    Path rejects(Path file) {
        targets.claim(file, Use.REJECTS);
        return file;
    }

    /// Says what is read.
    List<InputReader> reads(List<InputReader> readers) {
        readers.stream().flatMap(reader -> reader.files().stream()).forEach(file -> targets.claim(file, Use.INPUT));
        return readers;
    }

    /// Begins an output that was claimed.
    void add(String name, Exporter exporter, ExportOptions options) {
        Destination destination = name.equals("-") ? standardOutput : new FileOutput(name, targets);
        outputs.add(new Output(name, exporter.open(destination, options)));
        if (exporter.splits() && !name.equals("-")) {
            targets.replaceParts(Path.of(name));
        }
    }

    /// Removes a file of an earlier run, if this run writes what takes its place.
    void replace(Path file) {
        if (!outputs.isEmpty()) {
            targets.remove(file);
        }
    }

    List<Output> list() {
        return outputs;
    }

    /// Begins a file that was claimed.
    Target begin(Path file) {
        return targets.begin(file);
    }

    /// Makes all files appear, after their exports were finished.
    void commit() {
        standardOutput.flush();
        targets.commit();
    }

    /// Lets go of all; where the process is told to stop, its hook does.
    @Override
    public void close() {
        for (Output output : outputs) {
            close(output.export(), output.name());
        }
        targets.close();
        try {
            Runtime.getRuntime().removeShutdownHook(tidying);
        } catch (IllegalStateException e) {
            return; // it is running
        }
    }

    private static void close(Export export, String name) {
        try {
            export.close();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }

    /// A file, and what may be written beside it.
    private static final class FileOutput implements Destination {

        private final String name;
        private final Targets targets;
        private final Target target;

        FileOutput(String name, Targets targets) {
            this.name = name;
            this.targets = targets;
            this.target = targets.begin(Path.of(name));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public OutputStream stream() {
            return target.stream();
        }

        @Override
        public OutputStream beside(String ending) {
            Path file = Path.of(name);
            String fileName = String.valueOf(file.getFileName());
            String unpacked = fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
            int dot = unpacked.lastIndexOf('.');
            Path beside = file.resolveSibling((dot <= 0 ? unpacked : unpacked.substring(0, dot)) + ending);
            targets.claim(beside, Use.BESIDE);
            return targets.begin(beside).stream();
        }
    }
}
