package dev.annals.json.table;

import dev.annals.core.format.Packed;
import dev.annals.json.text.JsonText;
import dev.annals.json.text.ObjectBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The descriptions of tables, as JSON, that other tools read.
final class LoaderSchemas {

    /// A term of Lucene has at most 32766 bytes, and a character at most four.
    private static final int LONGEST_KEYWORD = 8191;

    private LoaderSchemas() {}

    static String bigQuery(List<TableProfileFile> files) {
        return byTable(files, file -> new ObjectBuilder()
                .put("file", file.name())
                .put("schema", file.table().columns().stream().map(column -> bigQuery(column, isKey(file, column))).toList()));
    }

    private static ObjectBuilder bigQuery(TableColumn column, boolean key) {
        return new ObjectBuilder()
                .put("name", column.name())
                .put("type", column.type().bigQuery())
                .put("mode", key ? "REQUIRED" : "NULLABLE")
                .put("description", column.doc());
    }

    static String elasticsearch(List<TableProfileFile> files) {
        return byTable(files, file -> {
            var properties = new ObjectBuilder();
            file.table().columns().forEach(column -> properties.put(column.name(), elasticsearch(column.type())));
            return new ObjectBuilder()
                    .put("file", file.name())
                    .put("index", new ObjectBuilder()
                            .put("mappings", new ObjectBuilder().put("dynamic", "strict").put("properties", properties)));
        });
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

    /// A data package (specs.frictionlessdata.io) with a table schema for each resource.
    static String dataPackage(List<TableProfileFile> files) {
        var description = new ObjectBuilder()
                .put("name", "annals")
                .put("profile", "data-package")
                .put("resources", files.stream().map(LoaderSchemas::resource).toList());
        return JsonText.indented(description.node());
    }

    private static ObjectBuilder resource(TableProfileFile file) {
        boolean compressed = Packed.isAskedBy(file.name());
        var resource = new ObjectBuilder()
                .put("name", file.table().name())
                .put("path", file.name())
                .put("description", file.table().doc())
                .put("format", "ndjson")
                .put("mediatype", "application/x-ndjson")
                .put("encoding", "utf-8");
        if (compressed) {
            resource.put("compression", "gz");
        }
        return resource.put("schema", schema(file.table()));
    }

    private static ObjectBuilder schema(ProfileTable table) {
        List<TableColumn> keys = table.columns().subList(0, table.keys());
        var schema = new ObjectBuilder()
                .put("fields", table.columns().stream().map(column -> frictionless(column, keys.contains(column))).toList())
                .putTexts("primaryKey", keys.stream().map(TableColumn::name).toList())
                .putTexts("missingValues", List.of());
        var foreign = table.columns().stream()
                .filter(column -> column.target().isPresent())
                .map(column -> foreignKey(column.name(), column.target().orElseThrow()));
        var owner = table.keys() == 1
                ? Stream.<ObjectBuilder>empty()
                : Stream.of(foreignKey(keys.getFirst().name(), table.record()));
        return schema.put("foreignKeys", Stream.concat(owner, foreign).toList());
    }

    private static ObjectBuilder frictionless(TableColumn column, boolean key) {
        var field = type(column.type().frictionless()).put("name", column.name()).put("description", column.doc());
        return key ? field.put("constraints", new ObjectBuilder().put("required", true)) : field;
    }

    private static ObjectBuilder foreignKey(String column, String entity) {
        return new ObjectBuilder()
                .put("fields", column)
                .put("reference", new ObjectBuilder().put("resource", TablePlan.tableOf(entity)).put("fields", "id"));
    }

    private static boolean isKey(TableProfileFile file, TableColumn column) {
        return file.table().columns().indexOf(column) < file.table().keys();
    }

    private static String byTable(List<TableProfileFile> files, Function<TableProfileFile, ObjectBuilder> description) {
        var tables = new ObjectBuilder();
        files.forEach(file -> tables.put(file.table().name(), description.apply(file)));
        return JsonText.indented(tables.node());
    }
}
