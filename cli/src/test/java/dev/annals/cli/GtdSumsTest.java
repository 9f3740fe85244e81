package dev.annals.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/// The dead, wounded and captured of the GTD by country and year, and by type of attack.
class GtdSumsTest extends DatasetSums {

    private static final int ROWS = 200;
    private static final String HEADER =
            "eventid,iyear,imonth,iday,country,country_txt,provstate,city,latitude,longitude,specificity,vicinity,summary,attacktype1,attacktype1_txt,gname,"
                    + "nperps,nkill,nkillus,nkillter,nwound,nwoundus,nwoundte,nhostkid,nhostkidus\n";
    private static final List<String> ATTACKS = List.of("2,Armed Assault", "3,Bombing/Explosion", "6,Hostage Taking (Kidnapping)", "9,Unknown");
    private static final List<String> COUNTRIES = List.of("Utopia", "Erewhon", "\"Cockaigne, Land of\"");

    /// The column of each sort of figure.
    private static final Map<String, String> COLUMNS = Map.of(
            "attackers ", "nperps", "killed ", "nkill", "killed US citizens", "nkillus", "killed perpetrators", "nkillter", "injured ", "nwound",
            "injured US citizens", "nwoundus", "injured perpetrators", "nwoundte", "captured ", "nhostkid", "captured US citizens", "nhostkidus");

    @Override
    String name() {
        return "gtd.csv";
    }

    @Override
    String text() {
        return HEADER + IntStream.range(0, ROWS).mapToObj(GtdSumsTest::row).collect(Collectors.joining());
    }

    private static String row(int n) {
        var random = new Random(n);
        int year = 1990 + random.nextInt(4);
        int month = random.nextInt(13);
        String numbers = IntStream.range(0, COLUMNS.size()).mapToObj(column -> number(random)).collect(Collectors.joining(","));
        String city = random.nextInt(4) == 0 ? "Unknown,Unknown" : "North,Town " + random.nextInt(9);
        int country = random.nextInt(COUNTRIES.size());
        return String.join(",", "" + year + String.format("%08d", n), "" + year, "" + month, "" + (month == 0 ? 0 : random.nextInt(28)),
                "" + (500 + country), COUNTRIES.get(country), city, "1.5", "2.5", "" + (1 + random.nextInt(5)), "" + random.nextInt(2),
                "\"A bomb, they say; \"\"yes\"\"\"", ATTACKS.get(random.nextInt(ATTACKS.size())), "HLF", numbers) + "\n";
    }

    private static String number(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "-99";
            case 2 -> ".";
            default -> "" + random.nextInt(30);
        };
    }

    /// What is not recorded is no number.
    @Override
    Sums raw(String text) {
        var sums = new Sums();
        for (CSVRecord row : rows(text)) {
            COLUMNS.values().stream().filter(column -> !List.of("", "-99", ".").contains(row.get(column))).forEach(column -> {
                sums.add(column, row.get("country_txt") + " " + row.get("iyear"), new BigDecimal(row.get(column)));
                sums.add(column, "attack " + row.get("attacktype1"), new BigDecimal(row.get(column)));
            });
        }
        return sums;
    }

    @Override
    void add(ExportedEvent event, ExportedEvents exported, Sums sums) {
        for (ExportedEvent.Count figure : event.figures()) {
            String column = COLUMNS.getOrDefault(figure.measure() + " " + figure.group(), figure.toString());
            sums.add(column, exported.country(event) + " " + event.day().substring(0, 4), figure.value());
            sums.add(column, "attack " + event.codes().get("gtd-attacktype1"), figure.value());
        }
    }
}
