package dev.annals.excel.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;

/// The rows of a sheet, whatever XML it is.
final class XmlRows implements Closeable {

    private final Xml xml;
    private final CellDecoder decoder;
    private final List<String> merged = new ArrayList<>();
    private long row;

    XmlRows(PackagePart part, CellDecoder decoder) throws IOException {
        this.xml = new Xml(part);
        this.decoder = decoder;
    }

    /// Passes over so many rows, of which the last has this number.
    void skip(long rows, long number) throws IOException {
        for (long left = rows; left > 0 && xml.nextElement(); ) {
            left -= xml.is("row") ? 1 : 0;
        }
        row = number;
    }

    /// The next row that has a value.
    Optional<RawRow> next() throws IOException {
        while (xml.nextElement()) {
            if (xml.is("row")) {
                String number = xml.attribute("r");
                row = number.isEmpty() ? row + 1 : CellDecoder.whole(number, row);
                RawRow read = new RawRow(row, cells());
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

    private ColumnValues cells() throws IOException {
        var cells = new ColumnValues();
        int column = 0;
        while (xml.nextWithin("row")) {
            if (xml.is("c")) {
                String reference = xml.attribute("r");
                column = reference.isEmpty() ? column + 1 : CellDecoder.columnOf(reference);
                CellValue value = cell();
                if (!value.isEmpty()) {
                    cells.put(column, value);
                }
            }
        }
        return cells;
    }

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
                value = decoder.value(type, format, xml.text(), row);
            } else if (xml.is("is")) {
                inline = CellValue.text(xml.runs("is"));
            }
        }
        return CellDecoder.joined(type, formula, value, inline);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
