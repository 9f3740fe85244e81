package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Detail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Follows the recipes of ARCHITECTURE.md on copies of the files that they name, and runs the command with what comes out.
class RecipesTest {

    private static final String MODEL = "core/src/main/java/dev/annals/core/model/";

    private static final String EVENT = "{\"type\":\"event\",\"id\":\"e\",\"factuality\":\"actual\",\"title\":\"t\",\"when\":{\"earliest\":\"2024-10-01\","
            + "\"latest\":\"2024-10-01\",\"precision\":\"day\",\"nature\":\"within\"},\"detail\":{%s}}";

    @TempDir
    Path folder;

    @Test
    void aFieldIsThreeLinesOfOneFileAndEveryFormatHasIt() throws Exception {
        var sources = new ChangedSources(folder).change(MODEL + "Place.java",
                "List<Code> codes)", "List<Code> codes, Optional<String> nickname)",
                "    /// The schema of", "    public static final Field<Place, Optional<String>> NICKNAME =\n"
                        + "            new Field<>(\"nickname\", \"What people call it.\", maybe(TEXT), Place::nickname);\n\n    /// The schema of",
                "COORDINATES, CODES)", "COORDINATES, CODES, NICKNAME)",
                "row.get(CODES)", "row.get(CODES), row.get(NICKNAME)").compile();

        comesBack(sources, "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"country\",\"name\":\"Utopia\",\"nickname\":\"the island\"}");
        assertThat(sources.askedFor("new Place(")).contains("PloverPlace.java");
        assertThat(recipe("A field")).contains("callers of the constructor, which are importers and tests");
    }

    @Test
    void aKindOfEventIsOneRecordThatTwoPlacesName() throws Exception {
        var sources = withParade(PARADE).compile();

        comesBack(sources, EVENT.formatted("\"kind\":\"parade\",\"route\":\"the main street\""));
        String[] kinds = Arrays.stream(Detail.class.getPermittedSubclasses()).map(kind -> "import " + kind.getName() + ";").toArray(String[]::new);
        Set<String> asked = sources.askedFor(kinds);
        assertThat(asked).isNotEmpty().allSatisfy(file -> assertThat(recipe("A kind of event")).contains("`" + file.replace(".java", "") + "`"));
    }

    @Test
    void aNumberWithTheNameOfATextOfAnotherKindIsWarnedOf() throws Exception {
        var sources = withParade(NUMBERED_PARADE).compile();
        Files.writeString(folder.resolve("in.ndjson"), EVENT.formatted("\"kind\":\"parade\",\"occasion\":3") + "\n");

        assertThat(sources.run("export", "--quiet", "in.ndjson", "--to", "o.xlsx")).as(sources.messages()).isZero();
        assertThat(sources.run("export", "--quiet", "o.xlsx", "--to", "back.ndjson")).as(sources.messages()).isZero();

        assertThat(sources.messages()).contains("'3' is a number in the column detail occasion, which is for text");
        assertThat(recipe("A kind of event")).contains("reading warns of it");
    }

    private ChangedSources withParade(String parade) throws IOException {
        return new ChangedSources(folder)
                .change(MODEL + "Detail.java", "Programme, Other {", "Programme, Other, Parade {", "Other.ENTITY))", "Other.ENTITY, Parade.ENTITY))")
                .add("Parade.java", parade);
    }

    @Test
    void aFormatIsAFamilyThatTheCommandFindsByItself() throws Exception {
        var sources = new ChangedSources(folder)
                .add("package-info.java", "/// Names.\n@org.jspecify.annotations.NullMarked\npackage dev.annals.names;\n")
                .add("NamesFamily.java", FAMILY).add("NamesExporter.java", EXPORTER).add("NamesExport.java", EXPORT)
                .addResource("META-INF/services/dev.annals.core.format.FormatFamily", "dev.annals.names.NamesFamily\n").compile();
        Files.writeString(folder.resolve("in.ndjson"), "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"country\",\"name\":\"Utopia\"}\n");

        assertThat(sources.run("export", "--quiet", "in.ndjson", "--to", "places.names")).as(sources.messages()).isZero();

        assertThat(folder.resolve("places.names")).hasContent("Utopia\n");
        assertThat(sources.messages()).contains("places.names: does not carry 2 values of 2 fields: place/id (1), place/kind (1)");
    }

