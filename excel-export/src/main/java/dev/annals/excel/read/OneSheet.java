package dev.annals.excel.read;

import dev.annals.core.schema.Position;
import dev.annals.excel.layout.SheetPlan;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The rows of one sheet of the workbook, below its headings.
final class OneSheet implements Closeable {

    /// Above the headings there may be a title and remarks.
    private static final int MOST_ROWS_ABOVE = 50;

    private final SheetPlan plan;
    private final BookSheet sheet;
    private final RowParser parser;
    private final Notices notices;
    private final boolean from1904;
    private final Deque<RawRow> waiting = new ArrayDeque<>();
    private final Set<Integer> told = new HashSet<>();
    private final Optional<Header> header;

    OneSheet(WorkbookFile workbook, SheetPlan plan, BookSheet sheet, Notices notices) throws IOException {
        this.plan = plan;
        this.sheet = sheet;
        this.from1904 = workbook.from1904();
        this.notices = notices;
        this.parser = workbook.rows(sheet);
        this.header = header();
    }

    /// The first row that has the headings of the keys; where none has them, the first row has to do.
    private Optional<Header> header() throws IOException {
        while (waiting.size() < MOST_ROWS_ABOVE) {
            Optional<RawRow> row = parser.next();
            if (row.isEmpty()) {
                break;
            }
            if (Header.isHeading(plan, row.get())) {
                tellAbove();
                waiting.clear();
                return Optional.of(checked(row.get()));
            }
            waiting.add(row.get());
        }
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(checked(waiting.removeFirst()));
    }

    /// The headings; without any there are no rows that could be read.
    Optional<Header> headings() {
        return header;
    }

    /// From now on, rows are read no further than to the id of the record that they are of.
    void readOwnersOnly() {
        header.ifPresent(found -> parser.suffices(found.place(plan.owner())));
    }

    private Header checked(RawRow row) {
        var found = new Header(plan, sheet.name(), row);
        found.check(notices);
        return found;
    }

    private void tellAbove() {
        for (RawRow row : waiting) {
            int place = row.cells().places().findFirst().orElseThrow();
            notices.warn("row-above-headings", row.cells().at(place).text(),
                    "stands above the headings, and was not read", new Position(sheet.name(), row.number(), place));
        }
    }

    /// The next row, blank or not; a row that adds up the others is none.
    Optional<SheetRow> next() throws IOException {
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Optional<RawRow> row = following();
        while (row.isPresent() && sheet.isTotals(row.get().number())) {
            row = following();
        }
        Header headings = header.get();
        row.ifPresent(found -> tellUntitled(headings, found));
        return row.map(found -> new SheetRow(headings, found, from1904));
    }

    private Optional<RawRow> following() throws IOException {
        return waiting.isEmpty() ? parser.next() : Optional.of(waiting.removeFirst());
    }

    private void tellUntitled(Header headings, RawRow row) {
        for (int place : headings.untitled(row)) {
            if (told.add(place)) {
                notices.warn("unknown-column", row.cells().at(place).text(),
                        "stands in a column without a heading, which was not read", headings.position(row.number(), place));
            }
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
