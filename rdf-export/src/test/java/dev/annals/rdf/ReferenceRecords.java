package dev.annals.rdf;

import dev.annals.core.format.Input;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.core.transfer.ReferenceCorpus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonValue;

/// The records of the bundled corpus, read without the module for JSON.
public final class ReferenceRecords {

    private ReferenceRecords() {}

    public static List<CorpusRecord> all() {
        var records = new ArrayList<CorpusRecord>();
        for (Input input : ReferenceCorpus.inputs()) {
            JSON.parseAny(input.open()).getAsArray().forEach(record -> records.add(read(record)));
        }
        return records;
    }

    private static CorpusRecord read(JsonValue record) {
        String type = record.getAsObject().getString("type");
        for (Entity<? extends CorpusRecord> entity : Catalogue.ENTITIES) {
            if (entity.name().equals(type)) {
                return entity.read(new Value(Optional.of(record)));
            }
        }
        throw new IllegalArgumentException(type);
    }

    private record Value(Optional<JsonValue> json) implements FieldSource {

        @Override
        public Position position() {
            return Position.UNKNOWN;
        }

        @Override
        public boolean absent() {
            return json.isEmpty();
        }

        @Override
        public String text() {
            return json.orElseThrow().getAsString().value();
        }

        @Override
        public long count() {
            return json.orElseThrow().getAsNumber().value().longValue();
        }

        @Override
        public BigDecimal decimal() {
            return new BigDecimal(json.orElseThrow().getAsNumber().value().toString());
        }

        @Override
        public boolean flag() {
            return json.orElseThrow().getAsBoolean().value();
        }

        @Override
        public String kind(Type.Choice<?> choice) {
            return json.orElseThrow().getAsObject().getString("kind");
        }

        @Override
        public Value at(Field<?, ?> field) {
            return new Value(Optional.ofNullable(json.orElseThrow().getAsObject().get(field.name())));
        }

        @Override
        public List<Value> elements() {
            return json.orElseThrow().getAsArray().stream().map(element -> new Value(Optional.of(element))).toList();
        }
    }
}
