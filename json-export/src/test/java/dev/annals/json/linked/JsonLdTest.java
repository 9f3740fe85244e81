package dev.annals.json.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.json.Folder;
import dev.annals.json.SmallCorpus;
import dev.annals.json.Written;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonLdTest {

    private static final Path CONTEXT = Path.of("..", "schema", "context.jsonld");
    private static final String SMALL = Written.by(new JsonLdExporter(), SmallCorpus.records());

    @TempDir
    private Path folder;

    @Test
    void hasTheContextThatIsCommitted() throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(CONTEXT, JsonLdContext.text());
        }

        assertThat(CONTEXT).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true")
                .hasContent(JsonLdContext.text());
    }

    @Test
    void writesEachRecordOnALineOfItsOwn() {
        assertThat(SMALL.lines().count()).isEqualTo(SmallCorpus.records().size() + 3L);
        assertThat(SMALL.lines().skip(2).limit(SmallCorpus.records().size())).allMatch(line -> line.startsWith("{\"@id\":\""));
    }

    @ParameterizedTest
    @CsvSource({"linked, https://example.org/a#", "embedded, urn:example:corpus/", "linked, https://example.org/x/"})
    void comesBackFromEachProfileUnderAnyBase(String profile, String base) throws IOException {
        List<CorpusRecord> records = RandomCorpus.of(31, 40);
        Path file = folder.resolve("corpus.jsonld.gz");
        var options = new ExportOptions(Optional.of(profile), Optional.of(base), Optional.empty());

        assertThat(Folder.write(file, new JsonLdExporter(), options, records)).isEmpty();

        Reading reading = Reading.of(new JsonLdImporter(), "corpus.jsonld.gz", Files.readAllBytes(file));
        assertThat(reading.records()).isEqualTo(records);
        assertThat(reading.allNotices()).extracting(Notice::code).containsOnly("base");
    }

    @ParameterizedTest
    @CsvSource({"flat,", ",nonsense", ",https://exa mple.org/"})
    void refusesOptionsThatItCannotFollow(String profile, String base) {
        var options = new ExportOptions(Optional.ofNullable(profile), Optional.ofNullable(base), Optional.empty());

        assertThatThrownBy(() -> Folder.write(folder.resolve("a.jsonld"), new JsonLdExporter(), options, List.of()))
                .isInstanceOf(UnsupportedOption.class);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", value = {
        "`\"@id\":\"event/e1\",`|``|`@id is missing; it should be event/e1`",
        "`\"@id\":\"event/e1\",`|`\"@id\":\"event/e9\",`|`@id 'event/e9' should be event/e1`",
        "`\"position\":2,\"measure\"`|`\"position\":7,\"measure\"`|`figures/2/position '7' should be 2`",
        "`\"@type\":\"SanctionDetail\"`|`\"@type\":\"ThreatDetail\"`|`detail/@type 'ThreatDetail' should be SanctionDetail`",
        "`\"refersTo\":\"actor/china\"`|`\"refersTo\":\"china\"`|`participations/1/actor/refersTo 'china' is not of the form actor/ID`",
        "`\"refersTo\":\"actor/china\"`|`\"refersTo\":\"actor/%63hina\"`|`refersTo 'actor/%63hina' is not of the form actor/ID`",
        "`\"lifted\":false`|`\"lifted\":false,\"foaf:name\":\"x\"`|`detail/foaf:name 'x' is not a field of sanction`",
        "`\"factuality\":\"actual\"`|`\"factuality\":\"real\"`|`factuality 'real' is not one of`",
        "`\"position\":1,\"value\":\"trade\"`|`\"position\":1`|`detail/topics/1/value is missing`",
        "`\"value\":\"trade\"`|`\"value\":\"trade\",\"colour\":1`|`detail/topics/1/colour '1' is not a field of an element`",
    })
    void tellsWhereARecordIsNotThatOfItsNode(String found, String replaced, String message) {
        Reading reading = read(replaceFirst(found, replaced));

        assertThat(reading.records()).hasSize(SmallCorpus.records().size() - 1);
        assertThat(reading.rejections()).hasSize(1);
        assertThat(reading.allNotices()).extracting(Notice::toString).anySatisfy(notice -> assertThat(notice).contains(message));
        assertThat(reading.allNotices()).allMatch(notice -> notice.line().isPresent() && notice.column().isPresent());
    }

    @Test
    void keepsARecordWhoseRepetitionsSayOtherwiseAndTells() {
        Reading reading = read(replaceFirst("\"rdfs:label\":\"China\"", "\"rdfs:label\":\"India\"")
                .replace("\"edtf\":\"2022-03-22\"", "\"edtf\":\"2023\""));

        assertThat(reading.records()).isEqualTo(SmallCorpus.records());
        assertThat(reading.notices()).extracting(Notice::code).containsOnly("contradiction");
        assertThat(reading.notices()).extracting(notice -> notice.field().orElseThrow())
                .containsExactlyInAnyOrder("rdfs:label", "published/edtf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"@graph\":[]}", "{\"@context\":{},\"@graph\":[]}",
        "{\"@context\":[\"https://example.org/c\",{\"@base\":\"https://e.org/\"}],\"@graph\":[]}",
        "{\"@context\":[\"https://annals.dev/schema/context.jsonld\",{\"@base\":\"nonsense\"}],\"@graph\":[]}",
        "{\"@context\":[\"https://annals.dev/schema/context.jsonld\",{\"@base\":\"https://e.org/\"}],\"@graph\":{}}", "{\"@id\":\"x\"}"})
    void asksForTurtleWhereTheLayoutIsAnother(String text) {
        Reading reading = read(text);

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.notices()).singleElement().extracting(Notice::code).isEqualTo("other-layout");
            assertThat(rejection.notices().getFirst().message()).contains("Convert other files to Turtle first");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"@context\"", "{\"@context\":[1", "\u0000\u0001"})
    void tellsOfWhatIsNoJson(String text) {
        assertThat(read(text).rejections()).hasSize(1);
    }

    @Test
    void neverRepairsAFileThatIsCutAnywhere() throws IOException {
        byte[] whole = linked();
        for (int length = 0; length < whole.length - 2; length += 3) {
            Reading reading = Reading.of(new JsonLdImporter(), "cut.jsonld", java.util.Arrays.copyOf(whole, length));
            assertThat(reading.rejections()).as("cut after " + length).isNotEmpty();
        }
    }

    private static byte[] linked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var export = new JsonLdExport(bytes, JsonLdProfile.LINKED, Optional.empty())) {
            for (CorpusRecord record : SmallCorpus.records()) {
                export.write(record);
            }
            export.finish();
        }
        return bytes.toByteArray();
    }

    private static String replaceFirst(String found, String replaced) {
        assertThat(SMALL).contains(found);
        int start = SMALL.indexOf(found, SMALL.indexOf("\"@graph\""));
        return SMALL.substring(0, start) + replaced + SMALL.substring(start + found.length());
    }

    private static Reading read(String text) {
        return Reading.of(new JsonLdImporter(), "corpus.jsonld", text.getBytes(StandardCharsets.UTF_8));
    }
}
