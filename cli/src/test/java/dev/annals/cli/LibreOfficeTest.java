package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.annals.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an analyst has who works in LibreOffice and changes nothing.
@Tag("thorough")
class LibreOfficeTest {

    private static final int MOST_SECONDS = 300;

    /// What a pivot table calls what has no value.
    private static final String EMPTY = "(empty)";

    private static final Map<String, String> WORDS = Map.of("(blank)", EMPTY, "Grand Total", "Total Result", "Values", "Data");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void givesTheReferenceCorpusBackAfterItWasSavedThere() throws IOException, InterruptedException {
        assumeInstalled();
        run("export", "--to", folder.resolve("c.xlsx").toString(), "--to", folder.resolve("expected.json").toString());
        Path saved = save(folder.resolve("c.xlsx"));

        assertThat(run("import", saved.toString(), "-o", folder.resolve("back.json").toString())).as(messages()).isZero();

        assertThat(folder.resolve("back.json")).hasSameTextualContentAs(folder.resolve("expected.json"));
        assertThat(messages()).doesNotContain("c.xlsx: ");
    }

    @Test
    void addsUpPeopleKilledByProvinceAndMonthAsAnIndependentReaderDoes() throws IOException, InterruptedException {
        assumeInstalled();
        String text = OverviewSumsTest.ged();
        Files.writeString(folder.resolve("ged.csv"), text);
        run("export", folder.resolve("ged.csv").toString(), "--to", folder.resolve("c.xlsx").toString());

        Map<String, List<BigDecimal>> expected = new TreeMap<>();
        RawEvents.ged(text).stream().filter(event -> !event.killed().isEmpty())
                .forEach(event -> expected.merge(key(event), event.killed(), LibreOfficeTest::plus));
        assertThat(sums(save(folder.resolve("c.xlsx")))).isEqualTo(expected);
    }

    /// A viewer that computes nothing shows what a program does that fills the tables anew, cell for cell.
    @Test
    void fillsPivotTablesAnewAsTheyWereWritten() throws IOException, InterruptedException {
        assumeInstalled();
        Map<String, String> inputs = Map.of(
                "ged.csv", OverviewSumsTest.ged(), "20180101000000.export.CSV", new GdeltSumsTest().text(), "records.json", new PloverSumsTest().text());
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            Files.writeString(folder.resolve(input.getKey()), input.getValue());
            run("export", folder.resolve(input.getKey()).toString(), "--to", folder.resolve("c.xlsx").toString());
            comparePivots(input.getKey());
        }
        run("export", "--to", folder.resolve("c.xlsx").toString());
        comparePivots("the reference corpus");
    }

    private void comparePivots(String input) throws IOException, InterruptedException {
        Map<String, String> written = pivots(folder.resolve("c.xlsx"));
        assertThat(written).as(input).hasSizeGreaterThan(20);
        assertThat(pivots(save(folder.resolve("c.xlsx")))).as(input).isEqualTo(written);
    }

    /// All cells of the sheet, in the words of LibreOffice.
    private static Map<String, String> pivots(Path workbook) throws IOException {
        var cells = new TreeMap<String, String>();
        try (InputStream in = Files.newInputStream(workbook); var book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheet("Pivot tables")) {
                row.forEach(cell -> cells.put(cell.getAddress().formatAsString(), WORDS.getOrDefault(cell.toString(), cell.toString())));
            }
        }
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    private static String key(RawEvent event) {
        String province = event.provinces().stream().findFirst().map(name -> name.replaceFirst(".*/", "")).orElse(EMPTY);
        Optional<YearMonth> first = event.first().map((LocalDate day) -> YearMonth.from(day));
        Optional<YearMonth> last = event.last().map((LocalDate day) -> YearMonth.from(day));
        return province + "/" + (first.equals(last) ? first.map(YearMonth::toString).orElse(EMPTY) : "several");
    }

    private static List<BigDecimal> plus(List<BigDecimal> one, List<BigDecimal> other) {
        return IntStream.range(0, one.size()).mapToObj(i -> one.get(i).add(other.get(i))).toList();
    }

    /// What the pivot table has under each province and month, where there is anything to add up.
    private static Map<String, List<BigDecimal>> sums(Path workbook) throws IOException {
        var sums = new TreeMap<String, List<BigDecimal>>();
        try (InputStream in = Files.newInputStream(workbook); var book = new XSSFWorkbook(in)) {
            int first = -1;
            String province = "";
            for (Row row : book.getSheet("Pivot tables")) {
                first = first >= 0 ? first : place(row, "province");
                if (first >= 0 && !text(row, first).equals("province")) {
                    province = text(row, first).isEmpty() ? province : text(row, first).replaceFirst(" \\(ged:.*", "");
                    String month = text(row, first + 1);
                    if (!month.isEmpty() && row.getCell(first + 3).getCellType() == CellType.NUMERIC) {
                        int values = first + 2;
                        sums.merge(province + "/" + month, IntStream.range(0, 3).mapToObj(i -> new BigDecimal((long) row.getCell(values + i).getNumericCellValue())).toList(), LibreOfficeTest::plus);
                    }
                }
            }
        }
        return sums;
    }

    private static int place(Row row, String heading) {
        for (Cell cell : row) {
            if (cell.toString().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.toString();
    }

    private static void assumeInstalled() {
        boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        if (!installed) {
            System.err.println("LibreOffice (soffice) is not installed: what it saves is not read in this run");
        }
        assumeTrue(installed);
    }

    private Path save(Path workbook) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                "soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to", "xlsx", "--outdir", folder.resolve("saved").toString(), workbook.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("LibreOffice has ended").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return folder.resolve("saved").resolve(workbook.getFileName());
    }

    private int run(String... arguments) {
        messages.reset();
        return Annals.run(new Terminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), messages, false), arguments);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
