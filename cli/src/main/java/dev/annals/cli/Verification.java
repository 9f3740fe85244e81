package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.transfer.VerifiedExport;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// An output that is read again before it gets its name.
///
/// @param name the name of the output
/// @param export what remembers what was written
/// @param importer what reads the format, if anything does
/// @param written what was written, file by file; nothing where it cannot be read again
record Verification(String name, VerifiedExport export, Optional<Importer> importer, Supplier<List<Input>> written) {

    /// Compares; throws [IllegalStateException]. What cannot be read again is told.
    void run(Terminal terminal) {
        List<Input> files = written.get();
        Optional<Importer> reader = importer.filter(known -> export.comesBack());
        if (files.isEmpty() || reader.isEmpty()) {
            String reason = files.isEmpty() ? "what was written cannot be read again" : "no reader gives back all of its format";
            terminal.say("warning: " + name + " is not verified, as " + reason);
        } else {
            export.compare(name, reader.get(), files);
        }
    }
}
