package dev.annals.rdf.store;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Where a server answers questions and takes updates, told from where it keeps its graphs, by the habits of the known stores.
///
/// @param graphs how the address of the graphs ends
/// @param queries what stands there in the address for questions
/// @param updates what stands there in the address for updates
public record StoreHabit(String graphs, String queries, String updates) {

    private static final List<StoreHabit> KNOWN = List.of(
            new StoreHabit("/rdf-graphs/service", "", "/statements"), // RDF4J Server, GraphDB
            new StoreHabit("/sparql-graph-crud-auth", "/sparql", "/sparql-auth"), // Virtuoso
            new StoreHabit("/sparql-graph-crud", "/sparql", "/sparql"),
            new StoreHabit("/data", "/sparql", "/update"), // Fuseki
            new StoreHabit("/store", "/query", "/update")); // Oxigraph

    private static Optional<StoreHabit> of(URI store) {
        return KNOWN.stream().filter(habit -> store.toString().endsWith(habit.graphs())).findFirst();
    }

    static Optional<URI> queriesOf(URI store) {
        return of(store).map(habit -> habit.address(store, habit.queries()));
    }

    static Optional<URI> updatesOf(URI store) {
        return of(store).map(habit -> habit.address(store, habit.updates()));
    }

    private URI address(URI store, String end) {
        String address = store.toString();
        return URI.create(address.substring(0, address.length() - graphs.length()) + end);
    }

    /// The name by which a server calls its default graph when its default graph is otherwise all graphs together.
    public static Optional<String> nameOfDefaultGraph(URI store) {
        return store.toString().endsWith("/rdf-graphs/service") ? Optional.of("http://rdf4j.org/schema/rdf4j#nil") : Optional.empty();
    }
}
