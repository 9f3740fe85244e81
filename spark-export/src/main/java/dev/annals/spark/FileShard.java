package dev.annals.spark;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.ForwardingExport;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A shard that is one file.
final class FileShard extends ForwardingExport implements ShardOutput {

    private final String name;
    private final ShardFile file;

    FileShard(String name, ShardFile file, Exporter exporter, ExportOptions options) {
        super(exporter.open(new OneStream(name, file), options));
        this.name = name;
        this.file = file;
    }

    /// Each record is written for itself.
    @Override
    public void know(CorpusRecord record) {}

    @Override
    public List<WrittenFile> written(long records) throws IOException {
        file.close();
        return List.of(file.written(name, records));
    }

    @Override
    public void close() throws IOException {
        try (file) {
            super.close();
        }
    }

    /// A stream with nothing beside it.
    private record OneStream(String name, OutputStream stream) implements Destination {

        @Override
        public OutputStream beside(String ending) {
            throw new IllegalStateException("a shard is one file, and has none beside it that ends with " + ending);
        }
    }
}
