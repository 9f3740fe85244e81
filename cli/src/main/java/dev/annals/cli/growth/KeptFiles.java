package dev.annals.cli.growth;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Input;
import dev.annals.core.format.Packed;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.scratch.IdTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Files that are told apart by what is in them, packed or not.
public final class KeptFiles {

    private final Map<String, Input.Opener> byHash = new HashMap<>();

    /// Adds a file with what is in it, or all files of a folder.
    public void add(Path file) {
        try {
            if (Files.isDirectory(file)) {
                try (Stream<Path> files = Files.list(file)) {
                    files.filter(Files::isRegularFile).sorted().forEach(this::add);
                }
                return;
            }
            Input input = Input.of(file);
            add(() -> Packed.unpack(input.open()));
            Formats.tables(input).forEach(table -> add(table.rows()));
            addEntries(file);
        } catch (IOException e) {
            throw new UnreadableInput(file.toString(), e);
        }
    }

    /// Adds an input as it is.
    public void add(Input input) {
        try {
            add(input::open);
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    private void add(Input.Opener opener) throws IOException {
        MessageDigest digest = IdTable.sha256();
        try (InputStream in = new DigestInputStream(opener.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        byHash.putIfAbsent(HexFormat.of().formatHex(digest.digest()), opener);
    }

    private void addEntries(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                add(() -> new Entry(file, name).open());
            }
        } catch (ZipException e) {
            // It is no archive, and was added as it is.
        }
    }

    /// A file within an archive.
    private record Entry(Path archive, String name) {

        InputStream open() throws IOException {
            var zip = new ZipFile(archive.toFile());
            return new OwnedStream(zip.getInputStream(zip.getEntry(name)), zip);
        }
    }

    /// A file with this SHA-256.
    public Optional<Input.Opener> of(String sha256) {
        return Optional.ofNullable(byHash.get(sha256));
    }

    /// Packs some of the files into an archive, under their hashes.
    public void write(List<String> hashes, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (String hash : hashes) {
            var entry = new ZipEntry(hash);
            entry.setTime(0);
            zip.putNextEntry(entry);
            try (InputStream in = of(hash).orElseThrow().open()) {
                in.transferTo(zip);
            }
        }
        zip.finish();
    }
}
