package dev.annals.core.files;

import dev.annals.core.format.Input;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A file that is written beside its name and appears under it when it is whole.
final class WholeFile extends Target {

    private final Path location;
    private final Set<Path> folders;
    private final HiddenFile hidden;
    private final OutputStream stream;

    WholeFile(String name, Path location) throws IOException {
        super(name);
        this.location = location;
        this.folders = Folders.make(Folders.of(location));
        if (Files.isDirectory(location)) {
            throw new IOException("it is a folder");
        }
        this.hidden = HiddenFile.create(() -> HiddenName.part(location));
        this.stream = new BufferedOutputStream(new Placed(Channels.newOutputStream(hidden.channel()), Folders.of(location)), 1 << 16);
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    /// Whether it is another file only by capital letters, and the disk knows none.
    boolean isAlso(WholeFile other) {
        String name = hidden.path().getFileName().toString();
        return location.toString().equalsIgnoreCase(other.location.toString())
                && Files.exists(hidden.path().resolveSibling(name.toUpperCase(Locale.ROOT)))
                && Files.exists(hidden.path().resolveSibling(name.toLowerCase(Locale.ROOT)));
    }

    Path location() {
        return location;
    }

    /// The folders in which a name is new: those that were made for it, and the one that was there.
    Set<Path> folders() {
        return folders;
    }

    Replacement replacement() {
        return new Replacement(hidden.path(), location);
    }

    @Override
    public Optional<Input> written() throws IOException {
        stream.flush();
        return Optional.of(new Input(name(), Optional.empty(), hidden::content));
    }

    @Override
    void force() throws IOException {
        stream.flush();
        Attributes.give(hidden.path(), location);
        hidden.channel().force(true);
    }

    /// Gives the file its name.
    void move() throws IOException {
        Files.move(hidden.path(), location, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Lets go of a file that has its name.
    void release() throws IOException {
        hidden.release();
    }

    @Override
    void discard() throws IOException {
        hidden.discard();
    }

    /// Removes the folders that were made for it, where nothing else is in them.
    void removeFolders() {
        for (Path made : folders.stream().limit(folders.size() - 1L).toList()) {
            try {
                Files.deleteIfExists(made);
            } catch (IOException e) {
                return; // something is in it, or cannot be removed: no file of the run is there
            }
        }
    }

    /// Says in which folder writing failed: that is what tells which disk is full.
    private static final class Placed extends OutputStream {

        private final OutputStream out;
        private final Path folder;

        Placed(OutputStream out, Path folder) {
            this.out = out;
            this.folder = folder;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (ClosedChannelException e) {
                throw e; // no fault of the folder
            } catch (IOException e) {
                var placed = new FileSystemException(folder.toString(), null, e.getMessage() + ", in the folder " + folder);
                placed.initCause(e);
                throw placed;
            }
        }
    }
}
