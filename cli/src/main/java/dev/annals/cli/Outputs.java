package dev.annals.cli;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Output;
import dev.annals.core.format.Target;
import dev.annals.core.format.UnwritableOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outputs of a run: files that appear whole or not at all, and the standard output.
final class Outputs implements AutoCloseable {

    private final Terminal terminal;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Thread tidying = new Thread(this::closeTargets);
    private Optional<OutputStream> standardOutput = Optional.empty();

    Outputs(Terminal terminal) {
        this.terminal = terminal;
        Runtime.getRuntime().addShutdownHook(tidying);
    }

    void add(String name, Exporter exporter) {
        outputs.add(new Output(name, exporter.open(stream(name))));
    }

    private OutputStream stream(String name) {
        if (name.equals("-")) {
            OutputStream stream = new BufferedOutputStream(terminal.out(), 1 << 16);
            standardOutput = Optional.of(stream);
            return stream;
        }
        Target target = Target.of(Path.of(name));
        targets.add(target);
        return target.stream();
    }

    List<Output> list() {
        return outputs;
    }

    /// Makes all files appear, after their exports were finished.
    void commit() {
        if (standardOutput.isPresent()) {
            try {
                standardOutput.get().flush();
            } catch (IOException e) {
                throw UnwritableOutput.onWriting("the standard output", e);
            }
        }
        targets.forEach(Target::commit);
    }

    @Override
    public void close() {
        for (Output output : outputs) {
            close(output.export(), output.name());
        }
        closeTargets();
        Runtime.getRuntime().removeShutdownHook(tidying);
    }

    private static void close(Export export, String name) {
        try {
            export.close();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }

    /// Runs at the end, and when the process is told to stop.
    private void closeTargets() {
        targets.forEach(Target::close);
    }
}
