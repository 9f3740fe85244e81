package dev.annals.core.format;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Something to read from, as often as needed.
///
/// @param name the name by which messages call it
/// @param path the file, where it is one
/// @param opener opens it from its beginning
public record Input(String name, Optional<Path> path, Opener opener) {

    /// The order of the names of files in a folder: the parts of an output that was split come after its first file, which refers to nothing in them.
    public static final Comparator<String> ORDER_IN_FOLDER = Comparator
            .comparing((String name) -> name.replaceFirst("\\.part-[0-9]{5,}(?=\\.)", ""))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private static final Set<String> BESIDE_SHARDS = Set.of("_SUCCESS", "_manifest.ndjson", "_ledger.ndjson");

    /// Opens an input from its beginning.
    @FunctionalInterface
    public interface Opener {
        /// A new stream over the whole input.
        InputStream open() throws IOException;
    }

    /// A file.
    public static Input of(Path file) {
        return named(file.toString(), file);
    }

    /// A file that messages call by another name.
    public static Input named(String name, Path file) {
        return new Input(name, Optional.of(file), () -> new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /// A resource that lies beside a class.
    public static Input resource(Class<?> beside, String name) {
        return new Input(name, Optional.empty(), () -> {
            InputStream stream = beside.getResourceAsStream(name);
            if (stream == null) {
                throw new FileNotFoundException("no such resource");
            }
            return stream;
        });
    }

    /// Whether a file of this name, in a folder or an archive, is none of its contents but left there by an operating system, or by a run on Spark beside its shards.
    public static boolean isLitter(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.startsWith(".") || path.startsWith("__MACOSX/") || path.contains("/__MACOSX/")
                || name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini") || BESIDE_SHARDS.contains(name);
    }

    /// A new stream over the whole input; throws [UnreadableInput].
    public InputStream open() {
        try {
            return opener.open();
        } catch (IOException e) {
            throw new UnreadableInput(name, e);
        }
    }
}
