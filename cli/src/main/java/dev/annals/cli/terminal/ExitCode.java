package dev.annals.cli.terminal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What the process tells its caller; from 64 on the codes are those of BSD's sysexits.h.
public final class ExitCode {

    /// All went well.
    public static final int OK = 0;
    /// Something was left out or is wrong with it.
    public static final int REJECTS = 1;
    /// The command was not understood, or asks for what cannot be.
    public static final int USAGE = 2;
    /// An input is not there or cannot be read (EX_NOINPUT).
    public static final int NO_INPUT = 66;
    /// Something is wrong with the program (EX_SOFTWARE).
    public static final int BUG = 70;
    /// An output cannot be made (EX_CANTCREAT).
    public static final int CANNOT_CREATE = 73;
    /// A disk, a stream or the memory failed (EX_IOERR).
    public static final int INPUT_OUTPUT = 74;

    /// 128 + SIGPIPE, as a shell reports a process that died of a closed pipe.
    public static final int BROKEN_PIPE = 141;

    /// The codes with what they mean, as help shows them.
    public static final Map<String, String> MEANINGS = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "  0", "done",
            "  1", "done, but something was rejected or is wrong, or, with --fail-on warning, deserves a look",
            "  2", "wrong usage, or a query beyond a limit",
            " 66", "no such input",
            " 70", "a bug, or a file that does not pass --verify",
            " 73", "cannot create an output",
            " 74", "input or output failed, or there was not enough memory or disk",
            "130", "stopped by Ctrl-C; 143 by another signal")));

    private ExitCode() {}
}
