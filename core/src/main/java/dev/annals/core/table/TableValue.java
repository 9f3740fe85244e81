package dev.annals.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What stands in a column of a row.
public sealed interface TableValue {

    /// Nothing.
    TableValue ABSENT = new Absent();

    /// No value; it is not an empty text, and not 0.
    record Absent() implements TableValue {}

    /// A text, an id or a code.
    record Words(String text) implements TableValue {}

    /// A whole number.
    record Whole(long number) implements TableValue {}

    /// A decimal number.
    record Exact(BigDecimal number) implements TableValue {}

    /// True or false.
    record Truth(boolean flag) implements TableValue {}

    /// A day.
    record Date(LocalDate day) implements TableValue {}
}
