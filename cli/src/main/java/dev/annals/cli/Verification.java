package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Destination;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.transfer.VerifiedExport;
import java.util.List;
import java.util.Optional;

/// An output that is read again before it gets its name.
///
/// @param export what remembers what was written
/// @param importer what reads the format, if anything does
/// @param destination where it was written
record Verification(VerifiedExport export, Optional<Importer> importer, Destination destination) {

    /// Compares; throws [IllegalStateException]. What cannot be read again is told.
    void run(Terminal terminal) {
        List<Input> files = destination instanceof FileOutput output ? output.written() : List.of();
        Optional<Importer> reader = importer.filter(known -> export.comesBack());
        if (files.isEmpty() || reader.isEmpty()) {
            String reason = files.isEmpty() ? "what was written cannot be read again" : "no reader gives back all of its format";
            terminal.say("warning: " + destination.name() + " is not verified, as " + reason);
        } else {
            export.compare(destination.name(), reader.get(), files);
        }
    }
}
