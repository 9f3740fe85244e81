package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The Timeline has each event once, with the days and the people killed that an independent reader finds in the file.
class TimelineSumsTest extends CommandRun {

    @Test
    void hasEachEventOfGed() throws IOException {
        String text = OverviewSumsTest.ged();
        check("ged.csv", text, RawEvents.ged(text));
    }

    @Test
    void hasEachEventOfGdelt() throws IOException {
        String text = new GdeltSumsTest().text();
        check("20180101000000.export.CSV", text, RawEvents.gdelt(text));
    }

    @Test
    void hasEachEventOfPlover() throws IOException {
        String text = new PloverSumsTest().text();
        check("records.json", text, RawEvents.plover(text));
    }

    @Test
    void hasEachEventOfTheReferenceCorpus() throws IOException {
        assertThat(run("export", "--to", file("out.xlsx"))).as(messages()).isZero();
        assertThat(timeline()).isEqualTo(expected(RawEvents.reference()));
    }

    private void check(String name, String text, List<RawEvent> events) throws IOException {
        Files.writeString(folder.resolve(name), text);
        assertThat(run("export", file(name), "--to", file("out.xlsx"))).as(messages()).isZero();
        assertThat(timeline()).isEqualTo(expected(events));
    }

    private static List<String> expected(List<RawEvent> events) {
        return events.stream().map(event -> Stream.concat(
                Stream.of(event.first(), event.last().filter(day -> !event.first().equals(Optional.of(day)))).map(day -> day.map(String::valueOf).orElse("")),
                event.killed().isEmpty() ? Stream.of("", "", "") : event.killed().stream().map(number -> number.toBigInteger().toString()))
                .collect(Collectors.joining(" | "))).sorted().toList();
    }

    private List<String> timeline() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file("out.xlsx"))); var workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Timeline");
            List<String> titles = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
            List<String> rows = new ArrayList<>();
            for (int n = 1; n <= sheet.getLastRowNum(); n++) {
                Row row = sheet.getRow(n);
                rows.add(Stream.of("from", "to", "killed low", "killed best", "killed high").map(title -> text(row.getCell(titles.indexOf(title)), title.length() < 5))
                        .collect(Collectors.joining(" | ")));
            }
            return rows.stream().sorted().toList();
        }
    }

    private static String text(Cell cell, boolean day) {
        if (cell == null || cell.getCellType() != CellType.NUMERIC) {
            return cell == null ? "" : cell.toString();
        }
        return day ? cell.getLocalDateTimeCellValue().toLocalDate().toString() : BigDecimal.valueOf(cell.getNumericCellValue()).toBigInteger().toString();
    }
}
