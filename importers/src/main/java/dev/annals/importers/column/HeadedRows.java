package dev.annals.importers.column;

import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.FileForm;
import dev.annals.importers.file.OriginalRow;
import java.util.List;
import java.util.Optional;

/// Tells headers from rows.
public final class HeadedRows {

    private final DatasetTable table;
    private final Dialect dialect;
    private final Visitor visitor;
    private final boolean sheet;
    private Optional<Header> waiting = Optional.empty();
    private boolean begun;

    /// Of a file of this table, for a visitor.
    public HeadedRows(DatasetTable table, Dialect dialect, Visitor visitor) {
        this(table, dialect, visitor, false);
    }

    /// Of a file or a sheet of this table.
    public HeadedRows(DatasetTable table, Dialect dialect, Visitor visitor, boolean sheet) {
        this.sheet = sheet;
        this.table = table;
        this.dialect = dialect;
        this.visitor = visitor;
    }

    /// What happens with them.
    public interface Visitor {

        /// Rows with this header follow.
        void begin(Header header);

        /// A row; its header came before, if there is one.
        void row(OriginalRow raw, Cells cells);

        /// A row whose fields cannot be told apart.
        void flawed(OriginalRow raw, OriginalRow.Flaw flaw);
    }

    /// The lines before the rows.
    ///
    /// @param raw the lines as they stand there
    /// @param encoding how they were read
    /// @param layout the columns, if they name them
    public record Header(String raw, Encoding encoding, Optional<DatasetLayout> layout) {

        /// With one more row. Where the two were read in different ways, both are read as ISO-8859-1, because a source says once how it
        /// was read.
        Header and(OriginalRow row, Optional<DatasetLayout> named) {
            Encoding both = row.encoding().equals(encoding) ? encoding : Encoding.LATIN;
            return new Header(read(raw, encoding, both) + "\n" + read(row.raw(), row.encoding(), both), both, named);
        }

        private static String read(String text, Encoding before, Encoding now) {
            return before.equals(now) ? text : new String(before.encode(text), now.charset());
        }
    }

    /// One more row, or a line before the rows.
    public void add(OriginalRow raw) {
        if (raw.flaw().isPresent()) {
            visitor.flawed(raw, raw.flaw().get());
            return;
        }
        if (!begun && waiting.isEmpty() && FileForm.separator(raw.text()).isPresent()) {
            waiting = Optional.of(new Header(raw.raw(), raw.encoding(), Optional.empty()));
            return;
        }
        add(raw, dialect.cells(raw.text()));
    }

    private void add(OriginalRow raw, Cells cells) {
        Optional<DatasetLayout> layout = header(cells.texts());
        if (layout.isEmpty() && waiting.isEmpty()) {
            begun = true;
            visitor.row(raw, cells);
            return;
        }
        if (layout.isPresent()) {
            Optional<Header> announced = waiting.filter(header -> header.layout().isEmpty());
            if (announced.isEmpty()) {
                finish();
            }
            waiting = Optional.of(announced.map(header -> header.and(raw, layout))
                    .orElseGet(() -> new Header(raw.raw(), raw.encoding(), layout)));
        } else if (waiting.isPresent() && isTagRow(cells.texts())) {
            waiting = waiting.map(header -> header.and(raw, header.layout()));
        } else {
            finish();
            begun = true;
            visitor.row(raw, cells);
        }
    }

    private Optional<DatasetLayout> header(List<String> names) {
        if (!table.columns().canBegin(names)) {
            return Optional.empty();
        }
        var layout = DatasetLayout.of(names, table.columns());
        return layout.isHeader() ? Optional.of(sheet ? layout.ofSheet() : layout) : Optional.empty();
    }

    /// A second row of headers, as the Humanitarian Exchange Language has it (hxlstandard.org, 1.1, "HXL hashtag row").
    private static boolean isTagRow(List<String> fields) {
        List<String> given = fields.stream().map(String::strip).filter(field -> !field.isEmpty()).toList();
        return !given.isEmpty() && given.stream().allMatch(field -> field.startsWith("#"));
    }

    /// Whether a header waits for its rows.
    public boolean isWaiting() {
        return waiting.isPresent();
    }

    /// Goes on behind rows that somebody else has.
    public void goOn() {
        begun = true;
    }

    /// No more rows follow the header that waits.
    public void finish() {
        waiting.ifPresent(visitor::begin);
        waiting = Optional.empty();
    }
}
