package dev.annals.importers.table;

import dev.annals.core.format.Head;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Decoder;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.FileForm;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowCutter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The first row of a file.
///
/// @param raw the row as it stands there
/// @param cells its cells
public record FirstRow(OriginalRow raw, Cells cells) {

    /// The first row that can be one, if it is sound.
    public static Optional<FirstRow> of(Head head, List<Dialect> dialects) {
        try {
            FileForm form = FileForm.of(head.stream().readAllBytes(), dialects);
            var cutter = new RowCutter(form.text(head.stream().readAllBytes()), form.dialect(), Decoder.of(form.encoding()));
            Optional<OriginalRow> row = cutter.next();
            Optional<OriginalRow> first = row.filter(it -> FileForm.separator(it.text()).isPresent()).isPresent() ? cutter.next() : row;
            return first.filter(it -> it.flaw().isEmpty()).map(it -> new FirstRow(it, form.dialect().cells(it.text())));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }
}
