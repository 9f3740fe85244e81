package dev.annals.cli;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Target;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.transfer.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The outputs of a run: files that appear whole or not at all, and the standard output.
final class Outputs implements AutoCloseable {

    private final List<Output> outputs = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final StandardOutput standardOutput;
    private final Thread tidying = new Thread(this::closeTargets);

    Outputs(Terminal terminal) {
        this.standardOutput = new StandardOutput(terminal.out());
        Runtime.getRuntime().addShutdownHook(tidying);
    }

    void add(String name, Exporter exporter, ExportOptions options) {
        Destination destination = name.equals("-") ? standardOutput : new FileOutput(name, targets);
        outputs.add(new Output(name, exporter.open(destination, options)));
    }

    List<Output> list() {
        return outputs;
    }

    /// Makes all files appear, after their exports were finished.
    void commit() {
        standardOutput.flush();
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
