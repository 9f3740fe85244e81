package dev.annals.csv;

import dev.annals.core.flat.FlatCarried;
import dev.annals.core.flat.FlatEvent;
import dev.annals.core.flat.FlatEvents;
import dev.annals.core.format.Carried;
import dev.annals.core.format.CsvStream;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.TableOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.SnakeCase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Writes a row for each event, after the last record: only then it is known what all actors and places are called.
final class CsvExport implements Export {

    private static final int BUFFER = 1 << 16;
    private static final String MARK = "\uFEFF";

    /// RFC 4180, 2.1.
    private static final String END_OF_LINE = "\r\n";

    private final OutputStream out;
    private final Set<TableOption> options;
    private final FlatEvents events = new FlatEvents();
    private final CsvCells cells;

    CsvExport(OutputStream packed, Set<TableOption> options) {
        this.out = new BufferedOutputStream(packed, BUFFER);
        this.options = options;
        this.cells = new CsvCells(options.contains(TableOption.FORMULA_SAFE));
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        events.add(record);
        return List.of();
    }

    @Override
    public Carried carried() {
        return FlatCarried.CARRIED;
    }

    @Override
    public Iterable<CorpusRecord> unshown() {
        return events.unshown();
    }

    @Override
    public void finish() throws IOException {
        if (options.contains(TableOption.BOM)) {
            write(MARK);
        }
        line(FlatEvent.ENTITY.fields().stream().map(field -> SnakeCase.of(field.name())).toList());
        if (options.contains(TableOption.HXL)) {
            line(FlatEvent.ENTITY.fields().stream().map(HxlTags::of).toList());
        }
        events.drain(row -> line(cells.of(row)));
        out.close();
    }

    private void line(List<String> row) throws IOException {
        write(CsvStream.line(row, END_OF_LINE));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
