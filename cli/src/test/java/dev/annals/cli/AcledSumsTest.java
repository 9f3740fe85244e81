package dev.annals.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/// The dead of ACLED by country and year, and by type of event.
class AcledSumsTest extends DatasetSums {

    private static final int ROWS = 200;
    private static final String HEADER =
            "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,inter1,country,admin1,location,latitude,longitude,geo_precision,"
                    + "source,notes,fatalities,timestamp\n";
    private static final List<String> TYPES = List.of(
            "Battles,Armed clash", "Protests,Peaceful protest", "Riots,Mob violence", "Explosions/Remote violence,Air/drone strike",
            "Violence against civilians,Attack", "Strategic developments,Arrests");
    private static final List<String> COUNTRIES = List.of("Utopia", "Erewhon", "\"Cockaigne, Land of\"");

    @Override
    String name() {
        return "acled.csv";
    }

    @Override
    String text() {
        return HEADER + IntStream.range(0, ROWS).mapToObj(AcledSumsTest::row).collect(Collectors.joining());
    }

    private static String row(int n) {
        var random = new Random(n);
        int year = 2018 + random.nextInt(4);
        String day = year + "-0" + (2 + random.nextInt(8)) + "-" + (10 + random.nextInt(18));
        String place = random.nextInt(5) == 0 ? "," : "Province " + random.nextInt(3) + ",Town " + random.nextInt(20);
        return String.join(",", "UTO" + n, day, "" + year, "" + (1 + random.nextInt(3)), TYPES.get(random.nextInt(TYPES.size())), "\"Army, of Utopia\"",
                "1", COUNTRIES.get(random.nextInt(COUNTRIES.size())), place, "1.5", "2.5", "" + (1 + random.nextInt(3)), "\"Daily \"\"Bugle\"\"; Radio\"",
                "\"They met,\nthey say.\"", random.nextInt(6) == 0 ? "" : "" + random.nextInt(60), "1700000000") + "\n";
    }

    @Override
    Sums raw(String text) {
        var sums = new Sums();
        for (CSVRecord row : rows(text)) {
            sums.add("events", row.get("country") + " " + row.get("year"), BigDecimal.ONE);
            if (!row.get("fatalities").isEmpty()) {
                sums.add("fatalities", row.get("country") + " " + row.get("year"), new BigDecimal(row.get("fatalities")));
                sums.add("fatalities", row.get("event_type"), new BigDecimal(row.get("fatalities")));
            }
        }
        return sums;
    }

    @Override
    void add(ExportedEvent event, ExportedEvents exported, Sums sums) {
        String where = exported.country(event) + " " + event.day().substring(0, 4);
        sums.add("events", where, BigDecimal.ONE);
        for (ExportedEvent.Count figure : event.figures()) {
            sums.add("fatalities", where, figure.value());
            sums.add("fatalities", event.codes().getOrDefault("acled-event-type", ""), figure.value());
        }
    }
}
