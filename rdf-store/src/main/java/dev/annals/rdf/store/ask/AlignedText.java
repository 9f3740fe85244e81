package dev.annals.rdf.store.ask;

import dev.annals.core.format.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/// Aligned columns for human readers; held in memory, as the widths are known only after the last row.
final class AlignedText implements AnswerFormat {

    private static final Format FORMAT = new Format("table", "aligned columns, for the eye", List.of(".txt"), "text/plain");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean suits(Question question) {
        return !question.asksForTriples();
    }

    @Override
    public List<String> write(Question question, Outcome outcome, OutputStream out) throws IOException {
        if (question.asksForTruth()) {
            print(out, Boolean.toString(outcome.truth()));
            return List.of();
        }
        List<List<String>> rows = rows(question, outcome.rows());
        for (String line : lines(rows)) {
            print(out, line);
        }
        print(out, rows.size() == 2 ? "(1 row)" : String.format(Locale.ROOT, "(%,d rows)", rows.size() - 1));
        return List.of();
    }

    private static void print(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(Question question, RowSet answers) {
        var cells = new AnswerText(question.prefixesInUse());
        List<Var> columns = answers.getResultVars();
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(Var::getVarName).toList());
        answers.forEach(row -> rows.add(columns.stream().map(column -> cells.of(row.get(column))).toList()));
        return rows;
    }

    /// Columns that have numbers only are aligned to the right.
    private static List<String> lines(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        var widths = new int[columns];
        var numeric = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths[i] = rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
            numeric[i] = rows.size() > 1 && rows.stream().skip(1).map(row -> row.get(column)).allMatch(cell -> cell.matches("-?[0-9.]+|"));
        }
        return rows.stream().map(row -> line(row, widths, numeric)).toList();
    }

    private static String line(List<String> row, int[] widths, boolean[] numeric) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String gap = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : "  ").append(numeric[i] ? gap + row.get(i) : row.get(i) + gap);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
