package dev.annals.excel.read;

import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of a sheet, under its headings.
///
/// @param header the headings
/// @param row the row as it stands in the sheet
/// @param from1904 whether days are counted from 1904
/// @param meant what is meant by what people typed in short; nothing where rows are read as they stand
public record SheetRow(Header header, RawRow row, boolean from1904, MeantCells meant) {

    private static final int SHOWN = 3;
    private static final int SHOWN_CHARACTERS = 40;

    SheetRow(Header header, RawRow row, boolean from1904) {
        this(header, row, from1904, MeantCells.NONE);
    }

    /// The sheet that the row is of.
    public SheetPlan plan() {
        return header.plan();
    }

    /// What is in a column, or is meant to be.
    public CellValue cell(SheetColumn column) {
        Optional<CellValue> typed = meant.of(column);
        return typed.isPresent() ? typed.get() : row.cells().at(header.place(column));
    }

    /// The same row with what is meant.
    public SheetRow meaning(MeantCells cells) {
        return new SheetRow(header, row, from1904, cells);
    }

    /// A row of another sheet that is made of this one: it stands where this one does.
    public SheetRow made(SheetPlan other, MeantCells cells) {
        return new SheetRow(new Header(other, header.sheet(), RawRow.NONE), new RawRow(row.number(), new ColumnValues()), from1904, cells);
    }

    /// Where the cell of a column stands.
    public Position position(SheetColumn column) {
        return header.position(row.number(), header.place(column));
    }

    /// Where the row stands.
    public Position position() {
        return header.position(row.number(), 0);
    }

    /// The id of the record that the row is, or belongs to; empty when there is none.
    public String owner() {
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

    /// Values in a second column of the same title, and what nobody could understand.
    List<Problem> surplus() {
        if (!header.repeatsTitles()) {
            return meant.problems();
        }
        return Stream.concat(meant.problems().stream(), row.cells().places().boxed()
                .flatMap(place -> header.repeatedAt(place).stream().map(title -> new Problem(
                        title, row.cells().at(place).text(), "stands in a second column of this title", header.position(row.number(), place)))))
                .toList();
    }

    /// What a row says that belongs to no record of a type, in a few words, for who wants to know which one it is.
    String ofNo(String type) {
        List<String> said = plan().columns().stream().filter(column -> !column.computed() && column.index() != plan().owner().index() && !plan().numbers().contains(column))
                .map(column -> row.cells().at(header.place(column))).filter(value -> !value.isEmpty()).limit(SHOWN).map(value -> Label.plain(value.text(), SHOWN_CHARACTERS)).toList();
        return "row of no " + type + (said.isEmpty() ? "" : " (" + String.join(", ", said) + ")");
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
