package dev.annals.cli;

import dev.annals.core.limit.Limit;
import java.util.List;

/// A file that goes beyond a limit once that is so low, and a command that reads it.
///
/// @param limit the limit
/// @param lowered what it is set to
/// @param file the name of the file
/// @param content what is in it
/// @param command the words before the name of the file
/// @param others other limits that are set in any case
@SuppressWarnings("ArrayRecordComponent") // trials are never compared
record LimitTrial(Limit limit, long lowered, String file, byte[] content, List<String> command, List<String> others) {

    LimitTrial(Limit limit, long lowered, String file, byte[] content, String... command) {
        this(limit, lowered, file, content, List.of(command), List.of());
    }

    LimitTrial with(Limit other, long value) {
        return new LimitTrial(limit, lowered, file, content, command, List.of("--limit", other.title() + "=" + value));
    }

    /// The limit that is told: beyond what is unpacked whatever its size, the ratio counts.
    Limit told() {
        return limit == Limit.UNPACKED_FREE ? Limit.UNPACKED_RATIO : limit;
    }

    @Override
    public String toString() {
        return limit.title() + " of " + file + " by " + command.getFirst();
    }
}
