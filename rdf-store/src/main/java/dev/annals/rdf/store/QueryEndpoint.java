package dev.annals.rdf.store;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where a server answers questions, told from where it keeps its graphs, by the habits of the known stores.
public final class QueryEndpoint {

    /// How the address of the graphs ends, and what stands there in the address for questions.
    private static final Map<String, String> HABITS = habits();

    private QueryEndpoint() {}

    private static Map<String, String> habits() {
        var habits = new LinkedHashMap<String, String>();
        habits.put("/rdf-graphs/service", ""); // RDF4J Server, GraphDB
        habits.put("/sparql-graph-crud-auth", "/sparql"); // Virtuoso
        habits.put("/sparql-graph-crud", "/sparql");
        habits.put("/data", "/sparql"); // Fuseki
        habits.put("/store", "/query"); // Oxigraph
        return habits;
    }

    static Optional<URI> of(URI store) {
        String address = store.toString();
        return HABITS.entrySet().stream()
                .filter(habit -> address.endsWith(habit.getKey()))
                .map(habit -> URI.create(address.substring(0, address.length() - habit.getKey().length()) + habit.getValue()))
                .findFirst();
    }

    /// The name by which a server calls its default graph when its default graph is otherwise all graphs together.
    public static Optional<String> nameOfDefaultGraph(URI store) {
        return store.toString().endsWith("/rdf-graphs/service") ? Optional.of("http://rdf4j.org/schema/rdf4j#nil") : Optional.empty();
    }
}
