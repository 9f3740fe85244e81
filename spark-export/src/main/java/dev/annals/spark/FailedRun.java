package dev.annals.spark;

import dev.annals.core.format.AnnalsException;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.subset.MalformedSubset;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkException;

/// Why a run failed, and what the program ends with, which is what the command ends with.
///
/// @param message why, in words
/// @param code what the program ends with
record FailedRun(String message, int code) {

    private static final int USAGE = 2;
    private static final int NO_INPUT = 66;
    private static final int BUG = 70;
    private static final int CANNOT_CREATE = 73;
    private static final int INPUT_OUTPUT = 74;

    /// What a task failed of stands beneath what Spark says of it; nothing where that is none of what is to be expected.
    static Optional<FailedRun> of(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).flatMap(each -> expected(each).stream()).findFirst();
    }

    private static Optional<FailedRun> expected(Throwable failure) {
        return switch (failure) {
            case UnsupportedOption e -> told(e, USAGE);
            case MalformedSubset e -> told(e, USAGE);
            case UnreadableInput e -> told(e, NO_INPUT);
            case UnwritableOutput e -> told(e, e.created() ? INPUT_OUTPUT : CANNOT_CREATE);
            case AnnalsException e -> told(e, INPUT_OUTPUT);
            case IOException e -> Optional.of(new FailedRun("input or output failed: " + e.getMessage(), INPUT_OUTPUT));
            default -> Optional.empty();
        };
    }

    private static Optional<FailedRun> told(Throwable failure, int code) {
        return Optional.of(new FailedRun(String.valueOf(failure.getMessage()), code));
    }

    /// What the program ends with where nobody expected the failure: a task that Spark gave up, or a bug.
    static int codeOfOther(Throwable failure) {
        return failure instanceof SparkException ? INPUT_OUTPUT : BUG;
    }
}
