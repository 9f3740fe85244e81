package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// What somebody wrote into a corpus is no formula in a workbook.
class SpreadsheetFormulasTest extends CommandRun {

    private static final String PLACE = "{\"type\":\"place\",\"id\":\"p%d\",\"kind\":\"country\",\"name\":\"%s\"}";

    @Test
    void keepsTextsTexts() throws IOException {
        Path input = Files.write(folder.resolve("in.ndjson"), List.of(
                PLACE.formatted(1, "=HYPERLINK(1)"), PLACE.formatted(2, "+cmd|HYPERLINK"), PLACE.formatted(3, "@HYPERLINK"), PLACE.formatted(4, "-HYPERLINK")));

        assertThat(run("export", input.toString(), "--to", file("corpus.xlsx"))).as(messages()).isZero();
        assertThat(run("query", "SELECT ?name { ?p annals:name ?name }", input.toString(), "--to", file("answer.xlsx"))).as(messages()).isZero();

        for (String name : List.of("corpus.xlsx", "answer.xlsx")) {
            assertThat(all(folder.resolve(name))).contains("HYPERLINK").doesNotContainPattern("<f\\b[^>]*>[^<]*(HYPERLINK\\(1\\)|cmd|@HYPER|-HYPER)");
        }
    }

    private static String all(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            var text = new StringBuilder();
            for (var entry : zip.stream().filter(part -> part.getName().endsWith(".xml")).toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }
}
