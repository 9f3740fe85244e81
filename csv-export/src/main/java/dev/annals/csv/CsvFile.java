package dev.annals.csv;

import dev.annals.core.format.TableOption;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.CsvStream;
import dev.annals.core.table.FormulaGuard;
import dev.annals.core.table.TableColumn;
import dev.annals.core.table.TableFileWriter;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableValue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A file of rows with their headings; a value that is missing is an empty cell, and no value is an empty text.
final class CsvFile implements TableFileWriter {

    private static final int BUFFER = 1 << 14;
    private static final String MARK = "\uFEFF";

    /// RFC 4180, 2.1.
    private static final String END_OF_LINE = "\r\n";

    private final OutputStream out;
    private final Set<TableOption> options;

    CsvFile(OutputStream out, Set<TableOption> options) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.options = options;
    }

    /// Writes what stands before the rows; closing the file without it leaves it empty.
    void begin(CorpusTable table) throws IOException {
        if (options.contains(TableOption.BOM)) {
            write(MARK);
        }
        line(table.columns().stream().map(TableColumn::name).toList());
        if (options.contains(TableOption.HXL) && HxlTags.has(table)) {
            line(HxlTags.of(table));
        }
    }

    @Override
    public void write(TableRow row) throws IOException {
        line(IntStream.range(0, row.table().width()).mapToObj(row::value).map(this::cell).toList());
    }

    private String cell(TableValue value) {
        return switch (value) {
            case TableValue.Absent nothing -> "";
            case TableValue.Words words -> options.contains(TableOption.FORMULA_SAFE) ? FormulaGuard.of(words.text()) : words.text();
            case TableValue.Whole whole -> Long.toString(whole.number());
            case TableValue.Exact exact -> exact.number().toPlainString();
            case TableValue.Truth truth -> Boolean.toString(truth.flag());
            case TableValue.Date date -> date.day().toString();
        };
    }

    private void line(List<String> row) throws IOException {
        write(CsvStream.line(row, END_OF_LINE));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() throws IOException {
        out.close();
    }
}
