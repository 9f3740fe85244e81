package dev.annals.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Files of datasets whose rows repeat and revise each other, and name one actor and one place in several ways.
final class GrowingRows {

    private static final String GED = "id,year,type_of_violence,conflict_new_id,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,"
            + "where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,best,high,low,code_status,source_article\n";
    private static final String ACLED = "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,iso,country,location,latitude,longitude,"
            + "geo_precision,source,notes,fatalities,timestamp\n";

    private final Random random;
    private final String dataset;

    GrowingRows(String dataset, long seed) {
        this.dataset = dataset;
        this.random = new Random(seed);
    }

    String name(int part) {
        return dataset.equals("gdelt") ? "2018010" + part + ".export.CSV" : dataset + "-" + part + ".csv";
    }

    /// Rows of which every fourth has the id of one before it.
    List<String> rows(int count) {
        var rows = new ArrayList<String>();
        for (int n = 0; n < count; n++) {
            int id = n > 0 && random.nextInt(4) == 0 ? random.nextInt(n) : n;
            rows.add(n > 0 && random.nextInt(8) == 0 ? rows.get(random.nextInt(n)) : row(id));
        }
        return rows;
    }

    /// The rows cut anywhere into parts, some of which may be empty.
    List<List<String>> parts(List<String> rows, int count) {
        List<Integer> cuts = random.ints(count - 1, 0, rows.size() + 1).sorted().boxed().collect(Collectors.toCollection(ArrayList::new));
        cuts.addFirst(0);
        cuts.addLast(rows.size());
        var parts = new ArrayList<List<String>>();
        for (int part = 0; part < count; part++) {
            parts.add(rows.subList(cuts.get(part), cuts.get(part + 1)));
        }
        return parts;
    }

    /// A file of some of the rows.
    String part(List<String> rows) {
        return header() + String.join("", rows);
    }

    private String header() {
        return switch (dataset) {
            case "ged" -> GED;
            case "acled" -> ACLED;
            default -> "";
        };
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private String row(int id) {
        return switch (dataset) {
            case "ged" -> String.join(",",
                    Integer.toString(100 + id), "2015", "1", "7", "70", "A - B", "144", one("Government of Utopia", "Utopia", "Gov. of Utopia"), "880",
                    one("HLF", "Hill Front", "\"Front, of the Hills\""), "1", one("Hilltown", "Hill Town"), one("North", "Northern"), "1.5", one("2.5", "2.50"),
                    "Utopia", "999", "1", "2015-05-1" + random.nextInt(3), "2015-05-13", one("5", "6"), "30", "1", one("Clear", "Clear", "Check country"),
                    one("\"Daily Bugle,2015-05-12,They met\"", "\"Wire, The,2015-05-13,A \"\"fight\"\"\"")) + "\n";
            case "acled" -> String.join(",",
                    "UTO" + id, "2023-03-0" + (1 + random.nextInt(5)), "2023", "1", one("Protests", "Battles"), one("Peaceful protest", "Armed clash"),
                    one("Protesters (Utopia)", "Military Forces of Utopia"), "999", "Utopia", one("Hilltown", "Hill Town"), "1.5", "2.5", "1", "Daily Bugle",
                    one("They met.", "", "\"A line\nbreak\""), one("0", "3"), Integer.toString(1678000000 + random.nextInt(3))) + "\n";
            default -> String.join("\t",
                    Integer.toString(719024000 + id), "20171202", "201712", "2017", "2017.9096", "USA", one("UNITED STATES", "AMERICAN", "MISSOURI"), "USA", "", "", "", "",
                    "", one("", "GOV"), "", "", "GOV", "GOVERNMENT", "", "", "", "", "", one("GOV", ""), "", "1", "043", "043", "04", "1", "2.8", one("18", "20"),
                    "3", "18", "-2.5", "2", one("Hilltown, Utopia", "Hill Town, Utopia"), "US", "USMO", "38.25", "-92.25", "MO", "0", "", "", "", "", "", "",
                    "2", one("Hilltown, Utopia", "Hill Town, Utopia"), "US", "USMO", "38.25", "-92.25", "MO", "2018010" + (1 + random.nextInt(3)),
                    one("http://example.org/a", "http://example.org/b")) + "\n";
        };
    }
}
