package dev.annals.excel.read;

import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.List;
import java.util.stream.Collectors;

/// A row of a sheet, under its headings.
///
/// @param header the headings
/// @param row the row as it stands in the sheet
/// @param from1904 whether days are counted from 1904
record SheetRow(Header header, RawRow row, boolean from1904) {

    SheetPlan plan() {
        return header.plan();
    }

    CellValue cell(SheetColumn column) {
        return row.cells().at(header.place(column));
    }

    /// Where the cell of a column stands.
    Position position(SheetColumn column) {
        return header.position(row.number(), header.place(column));
    }

    /// Where the row stands.
    Position position() {
        return header.position(row.number(), 0);
    }

    /// The id of the record that the row is, or belongs to; empty when there is none.
    String owner() {
        return cell(plan().owner()).text();
    }

    /// Whether nothing is filled in that would be read.
    boolean isBlank() {
        for (SheetColumn column : plan().columns()) {
            if (!column.computed() && !cell(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Values in a second column of the same title.
    List<Problem> surplus() {
        if (!header.repeatsTitles()) {
            return List.of();
        }
        return row.cells().places().boxed()
                .flatMap(place -> header.repeatedAt(place).stream().map(title -> new Problem(
                        title, row.cells().at(place).text(), "stands in a second column of this title", header.position(row.number(), place))))
                .toList();
    }

    /// The row as text: titles and values, with tabs between them.
    String raw() {
        return header.sheet() + "!" + row.number() + "\t"
                + row.cells().places().mapToObj(this::raw).collect(Collectors.joining("\t"));
    }

    private String raw(int place) {
        return header.title(place) + "=" + row.cells().at(place).text().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
