package dev.annals.rdf.store;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/// A folder that holds an RDF store of Jena's, a TDB2 database.
public final class Folder {

    private static final String STORE = "Data-0001";
    private static final String MAKING = "being-made";

    private final Path path;

    public Folder(Path path) {
        JenaSystem.init(); // without it the first use of a Jena class can fail
        this.path = path.toAbsolutePath();
    }

    /// Opens it to write, and makes it if needed; throws [UnwritableOutput].
    public DatasetGraph openToWrite() {
        try {
            Files.createDirectories(path);
            if (!isStore()) {
                make();
            }
            return open();
        } catch (IOException e) {
            throw UnwritableOutput.onCreating(path.toString(), e);
        }
    }

    /// Opens it to read; throws [UnreadableInput].
    public DatasetGraph openToRead() {
        try {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (!isStore()) {
                throw new IOException("it holds no store; annals load --tdb2 " + path + " makes one");
            }
            return open();
        } catch (IOException e) {
            throw new UnreadableInput(path.toString(), e);
        }
    }

    /// Beside its place, as nobody can open one of which a part is made.
    private void make() throws IOException {
        if (!isEmpty()) {
            throw new IOException("it is a folder with other things in it; name another one");
        }
        Path making = path.resolve(MAKING);
        remove(making);
        new Folder(making).close(connected(making));
        Files.move(making.resolve(STORE), path.resolve(STORE), StandardCopyOption.ATOMIC_MOVE);
        remove(making);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private DatasetGraph open() throws IOException {
        try {
            StoreJournal.mend(path);
        } catch (RuntimeException e) { // of the lock
            throw new IOException("the store cannot be opened: " + e.getMessage(), e);
        }
        return connected(path);
    }

    private static DatasetGraph connected(Path path) throws IOException {
        try {
            return DatabaseMgr.connectDatasetGraph(Files.createDirectories(path).toString());
        } catch (RuntimeException e) { // of several unrelated classes: the lock of another process, a damaged file
            throw new IOException("the store cannot be opened: " + e.getMessage(), e);
        } catch (InternalError e) {
            throw StoreTrouble.failed(e);
        }
    }

    /// Lets go of the files, so that another process, or this one, can open them; what was not committed is given up. Throws [UnwritableOutput] where
    /// the disk fails, as files are forced to it once more.
    public void close(DatasetGraph dataset) {
        try {
            if (dataset.isInTransaction()) {
                dataset.abort();
                dataset.end();
            }
            TDBInternal.expel(dataset, true);
        } catch (RuntimeException | InternalError e) {
            throw UnwritableOutput.onWriting(path.toString(), StoreTrouble.failed(e));
        }
    }

    private boolean isStore() {
        return Files.isDirectory(path.resolve(STORE));
    }

    /// But for what a process leaves that is killed while it makes the store.
    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(Set.of(path.resolve(Names.TDB_LOCK_FILE), path.resolve(MAKING))::contains);
        }
    }
}
