package dev.annals.cli.growth;

import dev.annals.core.format.Input;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.scratch.IdTable;
import dev.annals.core.scratch.Scratch;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Files in scratch, one written after the other, each with its SHA-256.
final class ScratchFiles implements OutputFolder, AutoCloseable {

    private final Map<String, Written> written = new LinkedHashMap<>();
    private Optional<OutputStream> open = Optional.empty();

    /// A file under way or done.
    private record Written(Path path, MessageDigest digest) {

        String sha256() {
            try {
                return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("The SHA-256 of every Java can be asked before its end", e);
            }
        }
    }

    @Override
    public String name() {
        return "scratch";
    }

    @Override
    public OutputStream file(String name) {
        finish();
        try {
            var file = new Written(Scratch.named(".rows"), IdTable.sha256());
            written.put(name, file);
            OutputStream stream = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file.path()), 1 << 16), file.digest());
            open = Optional.of(stream);
            return stream;
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
    }

    /// The last file is written.
    void finish() {
        if (open.isPresent()) {
            try {
                open.get().close();
                open = Optional.empty();
            } catch (IOException e) {
                throw Scratch.failed(e);
            }
        }
    }

    boolean has(String name) {
        return written.containsKey(name);
    }

    /// The file of this name, if it is the one that had this SHA-256.
    Optional<Input> whole(String name, String sha256) {
        return Optional.ofNullable(written.get(name)).filter(file -> file.sha256().equals(sha256)).map(file -> Input.named(name, file.path()));
    }

    @Override
    public void close() {
        finish();
        written.values().forEach(file -> Scratch.discard(file.path()));
    }
}
