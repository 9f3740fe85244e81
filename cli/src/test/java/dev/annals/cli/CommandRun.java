package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// What tests of the command have in common: a folder, and runs whose output and messages are kept.
abstract class CommandRun {

    @TempDir
    Path folder;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String standardInput = "";

    int run(String... arguments) {
        out.reset();
        messages.reset();
        var in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        return Annals.run(new Terminal(in, out, messages, false), arguments);
    }

    String file(String name) {
        return folder.resolve(name).toString();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
