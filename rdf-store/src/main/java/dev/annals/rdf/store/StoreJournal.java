package dev.annals.rdf.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/// The journal of a TDB2 database, as a process that was killed may have left it.
///
/// A transaction writes what it changes, entry by entry, each a header and its bytes, and then an entry that commits it all. TDB2 passes over what was
/// not committed, but opens no journal that ends within an entry (Jena 6.2, `Journal._read`). Such an entry was never committed, so it can go.
final class StoreJournal {

    /// The length of the bytes, below zero for none, a checksum, the type and the component.
    private static final int HEADER = 16;

    private StoreJournal() {}

    /// Cuts off the entry within which a journal ends, unless some process has the database open.
    static void mend(Path store) throws IOException {
        try (DirectoryStream<Path> generations = Files.newDirectoryStream(store, "Data-*")) {
            for (Path generation : generations) {
                Path journal = generation.resolve("journal.jrnl");
                if (Files.isRegularFile(journal) && isTorn(journal)) {
                    mend(store, journal);
                }
            }
        }
    }

    private static void mend(Path store, Path journal) throws IOException {
        ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(store));
        if (lock.isLockedHere() || !lock.tryLock()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.truncate(whole(channel));
            channel.force(true);
        } finally {
            ProcessFileLock.release(lock);
        }
    }

    private static boolean isTorn(Path journal) throws IOException {
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
            return whole(channel) < channel.size();
        }
    }

    /// How long the entries are that are whole.
    private static long whole(FileChannel channel) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        long size = channel.size();
        long at = 0;
        while (at + HEADER <= size && channel.read(header.clear(), at) == HEADER) {
            long next = at + HEADER + Math.max(header.getInt(0), 0);
            if (next > size) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
