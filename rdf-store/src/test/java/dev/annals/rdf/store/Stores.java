package dev.annals.rdf.store;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.rdf.store.ask.AnswerFormat;
import dev.annals.rdf.store.ask.Queryable;
import dev.annals.rdf.store.ask.Question;
import dev.annals.rdf.store.load.ChunkTarget;
import dev.annals.rdf.store.load.Load;
import dev.annals.rdf.store.load.LoadOptions;
import dev.annals.rdf.store.load.MemoryTarget;
import dev.annals.rdf.store.load.Mode;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the tests of loading and asking have in common.
public final class Stores {

    public static final Duration TIMEOUT = Duration.ofSeconds(30);

    private Stores() {}

    public static List<CorpusRecord> reference() {
        Importer json = Formats.importer("json").orElseThrow();
        var records = new ArrayList<CorpusRecord>();
        ReferenceCorpus.inputs().forEach(input -> records.addAll(Reading.of(json, input).records()));
        return records;
    }

    public static LoadOptions options(String graph, Mode mode, int chunk) {
        return new LoadOptions(graph.isEmpty() ? Optional.empty() : Optional.of(graph), Optional.empty(), mode, chunk);
    }

    /// Loads all; gives what the count said.
    public static List<Notice> load(ChunkTarget target, LoadOptions options, List<CorpusRecord> records) {
        try (var load = new Load(target, options)) {
            for (CorpusRecord record : records) {
                load.write(record);
            }
            load.finish();
            return load.check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MemoryTarget inMemory(List<CorpusRecord> records) {
        var memory = new MemoryTarget();
        load(memory, options("", Mode.APPEND, 100), records);
        return memory;
    }

    public static String ask(Queryable store, String sparql, String format) {
        var out = new ByteArrayOutputStream();
        try {
            store.ask(Question.of("query", sparql, CorpusBase.DEFAULT), AnswerFormat.of(format).orElseThrow(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// All triples, in an order of their own.
    public static String triples(Queryable store) {
        return ask(store, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "ntriples");
    }

    /// Rows, in any order.
    public static List<String> sortedLines(String text) {
        return text.lines().sorted().toList();
    }
}
