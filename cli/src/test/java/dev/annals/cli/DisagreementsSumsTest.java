package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The Disagreements have each event and measure for which an independent reader finds different numbers, and what each source says of it.
class DisagreementsSumsTest extends CommandRun {

    private static final Set<String> COMMON = Set.of("event", "date", "measure", "group", "unit", "lowest", "highest", "event id");
    private static final int EVENTS = 60;
    private static final int LONGEST_HEADING = 36;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    @Test
    void haveWhatTheSourcesOfTheReferenceCorpusSay() throws IOException {
        assertThat(run("export", "--to", file("out.xlsx"))).as(messages()).isZero();

        assertThat(sheet()).isNotEmpty().isEqualTo(expected(RawEvents.referenceRecords()));
    }

    @Test
    void haveWhatManySourcesSay() throws IOException {
        List<JsonObject> records = Stream.concat(Stream.of("a", "b", "c").map(DisagreementsSumsTest::source), events()).toList();
        Files.writeString(folder.resolve("in.ndjson"), records.stream().map(record -> record + "\n").collect(Collectors.joining()));
        assertThat(run("export", file("in.ndjson"), "--to", file("out.xlsx"))).as(messages()).isZero();

        assertThat(sheet()).hasSizeGreaterThan(EVENTS / 4).isEqualTo(expected(records));
    }

    private static JsonObject source(String id) {
        return Json.createObjectBuilder().add("type", "source").add("id", id).add("title", "Paper " + id).build();
    }

    /// Events with figures of a few measures and groups, which their reports give in many ways.
    private static Stream<JsonObject> events() {
        var random = new Random(7);
        return IntStream.range(0, EVENTS).mapToObj(n -> {
            JsonArrayBuilder figures = Json.createArrayBuilder();
            for (int i = 0; i < 2 + random.nextInt(6); i++) {
                JsonObjectBuilder figure = Json.createObjectBuilder().add("measure", random.nextBoolean() ? "killed" : "injured").add("amount", amount(random))
                        .add("bound", List.of("stated", "low", "best", "high").get(random.nextInt(4))).add("report", "r" + random.nextInt(3));
                figures.add(random.nextInt(3) == 0 ? figure.add("group", "soldiers") : figure);
            }
            JsonArrayBuilder reports = Json.createArrayBuilder();
            Stream.of("a", "b", "c").forEach(source -> reports.add(Json.createObjectBuilder().add("id", "r" + (source.charAt(0) - 'a')).add("source", source)));
            return Json.createObjectBuilder().add("type", "event").add("id", "event-" + n).add("title", "Event " + n).add("factuality", "actual")
                    .add("when", Json.createObjectBuilder().add("precision", "unknown").add("nature", "unknown").add("verbatim", "some day")).add("detail", Json.createObjectBuilder().add("kind", "attack").add("method", "unspecified"))
                    .add("reports", reports).add("figures", figures).build();
        });
    }

    private static JsonObject amount(Random random) {
        int low = random.nextInt(6) * 1000;
        JsonObjectBuilder amount = Json.createObjectBuilder();
        return switch (random.nextInt(4)) {
            case 0 -> amount.add("kind", "not-recorded").build();
            case 1 -> amount.add("kind", "between").add("low", low).add("high", low + 1500).build();
            case 2 -> amount.add("kind", "at-least").add("value", low).build();
            default -> amount.add("kind", "exact").add("value", low).build();
        };
    }

