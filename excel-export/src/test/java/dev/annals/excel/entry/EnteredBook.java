package dev.annals.excel.entry;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.excel.WorkbookExporter;
import dev.annals.excel.WorkbookImporter;
import dev.annals.excel.layout.ExampleTable;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A new workbook, as somebody fills it.
final class EnteredBook {

    private final XSSFWorkbook workbook;

    private record InMemory(String name, OutputStream stream) implements Destination {
        @Override
        public OutputStream beside(String ending) {
            throw new UnsupportedOperationException(ending);
        }
    }

    /// Most tests begin with one, and making it takes longer than reading it.
    private static final byte[] EMPTY = bytes();

    EnteredBook(CorpusRecord... records) {
        try {
            this.workbook = new XSSFWorkbook(new ByteArrayInputStream(records.length == 0 ? EMPTY : bytes(records)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(CorpusRecord... records) {
        try {
            var bytes = new ByteArrayOutputStream();
            var options = new ExportOptions(Optional.of("entering"), Optional.empty(), Optional.empty());
            Export export = new WorkbookExporter().open(new InMemory("my.xlsx", bytes), options);
            for (CorpusRecord record : records) {
                export.write(record);
            }
            export.finish();
            export.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With the worked example typed into it.
    static EnteredBook ofExample() {
        var book = new EnteredBook();
        for (ExampleTable table : ExampleTable.ALL) {
            table.rows().forEach(row -> book.row(table.sheet(), table.columns(), row));
        }
        return book;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /// Types a row into the first row of a sheet that is free.
    EnteredBook row(String sheet, List<String> columns, List<String> cells) {
        int row = free(workbook.getSheet(sheet));
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                cell(sheet, row, columns.get(i)).setCellValue(cells.get(i));
            }
        }
        return this;
    }

    private static int free(Sheet sheet) {
        int row = 1;
        while (sheet.getRow(row) != null && sheet.getRow(row).cellIterator().hasNext()) {
            row++;
        }
        return row;
    }

    /// The cell of a row, counted from 1 below the headings.
    Cell cell(String name, int row, String column) {
        Sheet sheet = workbook.getSheet(name);
        Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        for (Cell heading : sheet.getRow(0)) {
            if (heading.getStringCellValue().equals(column)) {
                Cell cell = found.getCell(heading.getColumnIndex());
                return cell == null ? found.createCell(heading.getColumnIndex()) : cell;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + column);
    }

    /// Types something else into a cell.
    EnteredBook type(String sheet, int row, String column, String text) {
        cell(sheet, row, column).setCellValue(text);
        return this;
    }

    Reading read() {
        return read(Optional.empty());
    }

    Reading read(Path articles) {
        return read(Optional.of(articles));
    }

    private Reading read(Optional<Path> articles) {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Reading reading = Reading.nothing();
        new WorkbookImporter().read(
                new Input("my.xlsx", Optional.empty(), () -> new ByteArrayInputStream(bytes.toByteArray())),
                new ForwardingReceiver(reading) {
                    @Override
                    public Optional<Path> documents() {
                        return articles;
                    }
                });
        return reading;
    }

    /// All that is told, line by line.
    static List<String> told(Reading reading) {
        return Stream.concat(
                reading.rejections().stream().map(Rejection::notices).flatMap(List::stream), reading.notices().stream()).map(Notice::toString).toList();
    }
}
