package dev.annals.cli.terminal;

import dev.annals.core.format.OneLine;
import dev.annals.core.format.UnwritableOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// The three streams of the process. Data goes out through [#out], which, unlike `System.out`, tells when writing fails.
public final class Terminal {

    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter messages;
    private final boolean interactive;

    /// That of the process.
    public Terminal() {
        this(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), Boolean.getBoolean("annals.terminal"));
    }

    /// Over these streams; an interactive one shows progress.
    public Terminal(InputStream in, OutputStream out, OutputStream messages, boolean interactive) {
        this.in = in;
        this.out = out;
        this.messages = new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8), true);
        this.interactive = interactive;
    }

    /// The standard input.
    public InputStream in() {
        return in;
    }

    /// The standard output.
    public OutputStream out() {
        return out;
    }

    /// The standard error.
    public PrintWriter messages() {
        return messages;
    }

    /// Tells something, in one or more lines; names of files can have any character, too.
    public void say(String message) {
        message.lines().map(OneLine::of).forEach(messages::println);
    }

    /// Prints a text to the standard output; gives the exit code. Throws [UnwritableOutput].
    public int print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return ExitCode.OK;
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("the standard output", e);
        }
    }

    /// Whether messages are shown to a human as they come.
    public boolean interactive() {
        return interactive;
    }
}