    /// What names a format from outside, apart from the modules that build on it.
    @Test
    void aFormatIsNamedInTheFilesThatTheRecipeNames() throws IOException {
        for (ModuleFiles module : ModuleFiles.all()) {
            String name = module.name();
            if (module.hasFormats()) {
                String artifact = "<artifactId>annals-" + name + "</artifactId>";
                assertThat(Path.of("..", "pom.xml")).content().as("modules and dependencyManagement").contains("<module>" + name + "</module>", artifact);
                assertThat(Path.of("pom.xml")).content().as("The command finds what is on its class path").contains(artifact);
            }
        }
        assertThat(recipe("A format")).contains("`modules`", "`dependencyManagement`", "`cli/pom.xml`", "`META-INF/services/", "`package-info.java`");
    }

    /// Writes a record as JSON, Turtle and a workbook, and reads it back from each.
    private void comesBack(ChangedSources sources, String record) throws Exception {
        Files.writeString(folder.resolve("in.ndjson"), record + "\n");
        assertThat(sources.run("export", "--quiet", "in.ndjson", "--to", "o.ttl", "--to", "o.xlsx", "--to", "o.ndjson")).as(sources.messages()).isZero();
        assertThat(folder.resolve("o.ndjson")).hasSameTextualContentAs(folder.resolve("in.ndjson"));
        for (String format : List.of("ttl", "xlsx")) {
            assertThat(sources.run("export", "--quiet", "o." + format, "--to", "back.ndjson")).as(sources.messages()).isZero();
            assertThat(folder.resolve("back.ndjson")).hasSameTextualContentAs(folder.resolve("in.ndjson"));
        }
    }

    /// A paragraph of ARCHITECTURE.md, by the words that it begins with.
    private static String recipe(String title) {
        try {
            Matcher paragraph = Pattern.compile("(?s)\\*\\*" + title + "\\.\\*\\*.*?\n\n").matcher(Files.readString(Path.of("..", "ARCHITECTURE.md")));
            assertThat(paragraph.find()).as("the recipe " + title).isTrue();
            return paragraph.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String PARADE = """
            package dev.annals.core.model;

            import static dev.annals.core.schema.Types.TEXT;

            import dev.annals.core.schema.Entity;
            import dev.annals.core.schema.Field;
            import java.util.List;

            public record Parade(String route) implements Detail {

                public static final Field<Parade, String> ROUTE = new Field<>("route", "Where it goes along.", TEXT, Parade::route);

                public static final Entity<Parade> ENTITY = new Entity<>(
                        Parade.class, "parade", "People go through the streets.", List.of(ROUTE), row -> new Parade(row.get(ROUTE)));
            }
            """;
    private static final String NUMBERED_PARADE = PARADE
            .replace("Types.TEXT", "Types.COUNT").replace(" TEXT,", " COUNT,").replace("String route", "long route").replace("Parade, String>", "Parade, Long>")
            .replace("\"route\"", "\"occasion\"");
    private static final String FAMILY = """
            package dev.annals.names;

            import dev.annals.core.format.Exporter;
            import dev.annals.core.format.FormatFamily;
            import java.util.List;

            public final class NamesFamily implements FormatFamily {

                @Override
                public List<Exporter> exporters() {
                    return List.of(new NamesExporter());
                }
            }
            """;
    private static final String EXPORTER = """
            package dev.annals.names;

            import dev.annals.core.format.Export;
            import dev.annals.core.format.Exporter;
            import dev.annals.core.format.Format;
            import java.io.OutputStream;
            import java.util.List;

            final class NamesExporter implements Exporter {

                @Override
                public Format format() {
                    return new Format("names", "the names of places", List.of(".names"), "text/plain");
                }

                @Override
                public Export open(OutputStream out) {
                    return new NamesExport(out);
                }
            }
            """;
    private static final String EXPORT = """
            package dev.annals.names;

            import dev.annals.core.format.Carried;
            import dev.annals.core.format.CarriedFields;
            import dev.annals.core.format.Export;
            import dev.annals.core.format.Notice;
            import dev.annals.core.model.CorpusRecord;
            import dev.annals.core.model.Place;
            import java.io.IOException;
            import java.io.OutputStream;
            import java.nio.charset.StandardCharsets;
            import java.util.List;

            record NamesExport(OutputStream out) implements Export {

                @Override
                public List<Notice> write(CorpusRecord record) throws IOException {
                    if (record instanceof Place place) {
                        out.write((place.name() + "\\n").getBytes(StandardCharsets.UTF_8));
                    }
                    return List.of();
                }

                @Override
                public Carried carried() {
                    return Carried.of(List.of(CarriedFields.of(Place.ENTITY).all(Place.NAME)));
                }

                @Override
                public void finish() throws IOException {
                    out.flush();
                }

                @Override
                public void close() {}
            }
            """;
}
