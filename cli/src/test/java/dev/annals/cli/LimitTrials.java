package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.Packed;
import dev.annals.core.limit.Limit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Trials of each limit, with every reader that has to keep to it.
final class LimitTrials {

    private static final String LONG = "x".repeat(30_000);
    private static final String PLACES = places(100, "");
    private static final String MANY = places(1500, "");
    private static final String GDELT = String.join("\t", Stream.of(
                    List.of("1", "20240101", "202401", "2024", "2024.0027"), blanks(20), List.of("1", "010", "010", "01", "1", "3.0", "1", "1", "1", "1.0"),
                    blanks(14), blanks(7), List.of("20240101", "http://x.org/a"))
            .flatMap(List::stream).toList()) + "\n";

    private LimitTrials() {}

    /// The trials of a limit, which has at least one.
    static List<LimitTrial> of(Limit limit) {
        return switch (limit) {
            case UNPACKED_RATIO -> packed(limit, 2).map(trial -> trial.with(Limit.UNPACKED_FREE, 100_000)).toList();
            case UNPACKED_FREE -> List.of(imported(limit, 100_000, "places.ndjson.gz", Packed.pack(bytes(PLACES + " ".repeat(1 << 20)))));
            case UNPACKED_SIZE -> packed(limit, 100_000).toList();
            case ARCHIVE_ENTRIES -> List.of(
                    imported(limit, 2, "days.zip", zip(Map.of("1.export.CSV", GDELT, "2.export.CSV", GDELT, "3.export.CSV", GDELT))),
                    imported(limit, 5, "places.xlsx", workbook(PLACES)), new LimitTrial(limit, 5, "places.xlsx", workbook(PLACES), "lint"));
            case RECORD_LENGTH -> List.of(
                    imported(limit, 20_000, "places.ndjson", bytes(places(100, LONG))), imported(limit, 20_000, "places.json", exported("places.json", places(100, LONG))),
                    imported(limit, 20_000, "places.ttl", exported("places.ttl", places(100, LONG))),
                    imported(limit, 20_000, "places.rpb", exported("places.rpb", places(100, LONG))),
                    imported(limit, 20_000, "places.jsonld", exported("places.jsonld", places(100, LONG))),
                    imported(limit, 20_000, "day.export.CSV", bytes(GDELT + GDELT.replace("http://x.org/a", "http://x.org/" + LONG))));
            case CELL_LENGTH -> List.of(
                    imported(limit, 20_000, "places.xlsx", workbook(places(100, LONG))),
                    new LimitTrial(limit, 20_000, "places.xlsx", withAttribute(workbook(PLACES), LONG), "lint"));
            case NUMBER_LENGTH -> List.of(
                    imported(limit, 9, "places.ndjson", bytes(PLACES)), imported(limit, 9, "places.ttl", exported("places.ttl", PLACES)),
                    imported(limit, 9, "places.xlsx", workbook(PLACES)), imported(limit, 4, "ged.csv", bytes(DatasetRows.csv(DatasetRows.rows("ged")))));
            case NESTING -> nested(limit);
            case RECORD_VALUES -> List.of(imported(limit, 6, "places.ndjson", bytes(PLACES)), imported(limit, 6, "places.json", exported("places.json", PLACES)));
            case KEY_LENGTH -> List.of(imported(limit, 10, "places.ndjson", bytes(PLACES)), imported(limit, 10, "places.json", exported("places.json", PLACES)));
            case IRI_LENGTH -> List.of(imported(limit, 20, "places.ttl", exported("places.ttl", PLACES)), imported(limit, 20, "places.rdf", exported("places.rdf", PLACES)));
        };
    }

    private static List<LimitTrial> nested(Limit limit) {
        String deep = PLACES + "{\"type\":\"place\",\"id\":\"deep\",\"kind\":\"site\",\"name\":\"x\",\"more\":[[[[[1]]]]]}\n";
        String turtle = new String(exported("places.ttl", PLACES), StandardCharsets.UTF_8);
        return List.of(
                imported(limit, 5, "places.ndjson", bytes(deep)),
                imported(limit, 5, "places.json", bytes("[" + deep.strip().replace("\n", ",") + "]")),
                imported(limit, 4, "places.ttl", bytes(turtle + "<urn:a> <urn:b> [ <urn:b> [ <urn:b> [ <urn:b> [ <urn:b> [ <urn:b> 1 ] ] ] ] ] .\n")),
                new LimitTrial(limit, 5, "events.json", bytes("{\"event\":[[[[[[1]]]]]]}\n"), "export", "--from", "plover", "--to", "-", "--format", "ndjson"),
                imported(limit, 2, "places.xlsx", workbook(PLACES)), new LimitTrial(limit, 2, "places.xlsx", workbook(PLACES), "lint"),
                new LimitTrial(limit, 5, "deep.rq", bytes("SELECT * { ?s ?p ?o FILTER ((((((true)))))) }"), "query"));
    }

    private static Stream<LimitTrial> packed(Limit limit, long lowered) {
        return Stream.of(
                imported(limit, lowered, "places.ndjson.gz", Packed.pack(bytes(MANY))),
                imported(limit, lowered, "places.json.gz", exported("places.json.gz", MANY)),
                imported(limit, lowered, "places.ttl.gz", exported("places.ttl.gz", MANY)),
                imported(limit, lowered, "places.rdf.gz", exported("places.rdf.gz", MANY)),
                imported(limit, lowered, "day.export.CSV.gz", Packed.pack(bytes(days()))),
                imported(limit, lowered, "day.export.CSV.zip", zip(Map.of("day.export.CSV", days()))),
                imported(limit, lowered, "places.xlsx", workbook(MANY)), new LimitTrial(limit, lowered, "places.xlsx", workbook(MANY), "lint"));
    }

    private static LimitTrial imported(Limit limit, long lowered, String file, byte[] content) {
        return new LimitTrial(limit, lowered, file, content, "export", "--to", "-", "--format", "ndjson");
    }

    private static String places(int number, String name) {
        return IntStream.range(0, number).mapToObj(n -> "{\"type\":\"place\",\"id\":\"p" + n + "\",\"kind\":\"site\",\"name\":\"Utopia" + (n == 50 ? name : "")
                        + "\",\"coordinates\":{\"latitude\":1.2345678901,\"longitude\":2.3456789012}}\n").collect(Collectors.joining());
    }

    private static String days() {
        return IntStream.range(1, 2000).mapToObj(n -> n + GDELT.substring(1)).collect(Collectors.joining());
    }

    private static List<String> blanks(int number) {
        return IntStream.range(0, number).mapToObj(n -> "").toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String records) {
        return exported("places.xlsx", records);
    }

    private static byte[] exported(String file, String records) {
        try {
            Path folder = Files.createTempDirectory("limits");
            Path target = folder.resolve(file);
            var terminal = new Terminal(new ByteArrayInputStream(bytes(records)), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
            Annals.run(terminal, "export", "-", "--to", target.toString());
            byte[] content = Files.readAllBytes(target);
            Files.delete(target);
            Files.delete(folder);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A workbook with a long attribute: texts are not gathered to check them.
    private static byte[] withAttribute(byte[] workbook, String value) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("<sheets>", "<sheets note=\"" + value + "\">"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip(files);
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(bytes(file.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
