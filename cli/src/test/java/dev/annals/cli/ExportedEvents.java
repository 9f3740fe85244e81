package dev.annals.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The events of an export, and its places, as readers see them that know nothing of Annals.
///
/// @param events the events, by their ids
/// @param places the places, by their ids
record ExportedEvents(Map<String, ExportedEvent> events, Map<String, ExportedPlace> places) {

    private static final int NO_COLUMN = 16_000;
    private static final String NS = "https://annals.dev/ns#";

    private static ExportedEvents empty() {
        return new ExportedEvents(new LinkedHashMap<>(), new HashMap<>());
    }

    private ExportedEvent event(String id) {
        return events.computeIfAbsent(id, none -> ExportedEvent.empty());
    }

    private ExportedPlace place(String id) {
        return places.computeIfAbsent(id, none -> ExportedPlace.empty());
    }

    private void place(String id, String name, String partOf) {
        place(id).fields().putAll(Map.of("name", name, "partOf", partOf));
    }

    private void placeCode(String id, String scheme, String value) {
        place(id).codes().put(scheme, value);
    }

    /// The code of the place where an event was.
    String codeOfPlace(ExportedEvent event, String scheme) {
        return placeOf(event).codes().getOrDefault(scheme, "");
    }

    /// The name of the largest place in which an event was.
    String country(ExportedEvent event) {
        ExportedPlace place = placeOf(event);
        while (places.containsKey(place.partOf())) {
            place = place(place.partOf());
        }
        return place.name();
    }

    private ExportedPlace placeOf(ExportedEvent event) {
        return places.getOrDefault(event.places().getOrDefault("location", event.places().getOrDefault("near", "")), ExportedPlace.empty());
    }

