package dev.annals.cli.terminal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How many threads a run has.
public final class ThreadOption {

    @Option(names = "--threads", paramLabel = "N", description = "Read with one thread and write with up to N - 1 others (default: as many as there are processors); what is written and told is the same with any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// One or more.
    public int number() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads has to be 1 or more, not " + threads);
        }
        return threads;
    }
}
