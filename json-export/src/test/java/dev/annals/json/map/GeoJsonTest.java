package dev.annals.json.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.ReferenceCorpus;
import dev.annals.core.transfer.Transfer;
import dev.annals.json.Corpora;
import dev.annals.json.Folder;
import dev.annals.json.JsonImporter;
import dev.annals.json.SmallCorpus;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.Parsed;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GeoJsonTest {

    private static final Exporter COLLECTION = new GeoJsonExporter(GeoLayout.COLLECTION);
    private static final Exporter LINES = new GeoJsonExporter(GeoLayout.LINES);
    private static final Place NOWHERE = place("nowhere", Optional.empty());
    private static final Place ATLANTIC = place("atlantic", Optional.of(new Coordinates(BigDecimal.ZERO, BigDecimal.ZERO)));
    private static final Place EQUATOR = place("equator", Optional.of(new Coordinates(BigDecimal.ZERO, new BigDecimal("-12.5"))));

    @TempDir
    private Path folder;

    @Test
    void placesAnEventAtEachOfItsPlaces() {
        Event event = placed("dasu", "equator", "nowhere");
        var notices = new ArrayList<Notice>();

        JsonNode collection = parse(write(COLLECTION, List.of(SmallCorpus.PLACE, NOWHERE, EQUATOR, event), notices));

        assertThat(at(collection, "type").value()).isEqualTo("FeatureCollection");
        List<JsonNode> features = ((JsonNode.ArrayNode) at(collection, "features")).elements();
        assertThat(features).hasSize(2);
        assertThat(at(features.getFirst(), "id").value()).isEqualTo("e1/placings/1");
        assertThat(at(features.getFirst(), "geometry", "type").value()).isEqualTo("Point");
        assertThat(at(features.getFirst(), "geometry", "coordinates", "1").value()).isEqualTo("73.2");
        assertThat(at(features.getFirst(), "geometry", "coordinates", "2").value()).isEqualTo("35.29");
        assertThat(at(features.getFirst(), "properties", "title").value()).isEqualTo("An event");
        assertThat(at(features.getFirst(), "properties", "factuality").value()).isEqualTo("actual");
        assertThat(at(features.getFirst(), "properties", "kind").value()).isEqualTo("sanction");
        assertThat(at(features.getFirst(), "properties", "date_from").value()).isEqualTo("0001-01-01");
        assertThat(at(features.getFirst(), "properties", "placing_precision").value()).isEqualTo("district");
        assertThat(at(features.getFirst(), "properties", "placing_role").value()).isEqualTo("location");
        assertThat(at(features.getFirst(), "properties", "place_name").value()).isEqualTo("Dasu");
        assertThat(at(features.getFirst(), "properties", "place_coordinates_precision").value()).isEqualTo("near");
        assertThat(at(features.getFirst(), "properties", "place_coordinates_taken_from_scheme").value()).isEqualTo("geonames");
        assertThat(at(features.getFirst(), "properties", "place_coordinates_taken_from_value").value()).isEqualTo("7427390");
        assertThat(at(features.getLast(), "properties", "place_coordinates_precision").value()).isEmpty();
        assertThat(at(features.getFirst(), "properties", "place").value()).isEqualTo("Dasu; equator; nowhere");
        assertThat(at(features.getLast(), "geometry", "coordinates", "2").value()).isEqualTo("0");
        assertThat(notices).extracting(Notice::toString).containsExactly(
                "event e1: placings/3 'nowhere' has no coordinates; only the other places of the event are on the map");
        assertThat(notices).extracting(Notice::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void refusesEventsWithoutCoordinatesAndPlacesNothingAtZeroZero() {
        for (Event event : List.of(placed(), placed("nowhere"), placed("atlantic"))) {
            var notices = new ArrayList<Notice>();

            String text = write(COLLECTION, List.of(NOWHERE, ATLANTIC, event), notices);

            assertThat(text).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[\n]}\n");
            assertThat(notices).extracting(Notice::toString).containsExactly(
                    "event e1: placings lead to no place with coordinates, so the event cannot be on the map");
            assertThat(notices).extracting(Notice::severity).containsExactly(Severity.ERROR);
        }
    }

    @Test
    void writesOneFeatureALine() {
        List<CorpusRecord> records = List.of(SmallCorpus.PLACE, EQUATOR, placed("dasu", "equator"));

        List<String> lines = write(LINES, records, new ArrayList<>()).lines().toList();

        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(at(parse(line), "type").value()).isEqualTo("Feature"));
        assertThat(write(LINES, List.of(), new ArrayList<>())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.annals.json.Corpora#all")
    void givesAllFeaturesDifferentIdsAndTheSameProperties(List<CorpusRecord> records) {
        JsonNode collection = parse(write(COLLECTION, records, new ArrayList<>()));

        Set<String> ids = new HashSet<>();
        List<String> names = List.of();
        for (JsonNode feature : ((JsonNode.ArrayNode) at(collection, "features")).elements()) {
            var properties = (JsonNode.ObjectNode) at(feature, "properties");
            List<String> found = properties.members().stream().map(JsonNode.Member::name).toList();
            assertThat(found).doesNotHaveDuplicates().isEqualTo(names.isEmpty() ? found : names);
            names = found;
            assertThat(ids.add(at(feature, "id").value())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.annals.json.Corpora#all")
    void isInTheLedgerWithWhatIsNotOnTheMap(List<CorpusRecord> records) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var ledger = new ArrayList<LedgerEntry>();
        try (Export export = LINES.open(bytes)) {
            var transfer = new Transfer(List.of(new Output("map", export)), rejection -> {}, notice -> {});
            records.forEach(record -> transfer.accept(record, new Origin("x", Position.UNKNOWN, () -> "raw")));
            transfer.finish();
            ledger.addAll(transfer.ledger().entries());
        }
        LedgerEntry events = ledger.stream().filter(entry -> entry.type().equals("event")).findFirst().orElseThrow();

        long placed = bytes.toString(StandardCharsets.UTF_8).lines().map(line -> at(parse(line), "properties", "id").value()).distinct().count();
        assertThat(events.written()).isEqualTo(placed);
        assertThat(events.read()).isEqualTo(events.written() + events.rejected()).isEqualTo(Corpora.events(records).size());
    }

    @Test
    void isFoundByItsExtensions() throws IOException {
        assertThat(Formats.exporter("a.geojson")).map(Exporter::format).map(Format::name).contains("geojson");
        assertThat(Formats.exporter("a.geojsonl")).map(Exporter::format).map(Format::name).contains("geojsonl");
        Path file = folder.resolve("a.geojson.gz");
        Folder.write(file, Formats.exporter("a.geojson.gz").orElseThrow(), ExportOptions.NONE, SmallCorpus.records());
        assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
    }

    /// All events that are tied to a place are on the map, but for six that are in or about a part of the world for which no point stands.
    @Test
    void showsTheReferenceCorpus() {
        var notices = new ArrayList<Notice>();
        List<CorpusRecord> records = ReferenceCorpus.inputs().stream()
                .flatMap(input -> Reading.of(new JsonImporter(), input).records().stream()).toList();

        long features = write(LINES, records, notices).lines().count();

        assertThat(features).isEqualTo(78);
        assertThat(records).filteredOn(record -> record instanceof Event event && !event.placings().isEmpty()).hasSize(72);
        assertThat(notices).filteredOn(notice -> notice.severity() == Severity.ERROR).hasSize(64);
    }

    private static Place place(String id, Optional<Coordinates> coordinates) {
        return new Place(id, PlaceKind.OTHER, id, List.of(), Optional.empty(), coordinates, List.of());
    }

    private static Event placed(String... places) {
        Event event = (Event) SmallCorpus.records().get(4);
        List<Placing> placings = List.of(places).stream()
                .map(place -> new Placing(place, PlacingRole.LOCATION, Optional.of(PlacingPrecision.DISTRICT), Optional.empty(), Optional.empty()))
                .toList();
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(), placings,
                event.figures(), event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(), event.lineage(),
                event.extras());
    }

    private static String write(Exporter exporter, List<? extends CorpusRecord> records, List<Notice> notices) {
        var bytes = new ByteArrayOutputStream();
        try (Export export = exporter.open(bytes)) {
            for (CorpusRecord record : records) {
                notices.addAll(export.write(record));
            }
            export.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode parse(String text) {
        return Parsed.of(text);
    }

    private static JsonNode at(JsonNode node, String... path) {
        return Parsed.at(node, path);
    }
}
