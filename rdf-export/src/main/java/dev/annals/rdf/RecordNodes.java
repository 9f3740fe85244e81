package dev.annals.rdf;

import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.RecordIri;

/// Which nodes of a graph are those of one record: its own, and those that it owns, each with the IRI of its owner before a slash.
public final class RecordNodes {

    private RecordNodes() {}

    /// The IRI of the node of a record.
    public static String of(String base, CorpusRecord record) {
        return RecordIri.folder(base, Catalogue.entityOf(record).name()) + PercentCode.encode(record.id());
    }

    /// What the IRIs of sources, and of their graphs, begin with.
    public static String sources(String base) {
        return RecordIri.folder(base, Source.ENTITY.name());
    }

    /// Whether a node is the one of a record with this IRI, or within it; `.../e1/when` is within `.../e1`, and `.../e10` is not.
    public static boolean isWithin(String record, String node) {
        return RecordIri.within(record, node);
    }

    /// How many owners a node has above it at the most, by the tables of the model.
    public static int deepest() {
        return Catalogue.ENTITIES.stream().mapToInt(RecordNodes::below).max().orElse(0);
    }

    private static int below(Entity<?> entity) {
        return entity.fields().stream().map(Field::type).mapToInt(RecordNodes::below).max().orElse(0);
    }

    private static int below(Type<?> type) {
        return switch (type) {
            case Type.Literal<?> literal -> 0;
            case Type.Coded<?> coded -> 0;
            case Type.Identifier identifier -> 0;
            case Type.Reference reference -> 0;
            case Type.Nested<?> nested -> 1 + below(nested.entity());
            case Type.Choice<?> choice -> 1 + choice.cases().stream().mapToInt(RecordNodes::below).max().orElse(0);
            case Type.Maybe<?> maybe -> below(maybe.of());
            case Type.Many<?> many -> Math.max(1, below(many.of())); // a value in a list has a node of its own
        };
    }
}
