package dev.annals.importers.flat;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Term;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import java.util.Optional;

/// Terms of code lists in the cells of a row.
final class RowTerms {

    private RowTerms() {}

    /// The term whose code stands in a column; what is none is told, and stays in the raw row only.
    static <C extends Enum<C> & Term> Optional<C> of(DatasetRow row, DatasetColumn column, CodeList<C> list) {
        return row.text(column).flatMap(code -> of(row, column, list, code));
    }

    /// The term of a code that stands in a column.
    static <C extends Enum<C> & Term> Optional<C> of(DatasetRow row, DatasetColumn column, CodeList<C> list, String code) {
        Optional<C> term = list.find(code);
        if (term.isEmpty()) {
            row.error(column, FieldSource.notOneOf(code, list.codes()));
        }
        return term;
    }
}
