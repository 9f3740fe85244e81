package dev.annals.parquet;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type.Choice;
import dev.annals.core.schema.Type.Coded;
import dev.annals.core.schema.Type.Count;
import dev.annals.core.schema.Type.Day;
import dev.annals.core.schema.Type.Decimal;
import dev.annals.core.schema.Type.Flag;
import dev.annals.core.schema.Type.Identifier;
import dev.annals.core.schema.Type.Many;
import dev.annals.core.schema.Type.Maybe;
import dev.annals.core.schema.Type.Nested;
import dev.annals.core.schema.Type.Reference;
import dev.annals.core.schema.Type.Text;
import dev.annals.core.table.TableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/// The columns of whole records: fields under their names, records within records as groups, lists as the format of Parquet has them (LogicalTypes, Lists), and
/// where a record is one of several kinds, its kind and the fields of all of them.
final class RecordColumns {

    /// The column that says which of several kinds a record is.
    static final String KIND = "kind";

    private static final String ELEMENT = "element";

    private RecordColumns() {}

    static MessageType of(Entity<?> entity) {
        return new MessageType(TableName.of(entity.name()), fields(entity));
    }

    private static List<Type> fields(Entity<?> entity) {
        return entity.fields().stream().map(field -> of(field, field.type().optional() ? Repetition.OPTIONAL : Repetition.REQUIRED)).toList();
    }

    private static Type of(Field<?, ?> field, Repetition repetition) {
        return of(field.type(), field.name(), repetition);
    }

    private static Type of(dev.annals.core.schema.Type<?> type, String name, Repetition repetition) {
        return switch (type) {
            case Text text -> string(name, repetition);
            case Coded<?> coded -> string(name, repetition);
            case Identifier id -> string(name, repetition);
            case Reference reference -> string(name, repetition);
            case Count count -> plain(PrimitiveTypeName.INT64, name, repetition);
            case Decimal decimal -> plain(PrimitiveTypeName.DOUBLE, name, repetition);
            case Flag flag -> plain(PrimitiveTypeName.BOOLEAN, name, repetition);
            case Day day -> (Type) Types.primitive(PrimitiveTypeName.INT32, repetition).as(LogicalTypeAnnotation.dateType()).named(name);
            case Nested<?> nested -> new GroupType(repetition, name, fields(nested.entity()));
            case Choice<?> choice -> new GroupType(repetition, name, fields(choice));
            case Maybe<?> maybe -> of(maybe.of(), name, Repetition.OPTIONAL);
            case Many<?> many -> (Type) Types.list(repetition).element(of(many.of(), ELEMENT, Repetition.REQUIRED)).named(name);
        };
    }

    private static Type string(String name, Repetition repetition) {
        return (Type) Types.primitive(PrimitiveTypeName.BINARY, repetition).as(LogicalTypeAnnotation.stringType()).named(name);
    }

    private static Type plain(PrimitiveTypeName type, String name, Repetition repetition) {
        return (Type) Types.primitive(type, repetition).named(name);
    }

    /// Kinds have a column in common where they have a field in common.
    private static List<Type> fields(Choice<?> choice) {
        Map<String, Type> columns = new LinkedHashMap<>();
        columns.put(KIND, string(KIND, Repetition.REQUIRED));
        choice.cases().forEach(kind -> kind.fields().forEach(field -> columns.putIfAbsent(field.name(), of(field, Repetition.OPTIONAL))));
        return List.copyOf(columns.values());
    }
}
