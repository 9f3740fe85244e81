package dev.annals.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The intensity of ICEWS by year, by root of the CAMEO code, and by country.
class IcewsSumsTest extends DatasetSums {

    private static final int ROWS = 200;
    private static final String HEADER = String.join("\t",
            "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name",
            "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude",
            "Longitude") + "\n";
    private static final List<String> NAMES = Arrays.asList(HEADER.strip().split("\t", -1));
    private static final List<String> CODES = List.of(
            "Make statement\t010\t0.0", "Consult\t040\t1.0", "Criticize or denounce\t111\t-2.0", "Express intent to cooperate\t030\t4.0",
            "Use unconventional violence\t180\t-9.0", "fight with small arms and light weapons\t193\t-10.0", "Provide aid\t070\t7.0");
    private static final List<String> COUNTRIES = List.of("Utopia", "Erewhon", "Land \"of\" Cockaigne");

    @Override
    String name() {
        return "events.tab";
    }

    @Override
    String text() {
        return HEADER + IntStream.range(0, ROWS).mapToObj(IcewsSumsTest::row).collect(Collectors.joining());
    }

    private static String row(int n) {
        var random = new Random(n);
        String day = (1995 + random.nextInt(4)) + "-0" + (1 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9));
        String city = random.nextInt(3) == 0 ? "NA\tNA\tNA" : "Town " + random.nextInt(9) + "\tNA\tNorth";
        return String.join("\t", "" + (100 + n / 2), n % 2 == 0 ? day : day.replace("199", "200"), "Citizen (Utopia)", "\"Social, National", "Utopia",
                CODES.get(random.nextInt(CODES.size())), "Office", "NULL", "", "77", "" + random.nextInt(9), "Utopia News", city,
                COUNTRIES.get(random.nextInt(COUNTRIES.size())), "1.5", "2.5") + "\n";
    }

    @Override
    Sums raw(String text) {
        var sums = new Sums();
        text.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
            var intensity = new BigDecimal(cell(cells, "Intensity"));
            List.of("year " + cell(cells, "Event Date").substring(0, 4), "root " + cell(cells, "CAMEO Code").substring(0, 2), cell(cells, "Country"))
                    .forEach(group -> sums.add("Intensity", group, intensity));
            sums.add("Sentence Number", cell(cells, "Country"), new BigDecimal(cell(cells, "Sentence Number")));
        });
        return sums;
    }

    private static String cell(String[] cells, String name) {
        return cells[NAMES.indexOf(name)];
    }

    @Override
    void add(ExportedEvent event, ExportedEvents exported, Sums sums) {
        BigDecimal intensity = event.metrics().getOrDefault("Intensity", BigDecimal.ZERO);
        List.of("year " + event.day().substring(0, 4), "root " + event.codes().getOrDefault("cameo", "??").substring(0, 2), exported.country(event))
                .forEach(group -> sums.add("Intensity", group, intensity));
        sums.add("Sentence Number", exported.country(event), event.metrics().getOrDefault("Sentence Number", BigDecimal.ZERO));
    }
}
