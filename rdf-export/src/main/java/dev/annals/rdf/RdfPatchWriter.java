package dev.annals.rdf;

import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.merge.Difference;
import dev.annals.core.merge.Differences;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.write.RecordLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Writes the triples that go and come from one corpus to another as RDF Patch, the text format of Apache Jena: one transaction, in which each
/// line deletes or adds a triple. All triples of a record belong to it alone, so that none is deleted that another record still needs.
public final class RdfPatchWriter implements Differences {

    private final OutputStream out;
    private final String name;
    private Optional<RecordLines> triples = Optional.empty();

    /// To a stream, which messages call by this name.
    public RdfPatchWriter(OutputStream out, String name) {
        this.out = out;
        this.name = name;
    }

    /// Throws [UnsupportedOption] where no triple of the one corpus is one of the other.
    @Override
    public void begin(Optional<Corpus> before, Optional<Corpus> after) {
        String from = base(before);
        String to = base(after);
        if (!from.equals(to)) {
            throw new UnsupportedOption("The IRIs of the one corpus begin with " + from + ", those of the other with " + to
                    + ", so that they have no triple in common: load the later one instead");
        }
        triples = Optional.of(new RecordLines(from));
        write("TX .");
    }

    private static String base(Optional<Corpus> corpus) {
        return corpus.map(CorpusBase::of).orElse(CorpusBase.DEFAULT);
    }

    @Override
    public void add(Difference difference) {
        switch (difference) {
            case Difference.Added(CorpusRecord record) -> write("A ", lines(record), List.of());
            case Difference.Deleted(CorpusRecord record) -> write("D ", lines(record), List.of());
            case Difference.Changed(CorpusRecord before, CorpusRecord after) -> {
                List<String> old = lines(before);
                List<String> now = lines(after);
                write("D ", old, now);
                write("A ", now, old);
            }
        }
    }

    private List<String> lines(CorpusRecord record) {
        return triples.orElseThrow().of(record);
    }

    private void write(String code, List<String> lines, List<String> others) {
        var kept = new HashSet<>(others);
        lines.stream().filter(line -> !kept.contains(line)).forEach(line -> write(code + line));
    }

    private void write(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }

    @Override
    public void finish() {
        write("TC .");
    }
}
