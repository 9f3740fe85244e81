package dev.annals.cli;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.files.SameFile;
import dev.annals.core.format.AnnalsException;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Tells what ended a run before its end, each cause on one line and by an exit code of its own.
final class Failures {

    private static final long MEGABYTE = 1L << 20;
    private static final String NO_SPACE = "No space left on device";
    /// What Java says of a mapped file, in the words of several versions.
    private static final List<String> MAPPED = List.of("mapped", "unsafe memory access");
    private static final String TOO_MANY_FILES = "Too many open files";

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Tells why, and gives the exit code.
    int tell(Throwable failure) {
        return switch (failure) {
            case UnreadableInput e when usedUp(e).isPresent() -> tell(usedUp(e).orElseThrow(), ExitCode.INPUT_OUTPUT);
            case UnreadableInput e -> tell(String.valueOf(e.getMessage()), ExitCode.NO_INPUT);
            case UnsupportedOption e -> tellEach(String.valueOf(e.getMessage()), ExitCode.USAGE);
            case SameFile e -> tell(String.valueOf(e.getMessage()), ExitCode.USAGE);
            case UnwritableOutput e when isBrokenPipe(e) -> ExitCode.BROKEN_PIPE;
            case UnwritableOutput e when String.valueOf(e.getMessage()).endsWith(TOO_MANY_FILES) -> tell(usedUp(e).orElseThrow(), ExitCode.INPUT_OUTPUT);
            case UnwritableOutput e -> tell(String.valueOf(e.getMessage()), e.created() ? ExitCode.INPUT_OUTPUT : ExitCode.CANNOT_CREATE);
            case AnnalsException e -> tell(String.valueOf(e.getMessage()), ExitCode.INPUT_OUTPUT);
            default -> usedUp(failure).map(message -> tell(message, ExitCode.INPUT_OUTPUT)).orElseGet(() -> bug(failure));
        };
    }

    private static boolean isBrokenPipe(UnwritableOutput exception) {
        return String.valueOf(exception.getMessage()).endsWith("Broken pipe");
    }

    private static String outOfMemory(OutOfMemoryError error) {
        return "the memory of " + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB is used up (" + error.getMessage()
                + "); give more with ANNALS_JAVA_OPTS=-Xmx2g, for example";
    }

    /// What was used up: memory, disk, or what the system lets a process open. A library may hide it deep within; a mapped file whose disk is full is an [InternalError].
    private static Optional<String> usedUp(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError memory) {
                return Optional.of(outOfMemory(memory));
            }
            if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains(NO_SPACE)) {
                return Optional.of("the disk is full: " + place(failure, cause));
            }
            if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains(TOO_MANY_FILES)) {
                return Optional.of("more files are open at once than the system allows, so that this was not opened: " + cause.getMessage()
                        + "; ulimit -n shows how many it allows, and sets another number");
            }
            if (cause instanceof InternalError && MAPPED.stream().anyMatch(String.valueOf(cause.getMessage())::contains)) {
                return Optional.of("the disk is full or failed: the folder for scratch files, " + System.getProperty("java.io.tmpdir"));
            }
        }
        return Optional.empty();
    }

    /// Nothing of an input is written but to scratch files.
    private static String place(Throwable failure, Throwable cause) {
        String scratch = "the folder for scratch files, " + System.getProperty("java.io.tmpdir");
        if (cause instanceof FileSystemException named && named.getFile() != null) {
            return named.getFile();
        }
        return failure instanceof UnreadableInput ? scratch + "; TMPDIR names another" : scratch + ", or that of the output";
    }

    /// One line; what the developers need to see is in a file, as far as there is room for one.
    private int bug(Throwable failure) {
        String details = trace(failure).map(file -> "; please report it to the developers of Annals with the file " + file)
                .orElse("; please report it to the developers of Annals");
        return tell("this is a bug: " + failure + details, ExitCode.BUG);
    }

    private static Optional<Path> trace(Throwable failure) {
        try {
            Path file = Files.createTempFile("annals-bug-", ".txt");
            try (var out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
                failure.printStackTrace(out);
            }
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Of several things that are wrong, each stands on a line of its own.
    private int tellEach(String messages, int code) {
        messages.lines().filter(line -> !line.isBlank()).forEach(line -> tell(line, code));
        return code;
    }

    private int tell(String message, int code) {
        terminal.say("annals: " + message.replaceAll("\\s*\\R\\s*", " "));
        return code;
    }
}
