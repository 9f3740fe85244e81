package dev.annals.cli;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/// Readers of files of datasets and of the reference corpus that know nothing of Annals.
final class RawEvents {

    private static final String REFERENCE = "/dev/annals/core/reference/";
    private static final Set<String> HAPPENED_THERE = Set.of("location", "near", "route");
    private static final Set<String> LEAST = Set.of("at-least", "more-than", "between");
    private static final int DEEPEST = 9;

    private RawEvents() {}

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Set<String> given(String... texts) {
        Set<String> set = new TreeSet<>(List.of(texts));
        set.remove("");
        return set;
    }

    /// UCDP GED: -1 and empty cells are no numbers; what is missing of low and high is best, and best is then low, as a least number, or high.
    static List<RawEvent> ged(String text) {
        var events = new ArrayList<RawEvent>();
        for (CSVRecord row : DatasetSums.rows(text)) {
            String best = first(row.get("best"), row.get("low"), row.get("high"));
            List<BigDecimal> killed = best.isEmpty() ? List.of() : List.of(
                    new BigDecimal(first(row.get("low"), best)), new BigDecimal(best), new BigDecimal(first(row.get("high"), best)));
            String province = row.get("adm_1").isEmpty() ? "" : row.get("country") + "/" + row.get("adm_1");
            String place = first(row.get("where_coordinates"), row.get("adm_1"), row.get("country"));
            boolean inexact = !best.isEmpty() && first(row.get("best")).isEmpty();
            events.add(new RawEvent(
                    true, day(row.get("date_start")), day(row.get("date_end")), killed, inexact, given(row.get("country")), given(province),
                    given(row.get("country") + "/" + row.get("adm_1") + "/" + place), given(row.get("side_a"), row.get("side_b").replace("Civilians", ""))));
        }
        return events;
    }

    private static String first(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isEmpty() && !text.equals("-1")).findFirst().orElse("");
    }

    /// GDELT: the day is SQLDATE; the place is that of the action.
    static List<RawEvent> gdelt(String text) {
        return text.lines().map(line -> line.split("\t", -1)).map(cells -> {
            Optional<LocalDate> day = day(cells[1].substring(0, 4) + "-" + cells[1].substring(4, 6) + "-" + cells[1].substring(6));
            String place = cells[52].isEmpty() ? "" : cells[52] + " " + cells[54] + " " + cells[58];
            return new RawEvent(
                    true, day, day, List.of(), false, given(cells[53]), Set.of(), given(place), given((cells[5] + " " + cells[6]).strip(), (cells[15] + " " + cells[16]).strip()));
        }).toList();
    }

    /// PLOVER: the dead are part of the size.
    static List<RawEvent> plover(String text) {
        return text.lines().map(line -> Json.createReader(new StringReader(line)).readObject()).map(record -> {
            JsonObject size = record.getJsonObject("size");
            List<BigDecimal> killed = size.containsKey("dead") ? List.of(dead(size), dead(size), dead(size)) : List.of();
            Set<String> actors = given(record.getJsonArray("actor").getJsonObject(0).getString("entity_text"));
            return new RawEvent(
                    true, day(record.getString("date")), day(record.getString("date")), killed, false, Set.of(), Set.of(), Set.of(), actors);
        }).toList();
    }

    private static BigDecimal dead(JsonObject size) {
        return size.getJsonNumber("dead").bigDecimalValue();
    }

    /// The reference corpus, from the files that it consists of.
    static List<RawEvent> reference() throws IOException {
        List<JsonObject> records = referenceRecords();
        Map<String, JsonObject> places = new HashMap<>();
        records.stream().filter(record -> record.getString("type").equals("place")).forEach(place -> places.put(place.getString("id"), place));
        return records.stream().filter(record -> record.getString("type").equals("event")).map(event -> event(event, places)).toList();
    }

    /// All records of the reference corpus, as they stand in its files.
    static List<JsonObject> referenceRecords() throws IOException {
        var records = new ArrayList<JsonObject>();
        for (String name : resource("index.txt").lines().toList()) {
            try (var reader = Json.createReader(new StringReader(resource(name)))) {
                JsonValue value = reader.readValue();
                List<JsonValue> values = value instanceof JsonArray array ? array : List.of(value);
                values.forEach(record -> records.add(record.asJsonObject()));
            }
        }
        return records;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RawEvents.class.getResourceAsStream(REFERENCE + name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RawEvent event(JsonObject event, Map<String, JsonObject> places) {
        JsonObject when = event.getJsonObject("when");
        Set<String> at = new TreeSet<>();
        objects(event, "placings").stream().filter(placing -> HAPPENED_THERE.contains(placing.getString("role")))
                .forEach(placing -> at.add(placing.getString("place")));
        Set<String> actors = new TreeSet<>();
        objects(event, "participations").stream().map(part -> part.getJsonObject("actor")).filter(actor -> actor.containsKey("refersTo"))
                .forEach(actor -> actors.add(actor.getString("refersTo")));
        List<JsonObject> killed = objects(event, "figures").stream().filter(figure -> figure.getString("measure").equals("killed")).toList();
        List<JsonObject> ofAll = killed.stream().filter(figure -> !figure.containsKey("group")).toList();
        Optional<JsonObject> counted = ofAll.isEmpty() ? killed.stream().max((a, b) -> number(a).compareTo(number(b))) : ofAll.stream().findFirst();
        boolean least = counted.filter(figure -> figure.containsKey("group") || LEAST.contains(figure.getJsonObject("amount").getString("kind"))).isPresent();
        return new RawEvent(
                event.getString("factuality").equals("actual"), day(when.getString("earliest", "")), day(when.getString("latest", "")),
                counted.map(RawEvents::number).map(number -> List.of(number, number, number)).orElse(List.of()), least, around(at, "country", places),
                around(at, "province", places), at, actors);
    }

    static List<JsonObject> objects(JsonObject of, String name) {
        return of.containsKey(name) ? of.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    private static BigDecimal number(JsonObject figure) {
        return figure.getJsonObject("amount").getJsonNumber("value").bigDecimalValue();
    }

    private static Set<String> around(Set<String> ids, String kind, Map<String, JsonObject> places) {
        Set<String> found = new TreeSet<>();
        for (String id : ids) {
            String at = id;
            for (int n = 0; n < DEEPEST && places.containsKey(at); n++) {
                JsonObject place = places.getOrDefault(at, JsonValue.EMPTY_JSON_OBJECT);
                if (place.getString("kind").equals(kind)) {
                    found.add(at);
                    break;
                }
                at = place.getString("partOf", "");
            }
        }
        return found;
    }
}
