package dev.annals.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Amount;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TablePlan;
import dev.annals.testkit.ExpectedTables;
import dev.annals.testkit.RandomCorpus;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Databases are opened by their own libraries, and hold what the rows of the tables do.
class DatabaseTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "duckdb"})
    void holdsEachValueOfEachTable(String format) throws IOException, SQLException {
        List<CorpusRecord> records = RandomCorpus.of(3, 60);
        write(format, records);
        Map<CorpusTable, List<List<String>>> expected = ExpectedTables.of(records);

        try (Connection database = open(format)) {
            for (var table : expected.entrySet()) {
                assertThat(query(database, "select * from \"" + table.getKey().name() + "\"")).as(table.getKey().name()).isEqualTo(table.getValue());
            }
            assertThat(query(database, "select sum(amount_value) from figures where amount_kind = 'exact'").getFirst().getFirst())
                    .satisfies(sum -> assertThat(new BigDecimal(sum).doubleValue()).isEqualTo(exactAmounts(records)));
        }
    }

    private static double exactAmounts(List<CorpusRecord> records) {
        return records.stream().flatMap(record -> record instanceof Event event ? event.figures().stream() : Stream.empty())
                .map(figure -> figure.amount() instanceof Amount.Exact exact ? exact.value() : BigDecimal.ZERO).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "duckdb"})
    void explainsItsCodes(String format) throws IOException, SQLException {
        write(format, RandomCorpus.of(1, 10));

        try (Connection database = open(format)) {
            assertThat(query(database, "select code, meaning from codes_factuality"))
                    .contains(List.of("actual", Factuality.ACTUAL.doc()));
            assertThat(query(database, "select count(*) from events where factuality not in (select code from codes_factuality)").getFirst()).containsExactly("0");
        }
    }

    @Test
    void keepsTheForeignKeysOfSqlite() throws IOException, SQLException {
        write("sqlite", RandomCorpus.of(2, 60));

        try (Connection database = open("sqlite")) {
            assertThat(query(database, "pragma foreign_key_check")).isEmpty();
            assertThat(query(database, "pragma integrity_check")).isEqualTo(List.of(List.of("ok")));
            assertThat(query(database, "select count(*) from pragma_foreign_key_list('placings')").getFirst()).isNotEqualTo(List.of("0"));
        }
    }

    @Test
    void hasTheKeysOfAllTablesInDuckDb() throws IOException, SQLException {
        write("duckdb", List.of());

        try (Connection database = open("duckdb")) {
            List<String> keyed = query(database, "select table_name from duckdb_constraints() where constraint_type = 'PRIMARY KEY'").stream().map(List::getFirst).toList();
            assertThat(keyed).containsAll(TablePlan.ofCorpusAndEventTable().tables().stream().map(CorpusTable::name).toList());
            assertThat(query(database, "select count(*) from duckdb_constraints() where constraint_type = 'FOREIGN KEY' and table_name = 'reports_evidence'").getFirst())
                    .isEqualTo(List.of("2"));
            assertThat(query(database, "select comment from duckdb_tables() where table_name = 'events'").getFirst()).isEqualTo(List.of(Event.ENTITY.doc()));
        }
    }

    @Test
    void isTheSameOnEveryRunOfSqlite() throws IOException {
        write("sqlite", RandomCorpus.of(5, 30));
        Path first = Files.move(folder.resolve("corpus.sqlite"), folder.resolve("first.sqlite"));
        write("sqlite", RandomCorpus.of(5, 30));

        assertThat(folder.resolve("corpus.sqlite")).hasSameBinaryContentAs(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "duckdb"})
    void writesNothingWhereItIsGivenUp(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Export export = exporter(format).open(out)) {
            for (CorpusRecord record : RandomCorpus.of(4, 20)) {
                export.write(record);
            }
        }

        assertThat(out.size()).isZero();
    }

    private static Exporter exporter(String format) {
        return new DatabaseFamily().exporters().stream().filter(each -> each.format().name().equals(format)).findFirst().orElseThrow();
    }

    private List<Notice> write(String format, List<CorpusRecord> records) throws IOException {
        var notices = new ArrayList<Notice>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("corpus." + format))); Export export = exporter(format).open(out)) {
            for (CorpusRecord record : records) {
                notices.addAll(export.write(record));
            }
            export.finish();
        }
        return notices;
    }

    private Connection open(String format) throws SQLException {
        return DriverManager.getConnection("jdbc:" + format + ":" + folder.resolve("corpus." + format));
    }

    private static List<List<String>> query(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return ExpectedTables.of(rows);
        }
    }
}