    /// A low, a best and a high number of one dataset are its own estimates; they are no disagreement.
    @Test
    void haveNothingOfOneDataset() throws IOException {
        Files.writeString(folder.resolve("ged.csv"), OverviewSumsTest.ged());
        assertThat(run("export", file("ged.csv"), "--to", file("out.xlsx"))).as(messages()).isZero();

        try (InputStream in = Files.newInputStream(Path.of(file("out.xlsx"))); var workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet("Disagreements")).isNull();
        }
    }

    private static List<String> expected(List<JsonObject> records) {
        Map<String, String> titles = new HashMap<>();
        records.stream().filter(record -> record.getString("type").equals("source"))
                .forEach(source -> titles.put(source.getString("id"), heading(source.getString("title"))));
        return records.stream().filter(record -> record.getString("type").equals("event")).flatMap(event -> expected(event, titles)).sorted().toList();
    }

    private static String heading(String title) {
        return title.length() <= LONGEST_HEADING ? title : title.substring(0, LONGEST_HEADING - 3) + "...";
    }

    private static Stream<String> expected(JsonObject event, Map<String, String> titles) {
        Map<List<String>, List<JsonObject>> subjects = new LinkedHashMap<>();
        for (JsonObject figure : RawEvents.objects(event, "figures")) {
            if (!figure.getJsonObject("amount").getString("kind").equals("not-recorded")) {
                List<String> subject = List.of(figure.getString("measure"), figure.getString("group", ""), figure.getString("unit", ""));
                subjects.computeIfAbsent(subject, key -> new ArrayList<>()).add(figure);
            }
        }
        return subjects.entrySet().stream().filter(subject -> differ(subject.getValue())).map(subject -> line(event, subject.getKey(), subject.getValue(), titles));
    }

    private static boolean differ(List<JsonObject> figures) {
        Map<String, Set<JsonObject>> byBound = new HashMap<>();
        figures.forEach(figure ->
                byBound.computeIfAbsent(figure.getString("bound").replace("best", "stated"), bound -> new HashSet<>()).add(figure.getJsonObject("amount")));
        return byBound.values().stream().anyMatch(amounts -> amounts.size() > 1);
    }

    private static String line(JsonObject event, List<String> subject, List<JsonObject> figures, Map<String, String> titles) {
        Map<String, Set<BigDecimal>> said = new TreeMap<>();
        Set<BigDecimal> all = new TreeSet<>();
        for (JsonObject figure : figures) {
            Set<BigDecimal> numbers = numbers(figure.getJsonObject("amount"));
            all.addAll(numbers);
            sources(event, figure.getString("report", "")).forEach(source -> said.computeIfAbsent(titles.get(source), key -> new TreeSet<>()).addAll(numbers));
        }
        String ends = all.isEmpty() ? " | " : plain(all.stream().reduce(BigDecimal::min).orElseThrow()) + " | " + plain(all.stream().reduce(BigDecimal::max).orElseThrow());
        return event.getString("id") + " | " + String.join(" | ", subject) + " | " + ends + " | " + said;
    }

    private static Set<BigDecimal> numbers(JsonObject amount) {
        return Stream.of("value", "low", "high").filter(amount::containsKey).map(name -> new BigDecimal(plain(amount.getJsonNumber(name).bigDecimalValue())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sources(JsonObject event, String report) {
        return RawEvents.objects(event, "reports").stream().filter(candidate -> candidate.getString("id").equals(report))
                .flatMap(candidate -> Stream.concat(
                        RawEvents.objects(candidate, "evidence").stream().map(passage -> passage.getString("source")),
                        Stream.of(candidate.getString("source", "")).filter(id -> !id.isEmpty())))
                .collect(Collectors.toSet());
    }

    private List<String> sheet() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file("out.xlsx"))); var workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Disagreements");
            List<String> headings = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            List<String> lines = new ArrayList<>();
            for (int n = 1; n <= sheet.getLastRowNum(); n++) {
                lines.add(line(sheet.getRow(n), headings));
            }
            return lines.stream().sorted().toList();
        }
    }

    private static String line(Row row, List<String> headings) {
        Map<String, Set<BigDecimal>> said = new TreeMap<>();
        for (int column = 0; column < headings.size(); column++) {
            String words = text(row.getCell(column));
            if (!COMMON.contains(headings.get(column)) && !words.isEmpty()) {
                said.put(headings.get(column), NUMBER.matcher(words).results().map(number -> new BigDecimal(number.group().replace(",", "")))
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        String common = Stream.of("event id", "measure", "group", "unit", "lowest", "highest")
                .map(heading -> text(row.getCell(headings.indexOf(heading)))).collect(Collectors.joining(" | "));
        return common + " | " + said;
    }

    private static String text(Cell cell) {
        if (cell != null && cell.getCellType() == CellType.FORMULA) {
            return cell.getStringCellValue();
        }
        return cell == null ? "" : new DataFormatter(Locale.ROOT).formatCellValue(cell).replace(",", "");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
