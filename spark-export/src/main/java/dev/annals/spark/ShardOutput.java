package dev.annals.spark;

import dev.annals.core.format.Export;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.util.List;

/// An export of a shard.
interface ShardOutput extends Export {

    /// Makes a record of another split known, which is not written.
    void know(CorpusRecord record) throws IOException;

    /// The files, after the export was finished; so many records were written.
    List<WrittenFile> written(long records) throws IOException;
}
