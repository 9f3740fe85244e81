package dev.annals.excel.read;

import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.row.CellContent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// One cell, as the source of a scalar value.
///
/// @param value what was read from it
/// @param position where it stands
/// @param from1904 whether days are counted from 1904
record CellReading(CellValue value, Position position, boolean from1904) implements FieldSource {

    static CellReading of(SheetRow row, SheetColumn column) {
        return new CellReading(row.cell(column), row.position(column), row.from1904());
    }

    @Override
    public boolean absent() {
        return value.isEmpty();
    }

    @Override
    public String text() {
        return switch (value.kind()) {
            case TEXT, NUMBER -> value.text();
            case EMPTY -> throw malformed("", "is missing");
            case DATE -> throw malformed(value.text(), "is shown as a date; give the cell the format Text");
            case FLAG -> throw malformed(value.text(), "is a truth value; give the cell the format Text");
            case FAULT -> throw malformed("", value.text());
        };
    }

    @Override
    public long count() {
        requireNumber();
        return FieldSource.super.count();
    }

    @Override
    public BigDecimal decimal() {
        requireNumber();
        return FieldSource.super.decimal();
    }

    private void requireNumber() {
        switch (value.kind()) {
            case DATE -> throw malformed(value.text(), "is shown as a date; give the cell the format General, and type the number again");
            case FLAG -> throw malformed(value.text(), "is a truth value, not a number");
            case TEXT, NUMBER, EMPTY, FAULT -> {}
        }
    }

    @Override
    public boolean flag() {
        return value.kind() == CellValue.Kind.FLAG ? value.text().equals("true") : FieldSource.super.flag();
    }

    @Override
    public LocalDate day() {
        boolean number = value.kind() == CellValue.Kind.DATE || value.kind() == CellValue.Kind.NUMBER;
        return number ? dayOf(new BigDecimal(value.text())) : FieldSource.super.day();
    }

    private LocalDate dayOf(BigDecimal serial) {
        try {
            LocalDate day = (from1904 ? Serial.DAY_ZERO_OF_1904 : CellContent.DAY_ZERO).plusDays(serial.longValueExact());
            if (from1904 ? serial.signum() < 0 : day.isBefore(CellContent.FIRST_DAY)) {
                throw malformed(value.text(), "is the number of a day on which spreadsheets disagree; write the day as text, YYYY-MM-DD");
            }
            return day;
        } catch (ArithmeticException | DateTimeException e) {
            throw malformed(value.text(), "is not the number of a day; a time of day is more than a day can hold");
        }
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return text();
    }

    @Override
    public FieldSource at(Field<?, ?> field) {
        throw new IllegalStateException("A cell has no fields");
    }

    @Override
    public List<FieldSource> elements() {
        throw new IllegalStateException("A cell has no elements");
    }
}
