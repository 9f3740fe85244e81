package dev.annals.core.format;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why an operation on a file failed, for a human.
final class Reason {

    private Reason() {}

    static String of(IOException cause) {
        return switch (cause) {
            case NoSuchFileException e -> "no such file or folder";
            case ClosedChannelException e -> "the run is being stopped"; // which is what closes it under the hands of who writes
            case AccessDeniedException e -> "permission denied";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
