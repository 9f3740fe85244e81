package dev.annals.cli;

import dev.annals.cli.terminal.StandardOutput;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.files.Target;
import dev.annals.core.files.Targets;
import dev.annals.core.files.Use;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Input;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.VerifiedExport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The outputs of a run: files that all appear whole or not at all, and the standard output.
final class Outputs implements AutoCloseable {

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    private final List<Output> outputs = new ArrayList<>();
    private final List<Verification> verifications = new ArrayList<>();
    private final Terminal terminal;
    private final boolean verifies;
    private final int threads;
    private final Targets targets;
    private final StandardOutput standardOutput;
    private final Thread tidying;

    Outputs(Terminal terminal) {
        this(terminal, false, 1);
    }

    /// That are read again before they get their names, or not, of a run with so many threads.
    Outputs(Terminal terminal, boolean verifies, int threads) {
        this.terminal = terminal;
        this.verifies = verifies;
        this.threads = threads;
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
        if (name.equals("-")) {
            add(name, exporter, exporter.open(standardOutput, options), List::of);
        } else if (FolderOutput.isMeantBy(name, exporter)) {
            var folder = new FolderOutput(name, targets);
            add(name, exporter, exporter.fill(folder, options), folder::written);
        } else {
            var file = new FileOutput(name, targets);
            add(name, exporter, exporter.open(file, options), file::written);
            if (exporter.splits()) {
                targets.replaceParts(Path.of(name));
            }
        }
    }

    private void add(String name, Exporter exporter, Export export, Supplier<List<Input>> written) {
        if (verifies) {
            var verified = new VerifiedExport(export);
            verifications.add(new Verification(name, verified, Formats.importer(exporter.format().name()), written));
            outputs.add(new Output(name, verified));
        } else {
            outputs.add(new Output(name, export));
        }
    }

    /// Reads all outputs again, where that was asked for, after their exports were finished.
    void verify() {
        verifications.forEach(verification -> verification.run(terminal));
    }

    /// Removes a file of an earlier run, if this run writes what takes its place.
    void replace(Path file) {
        if (!outputs.isEmpty()) {
            targets.remove(file);
        }
    }

    /// How many threads may read and write.
    int threads() {
        return threads;
    }

    List<Output> list() {
        return outputs;
    }

    /// Begins a file that was claimed.
    Target begin(Path file) {
        return targets.begin(file);
    }

    /// What was claimed, as a stream.
    OutputStream stream(String name) {
        return name.equals("-") ? standardOutput.stream() : begin(Path.of(name)).stream();
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
}
