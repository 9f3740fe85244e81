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
///
/// Who sends a folder decides where its links lead. Those that lead out of it are not followed: a corpus would tell of files that nobody meant to show.
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
        Optional<Path> named = named(source).filter(this::isWithin);
        return named.or(() -> source.sha256().flatMap(this::withHash)).map(this::read);
    }

    private Optional<Path> named(Source source) {
        return source.file().map(name -> folder.resolve(name).normalize()).filter(file -> file.startsWith(folder.normalize()) && Files.isRegularFile(file));
    }

    /// Whether the file of a source is there only as a link that leads out of the folder.
    public boolean leadsOut(Source source) {
        return named(source).filter(file -> !isWithin(file)).isPresent();
    }

    private boolean isWithin(Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            throw new UnreadableInput(file.toString(), e);
        }
    }

    private Optional<Path> withHash(String sha256) {
        if (byHash.isEmpty()) {
            for (Path file : files().stream().filter(this::isWithin).toList()) {
                byHash.put(Document.read(file).sha256(), file);
            }
        }
        return Optional.ofNullable(byHash.get(sha256));
    }

    /// All of them by their names, with those names.
    public List<Document> all() {
        return articles().filter(this::isWithin).map(this::read).toList();
    }

    /// The names of the links that lead out of the folder.
    public List<String> leadingOut() {
        return articles().filter(file -> !isWithin(file)).map(Path::toString).toList();
    }

    private Stream<Path> articles() {
        return files().stream().filter(file -> !Input.isLitter(file.toString()));
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
