package dev.annals.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rectangle of cells; rows and columns are counted from 1.
record Area(long top, long left, long bottom, long right) {

    /// Excel's last row and column.
    static final long LAST_ROW = 1_048_576;
    static final long LAST_COLUMN = 16_384;

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final Pattern COLUMNS = Pattern.compile("(\\$?[A-Z]{1,3}):(\\$?[A-Z]{1,3})");
    private static final Pattern ROWS = Pattern.compile("(\\$?[1-9][0-9]{0,6}):(\\$?[1-9][0-9]{0,6})");

    /// A cell, a range such as `A1:B2`, or whole columns or rows such as `A:B` or `1:2`; empty when it is none of these, or reaches beyond the sheet.
    static Optional<Area> of(String reference) {
        String[] corners = cells(reference).split(":", 2);
        Optional<Area> first = cell(corners[0]);
        Optional<Area> last = corners.length == 1 ? first : cell(corners[1]);
        return first.flatMap(top -> last.flatMap(bottom -> between(top, bottom)));
    }

    /// Whole columns and rows by their first and last cell; what is anything else stays as it is.
    private static String cells(String reference) {
        Matcher columns = COLUMNS.matcher(reference);
        if (columns.matches()) {
            return columns.group(1) + "1:" + columns.group(2) + LAST_ROW;
        }
        Matcher rows = ROWS.matcher(reference);
        return rows.matches() ? "A" + rows.group(1) + ":XFD" + rows.group(2) : reference;
    }

    private static Optional<Area> between(Area first, Area last) {
        return Optional.of(new Area(first.top, first.left, last.top, last.left)).filter(found -> found.top <= found.bottom && found.left <= found.right);
    }

    private static Optional<Area> cell(String reference) {
        Matcher matcher = CELL.matcher(reference);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long row = Long.parseLong(matcher.group(2));
        long column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return row > LAST_ROW || column > LAST_COLUMN ? Optional.empty() : Optional.of(new Area(row, column, row, column));
    }

    /// The areas of a list with blanks between them (ST_Sqref); empty when one of them is none, or there is none at all.
    static Optional<List<Area>> listOf(String references) {
        var areas = new ArrayList<Area>();
        for (String reference : references.strip().split("\\s+", -1)) {
            Optional<Area> area = of(reference);
            if (area.isEmpty()) {
                return Optional.empty();
            }
            areas.add(area.get());
        }
        return Optional.of(List.copyOf(areas));
    }

    boolean overlaps(Area other) {
        return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
    }

    boolean contains(Area other) {
        return top <= other.top && other.bottom <= bottom && left <= other.left && other.right <= right;
    }

    /// The smallest area that has both.
    Area with(Area other) {
        return new Area(Math.min(top, other.top), Math.min(left, other.left), Math.max(bottom, other.bottom), Math.max(right, other.right));
    }

    long width() {
        return right - left + 1;
    }

    long height() {
        return bottom - top + 1;
    }

    static String cellName(long row, long column) {
        var letters = new StringBuilder();
        for (long rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    @Override
    public String toString() {
        String first = cellName(top, left);
        return width() == 1 && height() == 1 ? first : first + ":" + cellName(bottom, right);
    }
}
