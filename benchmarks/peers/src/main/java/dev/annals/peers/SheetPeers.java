package dev.annals.peers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// POI's SXSSF and fastexcel.
final class SheetPeers {

    private static final int WINDOW = 100;

    static final Map<String, Peers.Task> TASKS = Map.of(
            "cells", SheetPeers::extract, "cells-count", SheetPeers::count, "sxssf", SheetPeers::writeWithSxssf, "fastexcel", SheetPeers::writeWithFastexcel,
            "fastexcel-read", SheetPeers::readWithFastexcel);

    private SheetPeers() {}

    private static long count(Path in, Path out) throws IOException {
        return CellLines.read(in, new CellLines.Taker() {
            @Override
            public void number(int sheet, int row, int column, double value) {}

            @Override
            public void text(int sheet, int row, int column, String value) {}
        });
    }

    private static long extract(Path in, Path out) throws IOException {
        long[] count = {0};
        try (var workbook = new ReadableWorkbook(in.toFile());
                var lines = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> count[0] += print(sheet.getIndex(), row.getRowNum() - 1, cell, lines)));
                }
            }
        }
        return count[0];
    }

    private static int print(int sheet, int row, @Nullable Cell cell, PrintWriter lines) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return 0;
        }
        boolean number = cell.getType() == CellType.NUMBER;
        String value = number ? cell.asNumber().toString() : cell.getText().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        lines.print(sheet + "\t" + row + "\t" + cell.getColumnIndex() + "\t" + (number ? "n" : "t") + "\t" + value + "\n");
        return 1;
    }

    private static long readWithFastexcel(Path in, Path out) throws IOException {
        long count = 0;
        try (var workbook = new ReadableWorkbook(in.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    count += rows.mapToLong(SheetPeers::filled).sum();
                }
            }
        }
        return count;
    }

    private static long filled(Row row) {
        return row.stream().filter(cell -> cell != null && cell.getType() != CellType.EMPTY).count();
    }

    private static long writeWithSxssf(Path in, Path out) throws IOException {
        try (var workbook = new SXSSFWorkbook(WINDOW); OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
            long count = CellLines.read(in, new Sxssf(workbook));
            workbook.write(stream);
            return count;
        }
    }

    private static final class Sxssf implements CellLines.Taker {

        private final SXSSFWorkbook workbook;
        private @Nullable SXSSFSheet sheet;
        private @Nullable SXSSFRow row;
        private int number = -1;

        Sxssf(SXSSFWorkbook workbook) {
            this.workbook = workbook;
        }

        private SXSSFRow row(int sheetNumber, int rowNumber) {
            if (sheet == null || sheetNumber != number) {
                sheet = workbook.createSheet("s" + sheetNumber);
                number = sheetNumber;
                row = null;
            }
            if (row == null || row.getRowNum() != rowNumber) {
                row = sheet.createRow(rowNumber);
            }
            return row;
        }

        @Override
        public void number(int sheetNumber, int rowNumber, int column, double value) {
            row(sheetNumber, rowNumber).createCell(column).setCellValue(value);
        }

        @Override
        public void text(int sheetNumber, int rowNumber, int column, String value) {
            row(sheetNumber, rowNumber).createCell(column).setCellValue(value);
        }
    }

    private static long writeWithFastexcel(Path in, Path out) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16); var workbook = new Workbook(stream, "peers", "1.0")) {
            var taker = new Fastexcel(workbook);
            long count = CellLines.read(in, taker);
            taker.finish();
            return count;
        }
    }

    /// Flushes each hundred rows, as its guide recommends for large sheets.
    private static final class Fastexcel implements CellLines.Taker {

        private final Workbook workbook;
        private @Nullable Worksheet sheet;
        private int number = -1;
        private int last;

        Fastexcel(Workbook workbook) {
            this.workbook = workbook;
        }

        private Worksheet sheet(int sheetNumber, int row) throws IOException {
            if (sheet == null || sheetNumber != number) {
                finish();
                sheet = workbook.newWorksheet("s" + sheetNumber);
                number = sheetNumber;
                last = 0;
            }
            if (row >= last + WINDOW) {
                sheet.flush();
                last = row;
            }
            return sheet;
        }

        void finish() throws IOException {
            if (sheet != null) {
                sheet.finish();
            }
        }

        @Override
        public void number(int sheetNumber, int row, int column, double value) throws IOException {
            sheet(sheetNumber, row).value(row, column, value);
        }

        @Override
        public void text(int sheetNumber, int row, int column, String value) throws IOException {
            sheet(sheetNumber, row).value(row, column, value);
        }
    }
}
