package dev.annals.cli;

/// What the process tells its caller; from 64 on the codes are those of BSD's sysexits.h.
final class ExitCode {

    static final int OK = 0;
    static final int REJECTS = 1;
    static final int USAGE = 2;
    static final int NO_INPUT = 66;
    static final int BUG = 70;
    static final int CANNOT_CREATE = 73;
    static final int INPUT_OUTPUT = 74;

    /// 128 + SIGPIPE, as a shell reports a process that died of a closed pipe.
    static final int BROKEN_PIPE = 141;

    private ExitCode() {}
}
