package dev.annals.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Mentions, articles and the scale of Goldstein, by class, country and day.
class GdeltSumsTest extends DatasetSums {

    private static final int ROWS = 200;
    private static final List<String> CODES = List.of("010", "036", "043", "0211", "0841", "090", "100", "1121", "141", "190", "1831", "20");
    private static final List<String> COUNTRIES = List.of("UP", "AR", "NU");
    private static final Map<String, Integer> COLUMNS = Map.of("GoldsteinScale", 30, "NumMentions", 31, "NumSources", 32, "NumArticles", 33, "AvgTone", 34);

    @Override
    String name() {
        return "20180101000000.export.CSV";
    }

    @Override
    String text() {
        return IntStream.range(0, ROWS).mapToObj(GdeltSumsTest::row).collect(Collectors.joining());
    }

    private static String row(int n) {
        var random = new Random(n);
        String code = CODES.get(random.nextInt(CODES.size()));
        int root = Integer.parseInt(code.substring(0, 2));
        String day = "201801" + String.format("%02d", 1 + random.nextInt(9));
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        String place = "4\tTown " + random.nextInt(5) + ", Utopia\t" + country + "\t" + country + "07\t5402\t-37.5\t144.25\t" + country + random.nextInt(5);
        return String.join("\t", Integer.toString(700 + n), day, "201801", "2018", "2018.0027", "UTO\tUTOPIA\tUTO\t\t\t\t\t\t\t", "COP\tPOLICE\t\t\t\t\t\tCOP\t\t",
                "1", code, code.substring(0, Math.min(3, code.length())), code.substring(0, 2), root <= 5 ? "1" : root <= 9 ? "2" : root <= 14 ? "3" : "4",
                BigDecimal.valueOf(random.nextInt(200) - 100L, 1).toString(), Integer.toString(random.nextInt(30)), Integer.toString(1 + random.nextInt(3)),
                Integer.toString(random.nextInt(30)), BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000L, 5).toString(), "0\t\t\t\t\t\t\t",
                place, random.nextInt(4) == 0 ? "0\t\t\t\t\t\t\t" : place, "20180115000000", "http://news.example/" + n) + "\n";
    }

    @Override
    Sums raw(String text) {
        var sums = new Sums();
        text.lines().map(line -> line.split("\t", -1)).forEach(cells -> COLUMNS.forEach((column, place) -> {
            var value = new BigDecimal(cells[place]);
            String day = cells[1].substring(0, 4) + "-" + cells[1].substring(4, 6) + "-" + cells[1].substring(6);
            List.of("class " + cells[29], "country " + cells[53], "day " + day).forEach(group -> sums.add(column, group, value));
        }));
        return sums;
    }

    @Override
    void add(ExportedEvent event, ExportedEvents exported, Sums sums) {
        String country = exported.codeOfPlace(event, "fips-10-4");
        COLUMNS.keySet().forEach(column -> List.of("class " + event.codes().get("cameo-quad-class"), "country " + country, "day " + event.day())
                .forEach(group -> sums.add(column, group, event.metrics().getOrDefault(column, BigDecimal.ZERO))));
    }
}
