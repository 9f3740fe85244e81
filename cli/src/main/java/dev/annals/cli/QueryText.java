package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.UnreadableInput;
import dev.annals.rdf.ReadyQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// The text of a query.
///
/// @param name the name by which messages call it
/// @param text the query
record QueryText(String name, String text) {

    /// The query that an argument means: a ready one of this name, the content of a file, or the argument itself.
    static Optional<QueryText> of(String argument, Terminal terminal) {
        Optional<QueryText> ready = ReadyQuery.all().stream()
                .filter(query -> query.name().equals(argument))
                .map(query -> new QueryText(query.name(), query.sparql()))
                .findFirst();
        return ready.or(() -> argument.equals("-") ? Optional.of(standardInput(terminal)) : fileOrText(argument));
    }

    private static Optional<QueryText> fileOrText(String argument) {
        if (argument.contains("{") || argument.strip().contains(" ")) {
            return Optional.of(new QueryText("query", argument));
        }
        return argument.endsWith(".rq") || argument.endsWith(".sparql") || isFile(argument) ? Optional.of(file(argument)) : Optional.empty();
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static QueryText file(String name) {
        try {
            return new QueryText(name, Files.readString(Path.of(name)));
        } catch (IOException e) {
            throw new UnreadableInput(name, e);
        }
    }

    private static QueryText standardInput(Terminal terminal) {
        try {
            return new QueryText("standard input", new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnreadableInput("standard input", e);
        }
    }
}
