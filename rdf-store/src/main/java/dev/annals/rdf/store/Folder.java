package dev.annals.rdf.store;

import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/// A folder that holds an RDF store of Jena's, a TDB2 database.
public final class Folder {

    private final Path path;

    public Folder(Path path) {
        JenaSystem.init(); // without it the first use of a Jena class can fail
        this.path = path.toAbsolutePath();
    }

    /// Opens it to write, and makes it if needed; throws [UnwritableOutput].
    public DatasetGraph openToWrite() {
        try {
            Files.createDirectories(path);
            if (!isStore() && !isEmpty()) {
                throw new IOException("it is a folder with other things in it; name another one");
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

    private DatasetGraph open() throws IOException {
        try {
            if (isStore()) {
                StoreJournal.mend(path);
            }
            return DatabaseMgr.connectDatasetGraph(path.toString());
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
        return Files.isDirectory(path.resolve("Data-0001"));
    }

    /// The lock is the first file of a store, and the only one where a process was killed after it.
    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(path.resolve(Names.TDB_LOCK_FILE)::equals);
        }
    }
}
