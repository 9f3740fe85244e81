package dev.annals.parquet;

import dev.annals.core.table.ColumnType;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableColumn;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/// The columns of a table as Parquet declares them: texts as strings, whole numbers as INT64, decimal ones as DOUBLE, days as DATE.
final class ParquetColumns {

    private ParquetColumns() {}

    static MessageType of(CorpusTable table) {
        List<String> keys = table.keyNames();
        return new MessageType(table.name(), table.columns().stream().map(column -> of(column, keys.contains(column.name()))).toList());
    }

    private static Type of(TableColumn column, boolean key) {
        Types.PrimitiveBuilder<?> type = of(column.type(), key ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL);
        return (Type) type.named(column.name());
    }

    private static Types.PrimitiveBuilder<?> of(ColumnType type, Type.Repetition repetition) {
        return switch (type) {
            case KEY, TEXT -> Types.primitive(PrimitiveTypeName.BINARY, repetition).as(LogicalTypeAnnotation.stringType());
            case COUNT -> Types.primitive(PrimitiveTypeName.INT64, repetition);
            case DECIMAL -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition);
            case FLAG -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition);
            case DAY -> Types.primitive(PrimitiveTypeName.INT32, repetition).as(LogicalTypeAnnotation.dateType());
        };
    }
}
