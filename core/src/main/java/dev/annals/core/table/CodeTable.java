package dev.annals.core.table;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.SnakeCase;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.util.List;

/// The codes of a closed list, as a table of their own.
///
/// @param name the name of the table
/// @param doc what the list tells apart
/// @param rows each code with what it means
public record CodeTable(String name, String doc, List<Meaning> rows) {

    private static final String BEFORE = "codes_";

    /// A code, and what it means in a sentence.
    public record Meaning(String code, String doc) {}

    /// Copies the rows.
    public CodeTable {
        rows = List.copyOf(rows);
    }

    static CodeTable of(CodeList<?> list) {
        return new CodeTable(
                BEFORE + SnakeCase.of(list.name()), list.doc(), list.terms().stream().map(term -> new Meaning(((Term) term).code(), ((Term) term).doc())).toList());
    }

    /// The kinds of a choice.
    static CodeTable of(Type.Choice<?> choice) {
        return new CodeTable(
                BEFORE + SnakeCase.of(choice.name()) + "_kind", choice.doc(),
                choice.cases().stream().map(entity -> new Meaning(entity.name(), entity.doc())).toList());
    }

    /// All codes.
    public List<String> codes() {
        return rows.stream().map(Meaning::code).toList();
    }
}
