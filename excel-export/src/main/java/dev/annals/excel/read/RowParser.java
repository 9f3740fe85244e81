package dev.annals.excel.read;

import dev.annals.core.bytes.FastPath;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;

/// Reads the rows of a sheet, one after the other: straight from its bytes while they are plain, and from the first doubt on as XML.
final class RowParser implements Closeable {

    /// How deep the elements of plain rows lie.
    private static final int DEPTH = 6;

    private final PackagePart part;
    private final CellDecoder decoder;
    private final RowScanner scanner;
    private final List<String> merged = new ArrayList<>();
    private Optional<RowBytes> bytes = Optional.empty();
    private Optional<XmlRows> xml = Optional.empty();
    private long passed;
    private int enough;

    RowParser(PackagePart part, CellDecoder decoder) throws IOException {
        this.part = part;
        this.decoder = decoder;
        this.scanner = new RowScanner(decoder);
        if (FastPath.isOpen() && Limits.inMemory(Limit.NESTING) >= DEPTH) {
            bytes = Optional.of(new RowBytes(part.getInputStream()));
            passHead(bytes.get());
        } else {
            readAsXml();
        }
    }

    private void passHead(RowBytes plain) throws IOException {
        try {
            checkHead(plain.head());
        } catch (DoubtfulXml | IOException doubt) {
            readAsXml();
        }
    }

    /// What stands before the rows has to be sound before any of them is given.
    private void checkHead(byte[] head) throws IOException {
        try (var before = new Xml(part, new ByteArrayInputStream(head))) {
            boolean found = false;
            while (!found) {
                DoubtfulXml.require(before.nextElement());
                found = before.is("sheetData");
            }
        }
    }

    /// From now on, a value in this column is enough of a row.
    void suffices(int column) {
        enough = column;
    }

    /// The next row that has a value.
    Optional<RawRow> next() throws IOException {
        while (bytes.isPresent()) {
            Optional<RawRow> row = plain(bytes.get());
            if (row.isPresent()) {
                return row;
            }
        }
        return xml.isPresent() ? xml.get().next() : Optional.empty();
    }

    /// The next row, if it is plain; the parser of XML tells whatever is wrong.
    private Optional<RawRow> plain(RowBytes plain) throws IOException {
        try {
            while (plain.next()) {
                RawRow row = scanner.read(plain, enough);
                passed++;
                if (!row.cells().isEmpty()) {
                    return Optional.of(row);
                }
            }
            finish(plain);
        } catch (DoubtfulXml | IOException doubt) {
            readAsXml();
        }
        return Optional.empty();
    }

    private void finish(RowBytes plain) throws IOException {
        var found = new ArrayList<String>();
        try (var around = new Xml(part, plain.around())) {
            while (around.nextElement()) {
                DoubtfulXml.require(!around.is("row"));
                if (around.is("mergeCell")) {
                    found.add(around.attribute("ref"));
                }
            }
        }
        merged.addAll(found);
        bytes = Optional.empty();
    }

    private void readAsXml() throws IOException {
        if (bytes.isPresent()) {
            bytes.get().close();
            bytes = Optional.empty();
        }
        var rows = new XmlRows(part, decoder);
        xml = Optional.of(rows);
        rows.skip(passed, scanner.row());
    }

    /// The ranges of cells that were made one, such as `C2:C5`; they stand behind the rows (ECMA-376, part 1, 18.3.1.55).
    List<String> merged() {
        return xml.map(XmlRows::merged).orElse(merged);
    }

    @Override
    public void close() throws IOException {
        if (bytes.isPresent()) {
            bytes.get().close();
        }
        if (xml.isPresent()) {
            xml.get().close();
        }
    }
}
