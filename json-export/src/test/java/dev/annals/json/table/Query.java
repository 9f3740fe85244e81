package dev.annals.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Asks a database.
record Query(Connection connection) {

    BigDecimal number(String sql) throws SQLException {
        return new BigDecimal(texts(sql).getFirst());
    }

    List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /// Compares what the tables hold with the corpus.
    void check(Totals totals) throws SQLException {
        for (var table : totals.rows().entrySet()) {
            assertThat(number("select count(*) from " + table.getKey())).as(table.getKey()).isEqualByComparingTo(BigDecimal.valueOf(table.getValue()));
        }
        assertThat(number(Totals.ENDS)).isEqualByComparingTo(totals.ends());
        assertThat(number(Totals.DAYS)).isEqualByComparingTo(totals.days());
    }
}
