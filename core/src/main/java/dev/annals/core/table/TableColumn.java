package dev.annals.core.table;

import java.util.Optional;
import java.util.regex.Pattern;

/// A column of a table.
///
/// @param name the name in snake case
/// @param doc what its values say
/// @param type what its values are
/// @param target the entity whose ids it holds, where it refers to records of the corpus
/// @param codes the codes to choose from, where they are a closed list
public record TableColumn(String name, String doc, ColumnType type, Optional<String> target, Optional<CodeTable> codes) {

    /// What BigQuery, Elasticsearch and all SQL databases take as a name, PostgreSQL cutting it after 63 bytes.
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    /// Checks the name.
    public TableColumn {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalStateException("Shorten or rename the field of the column " + name + "; it has to match " + NAME);
        }
    }

    /// Of values that stand for nothing else.
    TableColumn(String name, String doc, ColumnType type) {
        this(name, doc, type, Optional.empty(), Optional.empty());
    }

    static TableColumn ofCodes(String name, String doc, CodeTable codes) {
        return new TableColumn(name, doc, ColumnType.KEY, Optional.empty(), Optional.of(codes));
    }

    /// The same column, used by a further case of a choice; it refers to something, and its codes are a closed list, only where both say so.
    TableColumn sharedWith(TableColumn other) {
        if (type != other.type) {
            throw new IllegalStateException("Rename one of the fields that share the column " + name + " but differ in type");
        }
        return new TableColumn(
                name, doc.contains(other.doc) ? doc : doc + " " + other.doc, type, target.filter(of -> other.target.filter(of::equals).isPresent()),
                codes.filter(list -> other.codes.filter(list::equals).isPresent()));
    }
}
