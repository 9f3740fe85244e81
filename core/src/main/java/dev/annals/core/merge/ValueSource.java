package dev.annals.core.merge;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import java.util.List;

/// Makes a record of a value again.
///
/// @param value the value
record ValueSource(Value value) implements FieldSource {

    /// The record that a value says; throws [Malformed][dev.annals.core.schema.Malformed] when it does not hold together.
    static CorpusRecord record(Value value) {
        String name = ((Value.Node) value).name();
        return Catalogue.named(name).orElseThrow().read(new ValueSource(value));
    }

    @Override
    public Position position() {
        return Position.UNKNOWN;
    }

    @Override
    public boolean absent() {
        return value instanceof Value.Absent;
    }

    @Override
    public String text() {
        return value instanceof Value.Scalar scalar ? scalar.text() : "";
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return ((Value.Node) value).name();
    }

    @Override
    public FieldSource at(Field<?, ?> field) {
        return new ValueSource(((Value.Node) value).at(field.name()));
    }

    @Override
    public List<ValueSource> elements() {
        return value instanceof Value.Items(List<Value> values) ? values.stream().map(ValueSource::new).toList() : List.of();
    }
}
