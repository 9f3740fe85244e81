package dev.annals.excel.read;

import dev.annals.excel.row.CellText;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the content of a cell means.
///
/// @param strings the strings that cells of all sheets share
/// @param dateFormats the cell formats that show numbers as dates
/// @param doubtfulFormats the cell formats under which nobody can tell what was typed, with what to say
record CellDecoder(TextStore strings, Set<Integer> dateFormats, Map<Integer, String> doubtfulFormats) {

    /// Of cells that name none.
    static final int NO_FORMAT = -1;

    private static final Set<String> TYPES_BUT_NUMBERS = Set.of("s", "str", "inlineStr", "d", "b", "e");

    /// What stands after a day that is written as a date and a time (ISO 8601).
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?Z?$");

    /// The value of a cell of a type and a format, both of them empty where it says none, in a row.
    CellValue value(String type, String format, String content, long row) throws IOException {
        boolean asked = !content.isEmpty() && !format.isEmpty() && !TYPES_BUT_NUMBERS.contains(type);
        return value(type, asked ? (int) whole(format, row) : NO_FORMAT, content, row);
    }

    /// The value of a cell whose format has this number.
    CellValue value(String type, int format, String content, long row) throws IOException {
        if (content.isEmpty()) {
            return CellValue.EMPTY;
        }
        return switch (type) {
            case "s" -> CellValue.text(shared(whole(content, row), row));
            case "str", "inlineStr" -> CellValue.text(CellText.unescaped(content));
            case "d" -> CellValue.text(MIDNIGHT.matcher(content.strip()).replaceFirst(""));
            case "b" -> CellValue.flag(content.strip().equals("1") || content.strip().equals("true"));
            case "e" -> CellValue.fault("holds the error " + content + " instead of a value");
            default -> number(content, format);
        };
    }

    /// A spreadsheet makes the first day of a month of `Nov 2024`, and a day of this year of `21 Nov`, unless the cell has the format Text.
    private CellValue number(String content, int format) {
        String doubt = doubtfulFormats.get(format);
        CellValue number = CellValue.number(content, dateFormats.contains(format));
        return doubt == null || number.kind() == CellValue.Kind.FAULT ? number : number.doubtful(doubt);
    }

    /// The text of a number that cells have in its place.
    String shared(long index, long row) throws IOException {
        if (index >= strings.size()) {
            throw new IOException("row " + row + " names a string that the workbook does not have");
        }
        return strings.get(index);
    }

    /// A whole number that a row has.
    static long whole(String digits, long row) throws IOException {
        try {
            return Long.parseUnsignedLong(digits.strip());
        } catch (NumberFormatException e) {
            throw new IOException("after row " + row + " stands '" + digits + "' instead of a number", e);
        }
    }

    /// The value of a cell that has both a value and an inline string, or one of them. POI leaves an inline string behind when it puts another
    /// value beside it: the type tells which of them counts, and where it does not, nobody can.
    static CellValue joined(String type, boolean formula, CellValue value, CellValue inline) {
        if (formula && value.isEmpty() && !type.equals("str")) {
            return CellValue.fault("holds a formula without a result; open the workbook in a spreadsheet program and save it there").ofFormula();
        }
        if (!type.equals("inlineStr") || inline.isEmpty()) {
            return formula ? value.ofFormula() : value;
        }
        boolean alone = value.isEmpty() || value.equals(inline);
        return alone ? inline : CellValue.fault("holds two texts: " + inline.text() + " and " + value.text());
    }

    /// The column of a reference such as `AB12`, from 1.
    static int columnOf(String reference) {
        int result = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
            result = result * 26 + reference.charAt(i) - 'A' + 1;
        }
        return result;
    }
}
