package dev.annals.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How a run tells about itself.
final class RunOptions {

    @Option(names = {"-q", "--quiet"}, description = "Show no ledger; what is wrong is told all the same.")
    private boolean quiet;

    @Option(names = "--json", description = "Print every notice and then the ledger to the standard output, as JSON lines.")
    private boolean json;

    @Option(names = "--rejects", paramLabel = "FILE", description = "Where records go that are rejected or superseded (default: rejects.ndjson beside the first file that is written, or else here).")
    private Optional<Path> rejects = Optional.empty();

    boolean quiet() {
        return quiet;
    }

    boolean json() {
        return json;
    }

    /// The file for rejected records, for a run with this first output.
    Path rejects(String firstOutput) {
        return rejects.orElseGet(() -> firstOutput.equals("-") ? Path.of("rejects.ndjson") : Path.of(firstOutput).resolveSibling("rejects.ndjson"));
    }
}
