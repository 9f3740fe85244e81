package dev.annals.cli;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How a run tells about itself.
final class RunOptions {

    private static final String REJECTS = "rejects.ndjson";
    private static final Map<String, ConflictRule> RULES = new TreeMap<>(Map.of(
            "newest", ConflictRule.NEWEST, "keep-both", ConflictRule.KEEP_BOTH, "reject", ConflictRule.REJECT));

    @Option(names = {"-q", "--quiet"}, description = "Show no ledger; what is wrong is told all the same.")
    private boolean quiet;

    @Option(names = "--json", description = "Print every notice and then the ledger to the standard output, as JSON lines.")
    private boolean json;

    @Option(names = "--rejects", paramLabel = "FILE", description = "Where records go that are rejected or superseded (default: beside the first file that is written, with .rejects.ndjson behind its name, or else rejects.ndjson here).")
    private Optional<Path> rejects = Optional.empty();

    @Option(names = "--on-conflict", paramLabel = "RULE", description = "What becomes of events of one id that do not say the same, in files of datasets: newest (default), keep-both or reject.")
    private Optional<String> onConflict = Optional.empty();

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "What makes the command end with 1: error (default), or warning, which errors do too.")
    private Severity failOn = Severity.ERROR;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    boolean quiet() {
        return quiet;
    }

    boolean json() {
        return json;
    }

    /// Whether something of this severity makes the run end with 1.
    boolean failsOn(Severity severity) {
        return severity == Severity.ERROR || failOn == Severity.WARNING;
    }

    boolean hasConflictRule() {
        return onConflict.isPresent();
    }

    /// What becomes of events that do not agree; where only the rows of files are written, each of them, unless something else is asked for.
    ConflictRule conflictRule(boolean onlyRows) {
        return onConflict.map(this::rule).orElse(onlyRows ? ConflictRule.EVERY_ROW : ConflictRule.NEWEST);
    }

    private ConflictRule rule(String name) {
        return Optional.ofNullable(RULES.get(name)).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "--on-conflict is " + String.join(", ", RULES.keySet()) + ", not " + name));
    }

    /// The file for rejected records, for a run with this first output.
    Path rejects(String firstOutput) {
        return rejects.map(this::file).orElseGet(() -> firstOutput.equals("-") ? Path.of(REJECTS) : beside(Path.of(firstOutput)));
    }

    /// What can be no file is told before the work.
    private Path file(Path given) {
        if (given.toString().isEmpty() || Files.isDirectory(given)) {
            throw new ParameterException(spec.commandLine(), given.toString().isEmpty() ? "--rejects names no file"
                    : "--rejects names a file, and " + given + " is a folder");
        }
        return given;
    }

    /// Named after the output, so that runs into one folder keep theirs apart.
    private static Path beside(Path output) {
        return output.resolveSibling(output.toAbsolutePath().normalize().getFileName() + "." + REJECTS);
    }
}
