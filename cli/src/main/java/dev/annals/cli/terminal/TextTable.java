package dev.annals.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/// Rows of cells in aligned columns.
public final class TextTable {

    private TextTable() {}

    /// The rows as lines; the first columns, so many, are aligned to the left, the others to the right.
    public static List<String> lines(List<List<String>> rows, int left) {
        return lines(rows, left, 0);
    }

    /// The rows as lines; the first and the last columns, so many, are aligned to the left.
    public static List<String> lines(List<List<String>> rows, int left, int last) {
        int columns = rows.getFirst().size();
        var widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var lines = new ArrayList<String>();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String gap = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? "" : "  ").append(i < left || i >= columns - last ? row.get(i) + gap : gap + row.get(i));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
