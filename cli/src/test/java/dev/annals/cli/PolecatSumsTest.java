package dev.annals.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Events of POLECAT and their intensity by type and year, and by country.
class PolecatSumsTest extends DatasetSums {

    private static final int ROWS = 200;
    private static final String HEADER = String.join("\t",
            "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name", "Actor Country", "Recipient Name",
            "Recipient Country", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Feature Type", "Source",
            "Publication Date") + "\n";
    private static final List<String> NAMES = Arrays.asList(HEADER.strip().split("\t", -1));
    private static final List<String> TYPES = List.of("ASSAULT\tfirearms; beat", "CONSULT\tvisit", "AGREE\tNone", "PROTEST\tdemo", "AID\tNone");
    private static final List<String> COUNTRIES = List.of("UTO", "ERE", "COC");

    @Override
    String name() {
        return "ngecEvents.txt";
    }

    @Override
    String text() {
        return HEADER + IntStream.range(0, ROWS).mapToObj(PolecatSumsTest::row).collect(Collectors.joining());
    }

    private static String row(int n) {
        var random = new Random(n);
        String day = (2018 + random.nextInt(4)) + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(18));
        String intensity = random.nextInt(6) == 0 ? "None" : BigDecimal.valueOf(random.nextInt(200) - 100L, 1).toPlainString();
        String city = random.nextInt(3) == 0 ? "None\tNone\tNone" : "Town " + random.nextInt(9) + "\tNone\tNorth";
        return String.join("\t", "UTO-" + n, day, TYPES.get(random.nextInt(TYPES.size())), intensity, "MATERIAL CONFLICT", "terrorism;military",
                "Army of Utopia", "UTO", "None", "None", city, COUNTRIES.get(random.nextInt(COUNTRIES.size())), "1.5", "2.5", "" + random.nextInt(99), "PPL",
                "The \"News", day) + "\n";
    }

    @Override
    Sums raw(String text) {
        var sums = new Sums();
        text.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
            String type = cell(cells, "Event Type") + " " + cell(cells, "Event Date").substring(0, 4);
            List.of(type, cell(cells, "Country")).forEach(group -> sums.add("events", group, BigDecimal.ONE));
            if (!cell(cells, "Intensity").equals("None")) {
                List.of(type, cell(cells, "Country")).forEach(group -> sums.add("Intensity", group, new BigDecimal(cell(cells, "Intensity"))));
            }
        });
        return sums;
    }

    private static String cell(String[] cells, String name) {
        return cells[NAMES.indexOf(name)];
    }

    @Override
    void add(ExportedEvent event, ExportedEvents exported, Sums sums) {
        List<String> groups = List.of(event.codes().get("plover") + " " + event.day().substring(0, 4), exported.country(event));
        groups.forEach(group -> sums.add("events", group, BigDecimal.ONE));
        if (event.metrics().containsKey("Intensity")) {
            groups.forEach(group -> sums.add("Intensity", group, event.metrics().getOrDefault("Intensity", BigDecimal.ZERO)));
        }
    }
}
