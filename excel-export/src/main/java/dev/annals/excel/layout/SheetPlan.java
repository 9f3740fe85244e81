package dev.annals.excel.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// What a sheet of rows consists of.
///
/// @param index which sheet of the layout it is, from 0
/// @param name the name on its tab
/// @param doc what it holds
/// @param columns its columns; those by which rows are told apart come first
/// @param keys how many columns tell rows apart: the id of a record; for a list the id of its owner and a number for each level
/// @param parent for a list within a list, the sheet of the outer list
/// @param labels the columns that say what ids name
/// @param entry what it has for people who enter records by hand
public record SheetPlan(
        int index, String name, String doc, List<SheetColumn> columns, int keys, OptionalInt parent, List<Label> labels, EntryPlan entry) {

    /// Excel holds 1,048,576 rows in a sheet, and the first is the heading.
    public static final long MOST_ROWS = 1_048_575;

    /// Copies the columns; throws when two have the same title, because a table cannot have that.
    public SheetPlan {
        columns = List.copyOf(columns);
        labels = List.copyOf(labels);
        var titles = new HashSet<String>();
        for (SheetColumn column : columns) {
            if (!titles.add(column.title().toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException("Two columns of the sheet " + name + " are titled " + column.title());
            }
        }
    }

    /// A sheet that stands for itself, with no ids in it.
    public SheetPlan(int index, String name, String doc, List<SheetColumn> columns, int keys) {
        this(index, name, doc, columns, keys, OptionalInt.empty(), List.of(), EntryPlan.NONE);
    }

    /// The name of the n-th sheet of the workbook that has rows of this sheet, counted from 0.
    public String nameOfPart(int part) {
        return part == 0 ? name : name + " " + (part + 1);
    }

    /// The name of the first sheet of those that have the rows of this one.
    public static String nameWithoutPart(String name) {
        return name.replaceFirst(" [1-9][0-9]{0,2}$", "");
    }

    /// The name of the table on a sheet; sheet names consist of letters, digits and blanks, so that it is legal.
    public static String tableName(String sheetName) {
        return sheetName.replace(' ', '_');
    }

    /// What a column says in words, if it does.
    public Optional<Label> labelIn(SheetColumn column) {
        for (Label label : labels) {
            if (label.column().index() == column.index()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /// Whether a label says whose list the row is in.
    public boolean isOwner(Label label) {
        return keys > 1 && label.id().index() == 0;
    }

    /// The columns that number the elements of lists, the outermost first.
    public List<SheetColumn> numbers() {
        return columns.subList(1, keys);
    }

    /// The column with the id of the record.
    public SheetColumn owner() {
        return columns.getFirst();
    }
}
