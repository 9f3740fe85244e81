package dev.annals.rdf.store.load;

import dev.annals.rdf.store.StoreTrouble;
import java.util.Optional;

/// Where chunks go: a server, a folder or the memory.
public sealed interface ChunkTarget extends AutoCloseable permits ServerTarget, FolderTarget, MemoryTarget {

    /// The name by which the ledger and messages call it.
    String name();

    /// Takes a chunk, or throws [StoreTrouble] when that is not to be.
    void take(Chunk chunk) throws StoreTrouble;

    /// After the last chunk; there was one at least.
    void finish() throws StoreTrouble;

    /// How many triples the graph has now; throws [StoreTrouble] when that cannot be told.
    long count() throws StoreTrouble;

    /// What the store has beside the graph that is counted, in words; empty where that is nothing.
    default Optional<String> beside() {
        return Optional.empty();
    }

    /// In what state the graph is now that the load has stopped on the way, and how to go on.
    ///
    /// @param records how many records it has taken
    /// @param unchanged whether it is certain that nothing came of the chunk under way
    String afterwards(long records, boolean unchanged);

    @Override
    void close();
}
