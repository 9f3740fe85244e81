package dev.annals.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The cells of a workbook, a line each: the number of the sheet, the row, the column, `n` or `t`, and the value, with tabs between.
final class CellLines {

    private CellLines() {}

    /// Who takes cells.
    interface Taker {

        /// A number.
        void number(int sheet, int row, int column, double value) throws IOException;

        /// A text, with `\n` and `\t` for line feed and tab.
        void text(int sheet, int row, int column, String value) throws IOException;
    }

    /// Hands out all cells, row by row, and counts them.
    static long read(Path file, Taker taker) throws IOException {
        long count = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", 5);
                int sheet = Integer.parseInt(fields[0]);
                int row = Integer.parseInt(fields[1]);
                int column = Integer.parseInt(fields[2]);
                if (fields[3].equals("n")) {
                    taker.number(sheet, row, column, Double.parseDouble(fields[4]));
                } else {
                    taker.text(sheet, row, column, fields[4]);
                }
                count++;
            }
        }
        return count;
    }
}