    /// What the export with this name holds.
    static ExportedEvents of(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            return json(file);
        }
        return name.endsWith(".ttl") ? turtle(file) : workbook(file);
    }

    private static ExportedEvents json(Path file) throws IOException {
        ExportedEvents found = empty();
        try (InputStream in = Files.newInputStream(file); JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> members = new LinkedHashMap<>();
                flatten(parser, "", members);
                found.addJson(members);
            }
        }
        return found;
    }

    /// `codes/0/scheme` and the like, down to the values.
    private static void flatten(JsonParser parser, String path, Map<String, String> members) {
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        int place = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            String key = path + (list ? Integer.toString(place++) : parser.currentName());
            JsonToken value = list ? token : parser.nextToken();
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                flatten(parser, key + "/", members);
            } else {
                members.put(key, parser.getString());
            }
        }
    }

    private void addJson(Map<String, String> members) {
        String id = members.getOrDefault("id", "");
        switch (members.getOrDefault("type", "")) {
            case "place" -> {
                place(id, members.getOrDefault("name", ""), members.getOrDefault("partOf", ""));
                each(members, "codes", code -> placeCode(id, code.apply("scheme"), code.apply("value")));
            }
            case "event" -> {
                ExportedEvent event = event(id);
                event.day().append(members.getOrDefault("when/earliest", ""));
                each(members, "codes", code -> event.codes().put(code.apply("scheme"), code.apply("value")));
                each(members, "metrics", metric -> event.metrics().put(metric.apply("name"), new BigDecimal(metric.apply("value"))));
                each(members, "placings", placing -> event.places().put(placing.apply("role"), placing.apply("place")));
                each(members, "figures", figure -> count(event, figure.apply("measure"), figure.apply("group"), figure.apply("bound"),
                        figure.apply("amount/value")));
            }
            default -> { }
        }
    }

    private interface Member {
        String apply(String name);
    }

    private static void each(Map<String, String> members, String list, java.util.function.Consumer<Member> use) {
        for (int n = 0; hasElement(members, list + "/" + n + "/"); n++) {
            String path = list + "/" + n + "/";
            use.accept(name -> members.getOrDefault(path + name, ""));
        }
    }

    private static boolean hasElement(Map<String, String> members, String path) {
        return members.keySet().stream().anyMatch(key -> key.startsWith(path));
    }

    private static void count(ExportedEvent event, String measure, String group, String bound, String value) {
        if (!value.isEmpty()) {
            event.figures().add(new ExportedEvent.Count(measure, group, bound, new BigDecimal(value)));
        }
    }

    private static ExportedEvents turtle(Path file) {
        ExportedEvents found = empty();
        Model model = RDFDataMgr.loadModel(file.toUri().toString());
        model.listSubjectsWithProperty(RDF.type, model.createResource(NS + "Place")).forEach(place -> found.addTurtlePlace(place, text(place, "id")));
        model.listSubjectsWithProperty(RDF.type, model.createResource(NS + "Event")).forEach(event -> addTurtle(event, found.event(text(event, "id"))));
        return found;
    }

    private void addTurtlePlace(Resource place, String id) {
        Optional<Resource> larger = Optional.ofNullable(place.getPropertyResourceValue(property(place, "partOf")));
        place(id, text(place, "name"), larger.map(other -> text(other, "id")).orElse(""));
        parts(place, "codes").forEach(code -> placeCode(id, text(code.getResource(), "scheme"), text(code.getResource(), "value")));
    }

    private static Iterable<Statement> parts(Resource of, String field) {
        return () -> of.listProperties(property(of, field));
    }

    private static Property property(Resource of, String field) {
        return of.getModel().createProperty(NS + field);
    }

    private static void addTurtle(Resource event, ExportedEvent found) {
        parts(event, "when").forEach(when -> found.day().append(text(when.getResource(), "earliest")));
        parts(event, "codes").forEach(code -> found.codes().put(text(code.getResource(), "scheme"), text(code.getResource(), "value")));
        parts(event, "metrics").forEach(metric -> found.metrics().put(text(metric.getResource(), "name"), new BigDecimal(text(metric.getResource(), "value"))));
        parts(event, "placings").forEach(placing -> found.places().put(
                term(text(placing.getResource(), "role")), text(placing.getResource().getPropertyResourceValue(property(event, "place")), "id")));
        parts(event, "figures").forEach(figure -> parts(figure.getResource(), "amount").forEach(amount -> count(
                found, term(text(figure.getResource(), "measure")), text(figure.getResource(), "group"), term(text(figure.getResource(), "bound")),
                text(amount.getResource(), "value"))));
    }

    private static String text(Resource of, String field) {
        return Optional.ofNullable(of.getProperty(property(of, field)))
                .map(found -> found.getObject().isLiteral() ? found.getLiteral().getLexicalForm() : found.getResource().getURI()).orElse("");
    }

    /// The last part of the IRI of a code.
    private static String term(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static ExportedEvents workbook(Path file) throws IOException {
        ExportedEvents found = empty();
        try (InputStream in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            rows(workbook.getSheet("Events"), row -> found.event(row.apply("id")).day().append(row.apply("when earliest")));
            rows(workbook.getSheet("Event codes"), row -> found.event(row.apply("event")).codes().put(row.apply("scheme"), row.apply("value")));
            rows(workbook.getSheet("Event metrics"), row ->
                    found.event(row.apply("event")).metrics().put(row.apply("name"), new BigDecimal(row.apply("value"))));
            rows(workbook.getSheet("Event placings"), row -> found.event(row.apply("event")).places().put(row.apply("role"), row.apply("place")));
            rows(workbook.getSheet("Event figures"), row -> count(
                    found.event(row.apply("event")), row.apply("measure"), row.apply("group"), row.apply("bound"), row.apply("amount value")));
            rows(workbook.getSheet("Places"), row -> found.place(row.apply("id"), row.apply("name"), row.apply("part of")));
            rows(workbook.getSheet("Place codes"), row -> found.placeCode(row.apply("place"), row.apply("scheme"), row.apply("value")));
        }
        return found;
    }

    private static void rows(Sheet sheet, java.util.function.Consumer<Member> use) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        for (int n = 1; n <= sheet.getLastRowNum(); n++) {
            Row row = sheet.getRow(n);
            use.accept(name -> text(row.getCell(columns.getOrDefault(name, NO_COLUMN)), name.startsWith("when ")));
        }
    }

    private static String text(Cell cell, boolean day) {
        if (cell == null || cell.getCellType() != CellType.NUMERIC) {
            return cell == null ? "" : cell.getStringCellValue();
        }
        return day ? LocalDate.from(cell.getLocalDateTimeCellValue()).toString() : new BigDecimal(Double.toString(cell.getNumericCellValue())).toPlainString();
    }
}
