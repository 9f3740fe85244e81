package dev.annals.csv;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.format.FormulaGuard;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells of a row; a value that is missing is an empty cell, and no value is an empty text.
final class CsvCells implements FieldSink {

    private final boolean formulaSafe;
    private final List<String> cells = new ArrayList<>();

    /// With texts that no spreadsheet takes for formulas, or with texts as they are.
    CsvCells(boolean formulaSafe) {
        this.formulaSafe = formulaSafe;
    }

    List<String> of(FlatEvent row) {
        cells.clear();
        FlatEvent.ENTITY.write(row, this);
        return cells;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {}

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        throw new IllegalStateException("Let a row have no choice " + choice.name());
    }

    @Override
    public void end() {}

    @Override
    public void field(Field<?, ?> field) {}

    @Override
    public void absent() {
        cells.add("");
    }

    @Override
    public void text(String value) {
        cells.add(formulaSafe ? FormulaGuard.of(value) : value);
    }

    @Override
    public void count(long value) {
        cells.add(Long.toString(value));
    }

    /// All digits, and no exponent.
    @Override
    public void decimal(BigDecimal value) {
        cells.add(value.toPlainString());
    }

    @Override
    public void flag(boolean value) {
        cells.add(Boolean.toString(value));
    }

    @Override
    public void beginList(int size) {
        throw new IllegalStateException("Let a row have no list");
    }

    @Override
    public void element(int n) {}

    @Override
    public void endList() {}
}
