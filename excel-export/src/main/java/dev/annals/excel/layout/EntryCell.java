package dev.annals.excel.layout;

import java.util.List;
import java.util.Optional;

/// Columns into which people type in short what other columns say in parts.
public sealed interface EntryCell {

    /// The columns that are typed into.
    List<SheetColumn> typed();

    /// The first of the columns for the parts of what is typed, if it has parts.
    Optional<SheetColumn> first();

    /// A whole date.
    ///
    /// @param column the column that is typed into
    /// @param parts the columns for the parts of the date
    record OfDate(SheetColumn column, FieldMap<SheetColumn> parts) implements EntryCell {
        @Override
        public List<SheetColumn> typed() {
            return List.of(column);
        }

        @Override
        public Optional<SheetColumn> first() {
            return parts.values().stream().findFirst();
        }
    }

    /// A whole amount.
    ///
    /// @param column the column that is typed into
    /// @param kind the column for the kind of the amount
    /// @param parts the columns for what the kinds have
    record OfAmount(SheetColumn column, SheetColumn kind, FieldMap<SheetColumn> parts) implements EntryCell {
        @Override
        public List<SheetColumn> typed() {
            return List.of(column);
        }

        @Override
        public Optional<SheetColumn> first() {
            return Optional.of(kind);
        }
    }

    /// The source that says it, and the words in which it does, of which a report is made.
    ///
    /// @param source the column for the name of the source
    /// @param quotation the column for its words
    /// @param report where the id of the report has its place; empty in the row of a record, which has the list of reports
    record OfReport(SheetColumn source, SheetColumn quotation, Optional<SheetColumn> report) implements EntryCell {
        @Override
        public List<SheetColumn> typed() {
            return List.of(source, quotation);
        }

        @Override
        public Optional<SheetColumn> first() {
            return Optional.empty();
        }
    }
}
