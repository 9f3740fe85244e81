package dev.annals.rdf.store.load;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.store.StoreFailure;
import dev.annals.rdf.store.StoreTrouble;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Records on their way into a store, chunk by chunk; holds one chunk at a time.
public final class Load implements Export {

    private final ChunkTarget target;
    private final LoadOptions options;
    private final CountCheck check;
    private Optional<String> base;
    private Optional<ChunkWriter> writer = Optional.empty();
    private long records;
    private long triples;

    /// Into this target.
    public Load(ChunkTarget target, LoadOptions options) {
        this.target = target;
        this.options = options;
        this.check = new CountCheck(target, options);
        this.base = options.base();
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        ChunkWriter chunk = writer.orElseGet(() -> begin(record));
        List<Notice> notices = chunk.write(record);
        if (chunk.isFull(options.chunk())) {
            deliver(chunk.finish());
        }
        return notices;
    }

    private ChunkWriter begin(CorpusRecord record) {
        if (base.isEmpty()) {
            base = Optional.of(CorpusBase.of(record));
        }
        var begun = new ChunkWriter(base.get());
        writer = Optional.of(begun);
        return begun;
    }

    private void deliver(Chunk chunk) {
        writer = Optional.empty();
        check.before();
        try {
            target.take(chunk);
        } catch (StoreTrouble e) {
            throw new StoreFailure(stopped(e.reason() + " (the chunk from " + chunk.span() + ")", e.unchanged()), e);
        }
        records += chunk.size();
        triples += chunk.count();
    }

    /// The last chunk goes; where no record came at all, the store stays as it was.
    @Override
    public void finish() throws IOException {
        if (writer.isPresent() && !writer.get().isEmpty()) {
            deliver(writer.get().finish());
        }
        if (records == 0) {
            return;
        }
        try {
            target.finish();
        } catch (StoreTrouble e) {
            throw new StoreFailure(stopped(e.reason(), e.unchanged()), e);
        }
    }

    private String stopped(String reason, boolean unchanged) {
        return target.name() + ": " + reason + ".\n" + state(unchanged);
    }

    private String state(boolean unchanged) {
        return String.format(Locale.ROOT, "Taken so far: %,d records, %,d triples. ", records, triples) + target.afterwards(records, unchanged);
    }

    /// In what state the store is when the load is given up for a reason that is not the store's.
    public String state() {
        return target.name() + ": " + state(true);
    }

    /// Compares how many triples the graph has, after the last record, with how many it should have.
    public List<Notice> check() {
        return check.after(records, triples);
    }

    /// What was loaded and, once that was [counted][#check], what the store has now; in a sentence.
    public String summary() {
        String now = check.found().isEmpty() ? "" : String.format(Locale.ROOT, ", which has %,d triples now", check.found().getAsLong());
        return String.format(Locale.ROOT, "%,d triples of %,d records are in %s of %s%s", triples, records, options.graphName(), target.name(), now)
                + options.terms().map(iri -> "; the labels of classes, properties and codes are in the graph <" + iri + ">").orElse("")
                + target.beside().map(also -> "; " + also).orElse("");
    }

    /// What the IRIs of the records begin with.
    public String base() {
        return base.orElse(CorpusBase.DEFAULT);
    }

    /// What was not finished is given up.
    @Override
    public void close() {
        target.close();
    }
}
