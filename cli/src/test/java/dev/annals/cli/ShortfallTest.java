package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is handed a workbook without the messages of the run reads on its cover what of the input is not in it.
class ShortfallTest extends CommandRun {

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void theCoverCountsWhatIsNotThere(String threads) throws IOException {
        List<String> lines = new ArrayList<>(OverviewSumsTest.ged().lines().toList());
        int best = List.of(lines.getFirst().split(",")).indexOf("best");
        lines.set(3, with(lines.get(3), best, "few"));
        lines.set(5, with(lines.get(5), best, "some"));
        lines.set(7, with(lines.get(7), 0, ""));
        Files.write(folder.resolve("ged.csv"), lines);

        assertThat(run("export", "--threads", threads, file("ged.csv"), "--to", file("out.xlsx"), "--to", file("out.ttl"))).as(messages()).isOne();

        assertThat(cover()).contains("Not in it | 1 record that was rejected; 2 more errors, such as values that cannot be read."
                + " The messages of the run that made it, and its rejects, say which.");
    }

    @Test
    void theCoverSaysNothingOfItWhereAllIsThere() throws IOException {
        assertThat(run("export", "--to", file("out.xlsx"))).as(messages()).isZero();

        assertThat(cover()).contains("Contents | All sheets, with what they hold").noneMatch(line -> line.startsWith("Not in it"));
    }

    private static String with(String row, int column, String cell) {
        String[] cells = row.split(",", -1);
        cells[column] = cell;
        return String.join(",", cells);
    }

    private List<String> cover() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(Path.of(file("out.xlsx"))))) {
            Sheet sheet = workbook.getSheet("Cover");
            return IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(sheet::getRow).filter(row -> row != null).map(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.toString()));
                cells.removeIf(String::isEmpty);
                return String.join(" | ", cells);
            }).toList();
        }
    }
}
