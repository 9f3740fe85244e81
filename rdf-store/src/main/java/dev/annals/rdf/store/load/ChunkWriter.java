package dev.annals.rdf.store.load;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.RdfFamily;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers the records of a chunk and makes triples of them.
final class ChunkWriter {

    /// A chunk is cut early when it has so many bytes: it is held in memory, and servers have limits.
    private static final int MOST_BYTES = 8 << 20;

    private final String base;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<CorpusRecord> records = new ArrayList<>();
    private final Export export;

    /// For records whose IRIs begin with this base; throws [UnsupportedOption][dev.annals.core.format.UnsupportedOption].
    ChunkWriter(String base) {
        this(base, RdfFamily.nTriples());
    }

    private ChunkWriter(String base, Exporter syntax) {
        this.base = base;
        this.export = syntax
                .open(new Memory(bytes), new ExportOptions(Optional.empty(), Optional.of(base), Optional.empty()));
    }

    private record Memory(OutputStream stream) implements Destination {

        @Override
        public String name() {
            return "chunk";
        }

        @Override
        public OutputStream beside(String ending) {
            throw UnwritableOutput.onCreating(ending, new IOException("a chunk has nothing beside it"));
        }
    }

    List<Notice> write(CorpusRecord record) throws IOException {
        List<Notice> notices = export.write(record);
        if (notices.stream().noneMatch(notice -> notice.severity() == Severity.ERROR)) {
            records.add(record);
        }
        return notices;
    }

    boolean isFull(int mostRecords) {
        return records.size() >= mostRecords || bytes.size() >= MOST_BYTES;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    Chunk finish() throws IOException {
        export.finish();
        return new Chunk(base, records, bytes.toByteArray());
    }

    /// Two chunks with the same records as one; there have to be two records at least.
    static List<Chunk> halves(Chunk whole) {
        List<CorpusRecord> records = whole.content();
        int middle = records.size() / 2;
        return List.of(again(whole.base(), records.subList(0, middle)), again(whole.base(), records.subList(middle, records.size())));
    }

    /// The same records in N-Quads, where what a source says is in the graph of the source.
    static byte[] quads(Chunk chunk) {
        return again(new ChunkWriter(chunk.base(), RdfFamily.nQuads()), chunk.content()).triples();
    }

    private static Chunk again(String base, List<CorpusRecord> some) {
        return again(new ChunkWriter(base), some);
    }

    private static Chunk again(ChunkWriter writer, List<CorpusRecord> some) {
        try {
            for (CorpusRecord record : some) {
                writer.write(record);
            }
            return writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it goes to memory only
        }
    }
}
