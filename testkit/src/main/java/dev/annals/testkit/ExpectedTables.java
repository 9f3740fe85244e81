package dev.annals.testkit;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.table.CorpusRows;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableValue;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// What a database should find in the tables of a corpus, as texts: empty where there is no value, numbers as doubles print them.
public final class ExpectedTables {

    private ExpectedTables() {}

    /// The rows of all tables, in their order.
    public static Map<CorpusTable, List<List<String>>> of(List<? extends CorpusRecord> records) throws IOException {
        var plan = TablePlan.ofCorpusAndEventTable();
        var rows = new LinkedHashMap<CorpusTable, List<List<String>>>();
        plan.tables().forEach(table -> rows.put(table, new ArrayList<>()));
        try (CorpusRows all = CorpusRows.ofAll(plan, row -> Objects.requireNonNull(rows.get(row.table())).add(texts(row)))) {
            for (CorpusRecord record : records) {
                all.add(record);
            }
            all.finish();
        }
        return rows;
    }

    private static List<String> texts(TableRow row) {
        return IntStream.range(0, row.table().width()).mapToObj(i -> text(row.value(i))).toList();
    }

    private static String text(TableValue value) {
        return switch (value) {
            case TableValue.Absent nothing -> "";
            case TableValue.Words words -> words.text();
            case TableValue.Whole whole -> Long.toString(whole.number());
            case TableValue.Exact exact -> Double.toString(exact.number().doubleValue());
            case TableValue.Truth truth -> Boolean.toString(truth.flag());
            case TableValue.Date date -> date.day().toString();
        };
    }

    /// What a database finds, in the same way.
    public static List<List<String>> of(ResultSet rows) throws SQLException {
        var found = new ArrayList<List<String>>();
        while (rows.next()) {
            var row = new ArrayList<String>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.add(text(rows, i));
            }
            found.add(row);
        }
        return found;
    }

    /// SQLite has flags as numbers, and says so in the name of the column's type.
    private static String text(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value == null) {
            return "";
        }
        boolean flag = rows.getMetaData().getColumnTypeName(column).equals("BOOLEAN");
        return flag && value instanceof Number number ? Boolean.toString(number.intValue() == 1) : value.toString();
    }
}
