package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Carried;
import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Entity;
import dev.annals.json.map.GeoJsonExporter;
import dev.annals.json.map.GeoLayout;
import dev.annals.json.plover.PloverExporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CarriedFieldsTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "json.md");
    private static final String HEADING = "| record | `geojson`, `geojsonl` | `plover` |\n|---|---|---|\n";

    @Test
    void areListedInTheDocument() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(HEADING) + HEADING.length();
        String expected = document.substring(0, begin) + table() + document.substring(document.indexOf("\n\n", begin - 1) + 1);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(DOCUMENT, expected, StandardCharsets.UTF_8);
        }

        assertThat(DOCUMENT).as("Review the change, then rewrite the table with: mvn verify -Dgolden.rewrite=true").hasContent(expected);
    }

    private static String table() throws IOException {
        Carried map = carried(new GeoJsonExporter(GeoLayout.COLLECTION));
        Carried plover = carried(new PloverExporter());
        return Catalogue.ENTITIES.stream()
                .map(entity -> "| `" + entity.name() + "` | " + fields(map, entity) + " | " + fields(plover, entity) + " |\n")
                .collect(Collectors.joining());
    }

    private static Carried carried(Exporter exporter) throws IOException {
        try (Export export = exporter.open(new ByteArrayOutputStream())) {
            return export.carried();
        }
    }

    private static String fields(Carried carried, Entity<?> entity) {
        List<String> fields = carried.fields(entity);
        return fields.isEmpty() ? "nothing" : String.join(", ", fields);
    }
}
