package dev.annals.json.table;

import dev.annals.core.schema.SnakeCase;
import java.util.Optional;
import java.util.regex.Pattern;

/// A column of a table.
///
/// @param name the name in snake case
/// @param doc what its values say
/// @param type what its values are
/// @param target the entity whose ids it holds, where it refers to records of the corpus
record TableColumn(String name, String doc, ColumnType type, Optional<String> target) {

    /// What BigQuery, Elasticsearch and all SQL databases take as a name, PostgreSQL cutting it after 63 bytes.
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    TableColumn {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalStateException("Shorten or rename the field of the column " + name + "; it has to match " + NAME);
        }
    }

    TableColumn(String name, String doc, ColumnType type) {
        this(name, doc, type, Optional.empty());
    }

    /// The same column, used by a further case of a choice.
    TableColumn sharedWith(TableColumn other) {
        if (type != other.type) {
            throw new IllegalStateException("Rename one of the fields that share the column " + name + " but differ in type");
        }
        return doc.contains(other.doc) ? this : new TableColumn(name, doc + " " + other.doc, type, target);
    }

    /// A name in camel case or with hyphens as it stands in tables: `other_names`.
    static String snake(String name) {
        return SnakeCase.of(name);
    }
}
