package dev.annals.rdf.store;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the tests of loading and asking have in common.
public final class Stores {

    public static final Duration TIMEOUT = Duration.ofSeconds(30);

    /// Three whose ids, and IRIs, begin alike.
    public static final List<CorpusRecord> ALIKE = List.of(place("e1", "e1"), place("e1/x", "e1/x"), place("e10", "e10"));

    public static final String NAMES = "SELECT ?name { ?place a annals:Place ; annals:name ?name ; annals:coordinates/annals:latitude 1.0 } ORDER BY ?name";

    /// How many classes, properties and codes that records use have no label in the graph of the terms.
    public static final String UNLABELLED = """
            SELECT (COUNT(DISTINCT ?term) AS ?n) (COUNT(?label) AS ?labelled) {
              { ?s ?term ?o } UNION { ?s ?p ?term FILTER(ISIRI(?term)) }
              FILTER(STRSTARTS(STR(?term), "https://annals.dev/ns"))
              OPTIONAL { GRAPH <https://annals.dev/ns> { ?term rdfs:label|skos:prefLabel ?label } }
              FILTER(!BOUND(?label))
            }""";

    public static final String TERMS = "SELECT (COUNT(*) AS ?n) { GRAPH <https://annals.dev/ns> { ?s ?p ?o } }";

    private Stores() {}

    public static Place place(String id, String name) {
        var coordinates = new Coordinates(new BigDecimal("1.0"), new BigDecimal("2.0"), Optional.empty(), Optional.empty());
        return new Place(id, PlaceKind.COUNTRY, name, List.of(), Optional.empty(), Optional.of(coordinates), List.of());
    }

    /// The same records, where each event says what the next one said: with other values, and with longer and shorter lists.
    public static List<CorpusRecord> edited(List<CorpusRecord> records) {
        List<Event> events = records.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
        var next = new ArrayDeque<>(events.subList(1, events.size()));
        next.add(events.getFirst());
        return records.stream().map(record -> record instanceof Event event ? renamed(next.remove(), event.id()) : record).toList();
    }

    private static CorpusRecord renamed(Event event, String id) {
        return new Event(
                id, event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(), event.placings(),
                event.figures(), event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(), event.lineage(), event.extras());
    }

    public static List<CorpusRecord> reference() {
        Importer json = Formats.importer("json").orElseThrow();
        var records = new ArrayList<CorpusRecord>();
        ReferenceCorpus.inputs().forEach(input -> records.addAll(Reading.of(json, input).records()));
        return records;
    }

    public static LoadOptions options(String graph, Mode mode, int chunk) {
        return new LoadOptions(graph.isEmpty() ? Optional.empty() : Optional.of(graph), Optional.empty(), Optional.empty(), mode, chunk);
    }

    public static LoadOptions withTerms(String graph) {
        return new LoadOptions(Optional.of(graph).filter(iri -> !iri.isEmpty()), Optional.empty(), Optional.of(Namespaces.ONTOLOGY), Mode.UPDATE, 10);
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
