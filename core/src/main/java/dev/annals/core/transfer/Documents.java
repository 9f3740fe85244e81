package dev.annals.core.transfer;

import dev.annals.core.format.Input;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The documents in a folder; keeps the few that were used last in memory.
public final class Documents {

    private static final int KEPT = 16;

    private final Path folder;
    private final Map<Path, Document> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Document> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<String, Path> byHash = new HashMap<>();

    /// In this folder.
    public Documents(Path folder) {
        this.folder = folder;
    }

    /// The document of a source, by the name of its file or else by its SHA-256.
    public Optional<Document> of(Source source) {
        Optional<Path> named = source.file()
                .map(name -> folder.resolve(name).normalize())
                .filter(file -> file.startsWith(folder.normalize()) && Files.isRegularFile(file));
        return named.or(() -> source.sha256().flatMap(this::withHash)).map(this::read);
    }

    private Optional<Path> withHash(String sha256) {
        if (byHash.isEmpty()) {
            for (Path file : files()) {
                byHash.put(Document.read(file).sha256(), file);
            }
        }
        return Optional.ofNullable(byHash.get(sha256));
    }

    /// All of them by their names, with those names.
    public List<Document> all() {
        return files().stream().filter(file -> !Input.isLitter(file.toString())).map(this::read).toList();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UnreadableInput(folder.toString(), e);
        } catch (UncheckedIOException e) {
            throw new UnreadableInput(folder.toString(), Objects.requireNonNull(e.getCause()));
        }
    }

    private Document read(Path file) {
        return recent.computeIfAbsent(file, Document::read);
    }
}
