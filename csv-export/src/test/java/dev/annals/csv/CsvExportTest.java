package dev.annals.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Packed;
import dev.annals.core.format.TableOption;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Other;
import dev.annals.core.model.When;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvExportTest {

    @Test
    void writesHeadingsThenARowForEachEvent() throws IOException {
        List<String> lines = lines(write(Set.of(), "Talks", "More talks"));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("id,factuality,date_from,date_to,").contains(",killed_best,", ",first_url,");
        assertThat(lines.get(1)).startsWith("e1,actual,2024-05-31,2024-05-31,day,within,,31 May 2024,2024,2024-05,").contains(",Talks,");
        assertThat(lines.get(2)).startsWith("e2,");
        assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ',').count() == FlatEvent.ENTITY.fields().size() - 1L);
    }

    @Test
    void quotesAsRfc4180Says() throws IOException {
        assertThat(write(Set.of(), "He said \"no\", twice\nand left")).contains(",\"He said \"\"no\"\", twice\nand left\",").endsWith("\r\n");
    }

    @Test
    void leavesTextsAsTheyAreUnlessFormulasAreToBeSafe() throws IOException {
        assertThat(write(Set.of(), "=1+1")).contains(",=1+1,");
        assertThat(write(Set.of(TableOption.FORMULA_SAFE), "=1+1")).contains(",'=1+1,");
    }

    @Test
    void beginsWithAMarkWhereOneIsAskedFor() throws IOException {
        assertThat(write(Set.of(), "Talks")).startsWith("id,");
        assertThat(write(Set.of(TableOption.BOM), "Talks")).startsWith("\uFEFFid,");
    }

    @Test
    void hasAHashtagForEachColumn() throws IOException {
        List<String> lines = lines(write(Set.of(TableOption.HXL), "Talks"));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).split(",")).hasSameSizeAs(lines.get(0).split(",")).doesNotHaveDuplicates()
                .contains("#event+id", "#adm1+name", "#affected+killed").allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*( ?\\+[a-z][a-z0-9_]*)*"));
    }

    @Test
    void packsWhereTheNameAsksForIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(new Named("events.csv.gz", bytes), ExportOptions.NONE, "Talks");

        String text = new String(Packed.unpack(new ByteArrayInputStream(bytes.toByteArray())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(write(Set.of(), "Talks"));
    }

    @Test
    void hasHeadingsWhereThereAreNoEvents() throws IOException {
        assertThat(lines(write(Set.of()))).hasSize(1);
    }

    @Test
    void refusesProfiles() {
        var profile = new ExportOptions(Optional.of("table"), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> new CsvExporter().open(new Named("events.csv", new ByteArrayOutputStream()), profile))
                .isInstanceOf(UnsupportedOption.class).hasMessage("The format csv has no profiles, no base and no parts");
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n"));
    }

    private static String write(Set<TableOption> options, String... titles) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(new Named("events.csv", bytes), ExportOptions.NONE.with(options), titles);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(Destination destination, ExportOptions options, String... titles) throws IOException {
        try (Export export = new CsvExporter().open(destination, options)) {
            for (int n = 1; n <= titles.length; n++) {
                assertThat(export.write(event("e" + n, titles[n - 1]))).isEmpty();
            }
            export.finish();
        }
    }

    private static Event event(String id, String title) {
        return new Event(
                id, Factuality.ACTUAL, title, Optional.empty(), When.on(LocalDate.of(2024, 5, 31)), new Other("Talks of all kinds"), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /// A file of this name in memory.
    private record Named(String name, OutputStream stream) implements Destination {
        @Override
        public OutputStream beside(String ending) {
            throw new IllegalStateException("The table is one file");
        }
    }
}
