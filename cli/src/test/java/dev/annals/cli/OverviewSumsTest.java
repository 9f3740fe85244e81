package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Each number of the Overview, and behind its charts, is what an independent reader adds up from the file, what the charts leave out included.
class OverviewSumsTest extends CommandRun {

    private static final int ROWS = 400;
    private static final int MOST_NAMED = 12;
    private static final String ELSEWHERE = "several or unknown";

    @Test
    void addsUpForGedWithEventsOverSeveralYears() throws IOException {
        String text = ged();
        check("ged.csv", text, RawEvents.ged(text));
    }

    @Test
    void addsUpForGdelt() throws IOException {
        String text = new GdeltSumsTest().text();
        check("20180101000000.export.CSV", text, RawEvents.gdelt(text));
    }

    @Test
    void addsUpForPlover() throws IOException {
        String text = new PloverSumsTest().text();
        check("records.json", text, RawEvents.plover(text));
    }

    @Test
    void addsUpForTheReferenceCorpus() throws IOException {
        assertThat(run("export", "--to", file("out.xlsx"))).as(messages()).isZero();
        compare(RawEvents.reference());
    }

    /// Some events last for years, some have no province, some only some of their numbers, and some of these contradict each other.
    static String ged() {
        var random = new Random(16);
        String header = "id,year,type_of_violence,conflict_new_id,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,"
                + "where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,best,high,low\n";
        return IntStream.range(0, ROWS).mapToObj(n -> {
            int country = random.nextInt(3);
            LocalDate start = LocalDate.of(2001 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
            LocalDate end = start.plusDays(random.nextInt(4) == 0 ? random.nextInt(400) : 0);
            String province = random.nextInt(3) == 0 ? "" : "Province " + random.nextInt(14);
            String numbers = random.ints(3, -1, 30).mapToObj(dead -> dead == 0 ? "" : "" + dead).collect(Collectors.joining(","));
            int rebels = random.nextInt(20);
            boolean civilians = random.nextInt(5) == 0;
            return String.join(",", "" + (n + 1), "" + start.getYear(), civilians ? "3" : "1", "7", "70", "A - B", "" + (200 + rebels), "Rebels " + rebels,
                    civilians ? "9999" : "144", civilians ? "Civilians" : "Army", "1", "Town " + n % 30, province, "1.5", "2.5", "Land " + country,
                    "" + (900 + country), "1", "" + start, "" + end, numbers) + "\n";
        }).collect(Collectors.joining("", header, ""));
    }

    private void check(String name, String text, List<RawEvent> events) throws IOException {
        Files.writeString(folder.resolve(name), text);
        assertThat(run("export", file(name), "--to", file("out.xlsx"))).as(messages()).isZero();
        compare(events);
        compareEventTable(events);
    }

    /// How many were killed by province and month needs no look-up.
    private void compareEventTable(List<RawEvent> events) throws IOException {
        Map<String, List<BigDecimal>> expected = new HashMap<>();
        for (RawEvent event : events) {
            String province = event.provinces().isEmpty() ? "" : event.provinces().iterator().next().replaceFirst(".*/", "");
            add(expected, province + " " + EventTableSumsTest.month(event), event.killed());
        }
        Map<String, List<BigDecimal>> found = new HashMap<>();
        try (InputStream in = Files.newInputStream(Path.of(file("out.xlsx"))); var workbook = new XSSFWorkbook(in)) {
            Sheet table = workbook.getSheet("Event table");
            List<String> titles = new ArrayList<>();
            table.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
            for (int n = 1; n <= table.getLastRowNum(); n++) {
                Row row = table.getRow(n);
                Function<String, String> cell = title -> text(row.getCell(titles.indexOf(title)));
                List<BigDecimal> killed = List.of("killed low", "killed best", "killed high").stream().map(cell).filter(text -> !text.isEmpty())
                        .map(BigDecimal::new).toList();
                add(found, EventTableSumsTest.withoutId(cell.apply("province")) + " " + cell.apply("month"), killed);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    private static void add(Map<String, List<BigDecimal>> sums, String key, List<BigDecimal> numbers) {
        List<BigDecimal> three = numbers.isEmpty() ? List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO) : numbers;
        sums.merge(key, three, (a, b) -> IntStream.range(0, 3).mapToObj(i -> a.get(i).add(b.get(i))).toList());
    }

    private void compare(List<RawEvent> events) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file("out.xlsx"))); var workbook = new XSSFWorkbook(in)) {
            List<List<String>> overview = lines(workbook.getSheet("Overview"));
            Map<String, Map<String, List<String>>> blocks = blocks(workbook.getSheet("Chart data"));
            List<RawEvent> happened = events.stream().filter(RawEvent::happened).toList();
            String unit = unit(overview);

            assertThat(line(overview, "Events that happened")).isEqualTo(sum(happened));
            assertThat(line(overview, "Events that are planned")).isEqualTo(sum(events.stream().filter(event -> !event.happened()).toList()));
            assertThat(line(overview, "of them in no single " + unit))
                    .isEqualTo(sum(happened.stream().filter(event -> period(event, unit).equals(ELSEWHERE)).toList()));
            checkPeriods(blocks.getOrDefault("events by " + unit, Map.of()), blocks.getOrDefault("killed by " + unit, Map.of()), happened, unit);
            checkRanking(blocks, overview, happened, RawEvent::actors, "actor");
            Function<RawEvent, Set<String>> level = blocks.containsKey("country") ? RawEvent::countries
                    : blocks.containsKey("province") ? RawEvent::provinces : RawEvent::places;
            checkRanking(blocks, overview, happened, level, blocks.containsKey("country") ? "country" : blocks.containsKey("province") ? "province" : "place");
        }
    }

    private static String unit(List<List<String>> overview) {
        return overview.stream().map(List::getFirst).filter(text -> text.startsWith("of them in no single "))
                .map(text -> text.substring("of them in no single ".length(), text.indexOf(':'))).findFirst().orElseThrow();
    }

    private static List<String> line(List<List<String>> overview, String name) {
        return overview.stream().filter(line -> line.getFirst().startsWith(name)).findFirst().map(line -> line.subList(1, line.size())).orElseThrow();
    }

    /// The number of events, of people killed, and how that is to be read.
    private static List<String> sum(Collection<RawEvent> events) {
        var line = new ArrayList<>(List.of(Integer.toString(events.size())));
        if (events.stream().allMatch(event -> event.killed().isEmpty())) {
            line.addAll(events.isEmpty() ? List.of() : List.of("no number of people killed is given"));
            return line;
        }
        line.addAll(killed(events));
        long least = events.stream().filter(RawEvent::inexact).count();
        if (least > 0) {
            line.add("at least (" + (least == 1 ? "one event says" : least + " events say") + " no exact number)");
        }
        return line;
    }

    private static List<String> killed(Collection<RawEvent> events) {
        return IntStream.range(0, 3).mapToObj(n -> events.stream().filter(event -> !event.killed().isEmpty()).map(event -> event.killed().get(n))
                .reduce(BigDecimal.ZERO, BigDecimal::add).toBigInteger().toString()).toList();
    }

    private static String period(RawEvent event, String unit) {
        Optional<String> first = event.first().map(day -> period(day, unit));
        return first.filter(name -> event.last().map(day -> period(day, unit)).equals(Optional.of(name))).orElse(ELSEWHERE);
    }

    private static String period(LocalDate day, String unit) {
        return switch (unit) {
            case "day" -> day.toString();
            case "month" -> day.toString().substring(0, 7);
            case "year" -> day.toString().substring(0, 4);
            default -> throw new IllegalArgumentException(unit);
        };
    }

    /// One period alone has no chart.
    private static void checkPeriods(Map<String, List<String>> counts, Map<String, List<String>> killed, List<RawEvent> events, String unit) {
        Map<String, List<RawEvent>> expected = events.stream().collect(Collectors.groupingBy(event -> period(event, unit)));
        boolean several = expected.keySet().stream().filter(name -> !name.equals(ELSEWHERE)).count() > 1;
        assertThat(counts.isEmpty()).isEqualTo(!several);
        assertThat(counts.keySet()).containsAll(several ? expected.keySet() : Set.of());
        counts.forEach((name, numbers) -> assertThat(numbers.stream().mapToLong(Long::parseLong).sum()).as(name)
                .isEqualTo(expected.getOrDefault(name, List.of()).size()));
        killed.forEach((name, numbers) -> assertThat(numbers).as(name).startsWith(killed(expected.getOrDefault(name, List.of())).toArray(String[]::new)));
    }

    private static void checkRanking(
            Map<String, Map<String, List<String>>> blocks, List<List<String>> overview, List<RawEvent> events, Function<RawEvent, Set<String>> names, String what) {
        Map<String, Long> expected = new HashMap<>();
        events.forEach(event -> names.apply(event).forEach(name -> expected.merge(name, 1L, Long::sum)));
        List<String> largest = expected.values().stream().sorted(Comparator.reverseOrder()).limit(MOST_NAMED).map(count -> Long.toString(count)).toList();
        assertThat(blocks.getOrDefault(what, Map.of()).values().stream().map(List::getFirst)).as(what).containsExactlyElementsOf(largest);
        long with = events.stream().filter(event -> !names.apply(event).isEmpty()).count();
        long without = events.size() - with;
        String said = what.equals("actor") ? " events name an actor; " + without + " name none."
                : " events happened at a place of which the " + what + " is known; of " + without + " it is not.";
        assertThat(overview.stream().map(List::getFirst)).anyMatch(text -> text.startsWith(with + said));
    }

    private static List<List<String>> lines(Sheet sheet) {
        var lines = new ArrayList<List<String>>();
        for (Row row : sheet) {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(text(cell)));
            cells.removeIf(String::isEmpty);
            if (!cells.isEmpty()) {
                lines.add(cells);
            }
        }
        return lines;
    }

    /// The blocks of numbers side by side, by their headings: rows by their names.
    private static Map<String, Map<String, List<String>>> blocks(Sheet sheet) {
        var blocks = new LinkedHashMap<String, Map<String, List<String>>>();
        Row head = sheet.getRow(0);
        for (int column = 0; column <= head.getLastCellNum(); column++) {
            if (!text(head.getCell(column)).isEmpty() && (column == 0 || text(head.getCell(column - 1)).isEmpty())) {
                Map<String, List<String>> block = block(sheet, column);
                String name = text(head.getCell(column));
                boolean time = Set.of("day", "month", "year").contains(name);
                blocks.put(time ? (text(head.getCell(column + 1)).equals("low") ? "killed by " : "events by ") + name : name, block);
            }
        }
        return blocks;
    }

    private static Map<String, List<String>> block(Sheet sheet, int column) {
        var block = new LinkedHashMap<String, List<String>>();
        for (int n = 1; n <= sheet.getLastRowNum() && !text(sheet.getRow(n).getCell(column)).isEmpty(); n++) {
            var numbers = new ArrayList<String>();
            for (int i = column + 1; !text(sheet.getRow(n).getCell(i)).isEmpty(); i++) {
                numbers.add(text(sheet.getRow(n).getCell(i)));
            }
            block.put(text(sheet.getRow(n).getCell(column)), numbers);
        }
        return block;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC ? new BigDecimal(Double.toString(cell.getNumericCellValue())).toBigInteger().toString() : cell.toString();
    }
}
