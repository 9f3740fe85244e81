package dev.annals.core.table;

import dev.annals.core.format.Packed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Describes files of tables as a Data Package (specs.frictionlessdata.io): columns with their types and codes, keys, and what they refer to.
///
/// @param profile what the package says of itself: `tabular-data-package` where each file is CSV
/// @param format the format of the files, which is the ending of their names too
/// @param mediaType the media type of the files
/// @param missing what stands where there is no value
/// @param remarks the name of a table with a second row that is no data, if there is one
public record DataPackage(String profile, String format, String mediaType, List<String> missing, Optional<String> remarks) {

    private static final String CSV = "tabular-data-package";

    /// Copies the list.
    public DataPackage {
        missing = List.copyOf(missing);
    }

    /// Of lines of JSON.
    public static final DataPackage NDJSON = new DataPackage("data-package", "ndjson", "application/x-ndjson", List.of(), Optional.empty());

    /// Of CSV, with a row of hashtags in a table, or without.
    public static DataPackage ofCsv(Optional<String> tagged) {
        return new DataPackage(CSV, "csv", "text/csv", List.of(""), tagged);
    }

    /// The description of these files, as JSON.
    public String of(List<TableFile> files) {
        var description = new LinkedHashMap<String, Object>();
        description.put("name", "annals");
        description.put("profile", profile);
        description.put("resources", files.stream().map(this::resource).toList());
        return JsonDescription.of(description);
    }

    private Map<String, Object> resource(TableFile file) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", file.table().name());
        resource.put("path", file.name());
        if (profile.equals(CSV)) {
            resource.put("profile", "tabular-data-resource");
        }
        resource.put("description", file.table().doc());
        resource.put("format", format);
        resource.put("mediatype", mediaType);
        resource.put("encoding", "utf-8");
        if (Packed.isAskedBy(file.name())) {
            resource.put("compression", "gz");
        }
        if (remarks.filter(file.table().name()::equals).isPresent()) {
            resource.put("dialect", Map.of("commentRows", List.of(2L)));
        }
        resource.put("schema", schema(file.table()));
        return resource;
    }

    private Map<String, Object> schema(CorpusTable table) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", table.columns().stream().map(column -> field(column, table.keyNames().contains(column.name()))).toList());
        schema.put("primaryKey", table.keyNames());
        schema.put("missingValues", missing);
        schema.put("foreignKeys", table.foreignKeys().stream().map(key -> foreign(key, table)).toList());
        return schema;
    }

    private static Map<String, Object> field(TableColumn column, boolean key) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        field.put("description", column.doc());
        var constraints = new LinkedHashMap<String, Object>();
        if (key) {
            constraints.put("required", true);
        }
        column.codes().ifPresent(codes -> constraints.put("enum", codes.codes()));
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case KEY, TEXT -> "string";
            case COUNT -> "integer";
            case DECIMAL -> "number";
            case FLAG -> "boolean";
            case DAY -> "date";
        };
    }

    /// A table that refers to itself names itself by nothing (Table Schema, foreign keys).
    private static Map<String, Object> foreign(ForeignKey key, CorpusTable table) {
        var reference = new LinkedHashMap<String, Object>();
        reference.put("resource", key.table().equals(table.name()) ? "" : key.table());
        reference.put("fields", key.keys());
        var foreign = new LinkedHashMap<String, Object>();
        foreign.put("fields", key.columns());
        foreign.put("reference", reference);
        return foreign;
    }
}
