package dev.annals.json.table;

import dev.annals.core.model.Coordinates;
import dev.annals.core.table.ColumnType;
import dev.annals.core.table.TableColumn;
import dev.annals.core.table.TableFile;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.util.List;
import java.util.function.Function;

/// The descriptions of tables, as JSON, that other tools read.
final class LoaderSchemas {

    /// A term of Lucene has at most 32766 bytes, and a character at most four.
    private static final int LONGEST_KEYWORD = 8191;

    private static final String LATITUDE = Coordinates.LATITUDE.name();

    private LoaderSchemas() {}

    static String bigQuery(List<TableFile> files) {
        return byTable(files, file -> new ObjectBuilder()
                .put("file", file.name())
                .put("schema", file.table().columns().stream().map(column -> bigQuery(column, isKey(file, column))).toList()));
    }

    private static ObjectBuilder bigQuery(TableColumn column, boolean key) {
        return new ObjectBuilder()
                .put("name", column.name())
                .put("type", bigQuery(column.type()))
                .put("mode", key ? "REQUIRED" : "NULLABLE")
                .put("description", column.doc());
    }

    private static String bigQuery(ColumnType type) {
        return switch (type) {
            case KEY, TEXT -> "STRING";
            case COUNT -> "INT64";
            case DECIMAL -> "FLOAT64";
            case FLAG -> "BOOL";
            case DAY -> "DATE";
        };
    }

    static String elasticsearch(List<TableFile> files) {
        return byTable(files, file -> {
            var properties = new ObjectBuilder();
            file.table().columns().forEach(column -> properties.put(column.name(), elasticsearch(column.type())));
            var mappings = new ObjectBuilder().put("dynamic", "strict").put("runtime", points(file)).put("properties", properties);
            return new ObjectBuilder().put("file", file.name()).put("index", new ObjectBuilder().put("mappings", mappings));
        });
    }

    /// A field for maps beside each latitude and longitude, computed where it is asked for, as rows have no objects; never at 0,0.
    private static ObjectBuilder points(TableFile file) {
        var points = new ObjectBuilder();
        file.table().columns().stream().map(TableColumn::name).filter(name -> name.endsWith(LATITUDE)).forEach(latitude -> {
            String before = latitude.substring(0, latitude.length() - LATITUDE.length());
            String north = "doc['" + latitude + "']";
            String east = "doc['" + before + Coordinates.LONGITUDE.name() + "']";
            String there = north + ".size() != 0 && " + east + ".size() != 0 && (" + north + ".value != 0 || " + east + ".value != 0)";
            String script = "if (" + there + ") { emit(" + north + ".value, " + east + ".value) }";
            points.put(before + "point", type("geo_point").put("script", new ObjectBuilder().put("source", script)));
        });
        return points;
    }

    private static ObjectBuilder elasticsearch(ColumnType type) {
        return switch (type) {
            case KEY -> keyword();
            case TEXT -> type("text").put("fields", new ObjectBuilder().put("keyword", keyword()));
            case COUNT -> type("long");
            case DECIMAL -> type("double");
            case FLAG -> type("boolean");
            case DAY -> type("date").put("format", "strict_date");
        };
    }

    private static ObjectBuilder keyword() {
        return type("keyword").put("ignore_above", LONGEST_KEYWORD);
    }

    private static ObjectBuilder type(String name) {
        return new ObjectBuilder().put("type", name);
    }

    private static boolean isKey(TableFile file, TableColumn column) {
        return file.table().columns().indexOf(column) < file.table().keys();
    }

    private static String byTable(List<TableFile> files, Function<TableFile, ObjectBuilder> description) {
        var tables = new ObjectBuilder();
        files.forEach(file -> tables.put(file.table().name(), description.apply(file)));
        return JsonText.indented(tables.node());
    }
}
