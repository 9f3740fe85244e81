package dev.annals.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;

/// The dead of UCDP GED by country and year, and by type of violence.
class GedSumsTest extends DatasetSums {

    private static final int ROWS = 300;
    private static final List<String> COUNTRIES = List.of("Utopia", "Erewhon", "Lilliput", "\"Land of Cockaigne, The\"");
    private static final String HEADER =
            "id,year,type_of_violence,conflict_new_id,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,where_coordinates,"
                    + "adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low\n";

    /// The column of each sort of figure.
    private static final Map<String, String> COLUMNS = Map.of(
            " best", "best", " high", "high", " low", "low", "side a (part of best) best", "deaths_a", "side b (part of best) best", "deaths_b",
            "civilians (part of best) best", "deaths_civilians", "unknown status (part of best) best", "deaths_unknown");

    @Override
    String name() {
        return "ged.csv";
    }

    @Override
    String text() {
        var random = new Random(13);
        var text = new StringBuilder(HEADER);
        for (int n = 1; n <= ROWS; n++) {
            int country = random.nextInt(COUNTRIES.size());
            int year = 2010 + random.nextInt(5);
            String day = year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            List<String> numbers = random.ints(COLUMNS.size(), -1, 40).mapToObj(dead -> dead == 0 ? "" : "" + dead).toList();
            var cells = new ArrayList<>(List.of(
                    "" + n, "" + year, "" + (1 + random.nextInt(3)), "7", "70", "A - B", "144", "A", "880", "B", "" + (1 + random.nextInt(7)),
                    "Town " + random.nextInt(30), random.nextInt(3) == 0 ? "" : "Province " + random.nextInt(3), "1.5", "2.5", COUNTRIES.get(country),
                    "" + (900 + country), "1", day, day));
            cells.addAll(numbers);
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }

    /// What is not recorded, an empty cell or -1, is no number of dead.
    @Override
    Sums raw(String text) {
        var sums = new Sums();
        for (CSVRecord row : rows(text)) {
            COLUMNS.values().stream().filter(column -> !List.of("", "-1").contains(row.get(column))).forEach(column -> {
                sums.add(column, row.get("country") + " " + row.get("year"), new BigDecimal(row.get(column)));
                sums.add(column, "type " + row.get("type_of_violence"), new BigDecimal(row.get(column)));
            });
        }
        return sums;
    }

    @Override
    void add(ExportedEvent event, ExportedEvents exported, Sums sums) {
        for (ExportedEvent.Count figure : event.figures()) {
            String column = COLUMNS.getOrDefault(figure.group() + " " + figure.bound(), figure.toString());
            sums.add(column, exported.country(event) + " " + event.day().substring(0, 4), figure.value());
            sums.add(column, "type " + event.codes().get("ucdp-type-of-violence"), figure.value());
        }
    }
}
