package dev.annals.importers.mapping;

import dev.annals.core.format.Input;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.importers.cell.MissingWords;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.ArchiveStream;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Decoder;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.FileForm;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowCutter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A look at the first rows of a table.
///
/// @param columns its columns
/// @param rows how many rows were looked at
/// @param unlikely those that look like no events
record TableLook(List<ColumnLook> columns, long rows, UnlikelyRows unlikely) {

    private static final int BEGINNING = 1 << 16;
    private static final long ROWS = 100_000;

    /// The table in an input, of several the first that has headings.
    static TableLook of(Input input) {
        try {
            for (ArchiveMember part : ArchiveMember.withTables(input)) {
                TableLook look = of(part);
                if (look.columns.size() >= 2) {
                    return look;
                }
            }
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
        throw new UnsupportedOption(input.name() + " has no table: no first row with two headings or more");
    }

    private static TableLook of(ArchiveMember part) throws IOException {
        List<Dialect> dialects = part.isTable() ? List.of(Dialect.COMMA) : MappedImporter.dialects();
        try (var in = new BufferedInputStream(new ArchiveStream(part.opener().open()), BEGINNING)) {
            in.mark(BEGINNING);
            FileForm form = FileForm.of(in.readNBytes(BEGINNING), dialects);
            in.reset();
            var cutter = new RowCutter(form.text(in), form.dialect(), new Decoder(form.encoding(), Encoding.WINDOWS)).countingRows(part.sheet().isPresent());
            var columns = new ArrayList<ColumnLook>();
            var unlikely = new UnlikelyRows();
            long rows = 0;
            for (Optional<OriginalRow> row = cutter.next(); row.isPresent() && rows < ROWS; row = cutter.next()) {
                if (row.get().flaw().isPresent() || FileForm.separator(row.get().text()).isPresent()) {
                    continue;
                }
                Cells cells = form.dialect().cells(row.get().text());
                if (columns.isEmpty()) {
                    cells.texts().forEach(heading -> columns.add(new ColumnLook(WhiteSpace.stripped(heading))));
                } else {
                    rows++;
                    see(columns, cells);
                    see(row.get(), columns, cells, unlikely);
                }
            }
            return new TableLook(columns, rows, unlikely);
        }
    }

    private static void see(OriginalRow row, List<ColumnLook> columns, Cells cells, UnlikelyRows unlikely) {
        if (columns.stream().flatMap(column -> column.field().stream()).anyMatch(field -> UnlikelyRows.DATES.contains(field) || UnlikelyRows.PLACES.contains(field))) {
            unlikely.add(row, hasAny(columns, cells, UnlikelyRows.DATES), hasAny(columns, cells, UnlikelyRows.PLACES));
        }
    }

    private static boolean hasAny(List<ColumnLook> columns, Cells cells, Set<String> fields) {
        return IntStream.range(0, Math.min(columns.size(), cells.size()))
                .anyMatch(place -> columns.get(place).field().filter(fields::contains).isPresent() && UnlikelyRows.says(cells.texts().get(place)));
    }

    private static void see(List<ColumnLook> columns, Cells cells) {
        for (int place = 0; place < Math.min(columns.size(), cells.size()); place++) {
            String value = WhiteSpace.stripped(cells.texts().get(place));
            if (!value.isEmpty() && !MissingWords.has(value)) {
                columns.get(place).see(value);
            }
        }
    }
}
