package dev.annals.cli;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Events of PLOVER records, their dead, injured and arrested, and their scale, by type and year.
class PloverSumsTest extends DatasetSums {

    private static final int ROWS = 200;
    private static final List<String> TYPES = List.of("ASSAULT", "CONSULT", "PROTEST", "COERCE");
    private static final Map<String, String> MEASURES = Map.of("killed", "dead", "injured", "injured", "detained", "arrested");

    @Override
    String name() {
        return "records.json";
    }

    @Override
    String text() {
        return IntStream.range(0, ROWS).mapToObj(PloverSumsTest::row).collect(Collectors.joining());
    }

    private static String row(int n) {
        var random = new Random(n);
        String size = MEASURES.values().stream().sorted().filter(name -> random.nextBoolean()).map(name -> "\"" + name + "\": " + random.nextInt(40))
                .collect(Collectors.joining(", ", "{", "}"));
        return "{\"id\": \"E" + n + "\", \"date\": \"" + (2016 + random.nextInt(3)) + "-07-" + (10 + random.nextInt(18)) + "\", \"event\": [\""
                + TYPES.get(random.nextInt(TYPES.size())) + "\"], \"event_scale\": " + BigDecimal.valueOf(random.nextInt(200) - 100L, 1)
                + ", \"actor\": [{\"code\": \"UTO\", \"entity_text\": \"the \\\"army\\\", {they say\"}], \"event_text\": \"said\", \"size\": " + size + "}\n";
    }

    @Override
    Sums raw(String text) {
        var sums = new Sums();
        text.lines().map(line -> Json.createReader(new StringReader(line)).readObject()).forEach(record -> {
            String group = record.getJsonArray("event").getString(0) + " " + record.getString("date").substring(0, 4);
            JsonObject size = record.getJsonObject("size");
            sums.add("events", group, BigDecimal.ONE);
            sums.add("event_scale", group, record.getJsonNumber("event_scale").bigDecimalValue());
            size.forEach((name, value) -> sums.add(name, group, size.getJsonNumber(name).bigDecimalValue()));
        });
        return sums;
    }

    @Override
    void add(ExportedEvent event, ExportedEvents exported, Sums sums) {
        String group = event.codes().get("plover") + " " + event.day().substring(0, 4);
        sums.add("events", group, BigDecimal.ONE);
        sums.add("event_scale", group, event.metrics().getOrDefault("event_scale", BigDecimal.ZERO));
        event.figures().forEach(figure -> sums.add(MEASURES.getOrDefault(figure.measure(), figure.toString()), group, figure.value()));
    }
}
