package dev.annals.excel.read;

import dev.annals.excel.row.CellText;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;

/// Reads the rows of a sheet, one after the other.
final class RowParser implements Closeable {

    /// What stands after a day that is written as a date and a time (ISO 8601).
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?Z?$");

    private final Xml xml;
    private final TextStore strings;
    private final Set<Integer> dateFormats;
    private final List<String> merged = new ArrayList<>();
    private long row;
    private int column;

    /// With the strings that cells of all sheets share, and the cell formats that show numbers as dates.
    RowParser(PackagePart part, TextStore strings, Set<Integer> dateFormats) throws IOException {
        this.xml = new Xml(part);
        this.strings = strings;
        this.dateFormats = dateFormats;
    }

    /// The next row that has a value.
    Optional<RawRow> next() throws IOException {
        while (xml.nextElement()) {
            if (xml.is("row")) {
                String number = xml.attribute("r");
                row = number.isEmpty() ? row + 1 : whole(number);
                RawRow read = cells();
                if (!read.cells().isEmpty()) {
                    return Optional.of(read);
                }
            } else if (xml.is("mergeCell")) {
                merged.add(xml.attribute("ref"));
            }
        }
        return Optional.empty();
    }

    /// The ranges of cells that were made one, such as `C2:C5`; they stand behind the rows (ECMA-376, part 1, 18.3.1.55).
    List<String> merged() {
        return merged;
    }

    private RawRow cells() throws IOException {
        var cells = new TreeMap<Integer, CellValue>();
        column = 0;
        while (xml.nextWithin("row")) {
            if (xml.is("c")) {
                String reference = xml.attribute("r");
                column = reference.isEmpty() ? column + 1 : columnOf(reference);
                CellValue value = cell();
                if (!value.isEmpty()) {
                    cells.put(column, value);
                }
            }
        }
        return new RawRow(row, cells);
    }

    /// The value of a cell. POI leaves an inline string behind when it puts another value beside it: the type tells which of them counts,
    /// and where it does not, nobody can.
    private CellValue cell() throws IOException {
        String type = xml.attribute("t");
        String format = xml.attribute("s");
        CellValue value = CellValue.EMPTY;
        CellValue inline = CellValue.EMPTY;
        boolean formula = false;
        while (xml.nextWithin("c")) {
            if (xml.is("f")) {
                formula = true;
            } else if (xml.is("v")) {
                value = value(type, format, xml.text());
            } else if (xml.is("is")) {
                inline = CellValue.text(xml.runs("is"));
            }
        }
        if (formula && value.isEmpty() && !type.equals("str")) {
            return CellValue.fault("holds a formula without a result; open the workbook in a spreadsheet program and save it there").ofFormula();
        }
        if (!type.equals("inlineStr") || inline.isEmpty()) {
            return formula ? value.ofFormula() : value;
        }
        boolean alone = value.isEmpty() || value.equals(inline);
        return alone ? inline : CellValue.fault("holds two texts: " + inline.text() + " and " + value.text());
    }

    private CellValue value(String type, String format, String content) throws IOException {
        if (content.isEmpty()) {
            return CellValue.EMPTY;
        }
        return switch (type) {
            case "s" -> CellValue.text(shared(whole(content)));
            case "str", "inlineStr" -> CellValue.text(CellText.unescaped(content));
            case "d" -> CellValue.text(MIDNIGHT.matcher(content.strip()).replaceFirst(""));
            case "b" -> CellValue.flag(content.strip().equals("1") || content.strip().equals("true"));
            case "e" -> CellValue.fault("holds the error " + content + " instead of a value");
            default -> CellValue.number(content, !format.isEmpty() && dateFormats.contains((int) whole(format)));
        };
    }

    private String shared(long index) throws IOException {
        if (index >= strings.size()) {
            throw new IOException("row " + row + " names a string that the workbook does not have");
        }
        return strings.get(index);
    }

    private long whole(String digits) throws IOException {
        try {
            return Long.parseUnsignedLong(digits.strip());
        } catch (NumberFormatException e) {
            throw new IOException("after row " + row + " stands '" + digits + "' instead of a number", e);
        }
    }

    /// The column of a reference such as `AB12`, from 1.
    private static int columnOf(String reference) {
        int result = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
            result = result * 26 + reference.charAt(i) - 'A' + 1;
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
